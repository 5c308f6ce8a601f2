package vn.kntc.report.web;

import java.util.ArrayList;
import java.util.List;
import vn.kntc.report.ReportTable;

/** The head of a table as it is printed: heads that neighbours share stand above them, merged. */
record TableHead(List<List<Cell>> rows) {

    /** @param column where it begins, from 0 @param width columns that it spans @param height rows that it spans */
    record Cell(String text, int column, int width, int height) {}

    static TableHead of(ReportTable table) {
        var columns = table.columns();
        int depth = 1
                + columns.stream()
                        .mapToInt(column -> column.groups().size())
                        .max()
                        .orElse(0);
        var rows = new ArrayList<List<Cell>>();
        for (int level = 0; level < depth; level++) {
            var row = new ArrayList<Cell>();
            int at = 0;
            while (at < columns.size()) {
                var column = columns.get(at);
                int groups = column.groups().size();
                int width = 1;
                if (level < groups) {
                    while (at + width < columns.size() && shares(column, columns.get(at + width), level)) {
                        width++;
                    }
                    row.add(new Cell(column.groups().get(level), at, width, 1));
                } else if (level == groups) {
                    row.add(new Cell(column.label(), at, 1, depth - level));
                }
                at += width;
            }
            rows.add(row);
        }
        return new TableHead(rows);
    }

    private static boolean shares(ReportTable.Column one, ReportTable.Column other, int level) {
        return other.groups().size() > level
                && other.groups().subList(0, level + 1).equals(one.groups().subList(0, level + 1));
    }

    /** Rows of the head. */
    public int depth() {
        return rows.size();
    }
}

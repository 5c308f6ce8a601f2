package vn.kntc.law.decision;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one edited table, in Vietnamese sentences that begin with the name of its file. */
final class TableFaults {

    private final String file;
    private final List<String> sentences = new ArrayList<>();

    TableFaults(String file) {
        this.file = file;
    }

    void add(String sentence) {
        sentences.add("Bảng quyết định " + file + ": " + sentence);
    }

    /** @param row counted from 1, as Modeler shows it */
    void add(int row, String sentence) {
        add("dòng " + row + ": " + sentence);
    }

    /** @param label of the column, as Modeler shows it */
    void add(int row, String label, String sentence) {
        add("dòng " + row + ", cột “" + label + "”: " + sentence);
    }

    int count() {
        return sentences.size();
    }

    /** In the order in which they were found. */
    List<String> sentences() {
        return List.copyOf(sentences);
    }
}

package vn.kntc.document;

import java.util.List;
import java.util.UUID;
import vn.kntc.shared.SealedColumns;

/** Official documents, and the files of the cases with their names. */
final class DocumentColumns implements SealedColumns {

    private static final List<String> ID = List.of("id");

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("kntc.document", "sealed", ID, key -> OfficialDocuments.context(id(key))),
                new Column("kntc.case_file", "sealed_name", ID, key -> SealedCaseFiles.nameContext(id(key))),
                new Column("kntc.case_file", "sealed_content", ID, key -> SealedCaseFiles.contentContext(id(key))));
    }

    private static UUID id(List<String> key) {
        return UUID.fromString(key.get(0));
    }
}

package vn.kntc.draft;

import java.util.List;
import vn.kntc.shared.SealedColumns;
import vn.kntc.shared.UserId;

/** Drafts of forms. */
final class DraftColumns implements SealedColumns {

    @Override
    public List<Column> columns() {
        return List.of(new Column(
                "kntc.form_draft",
                "sealed",
                List.of("account", "place"),
                key -> Drafts.context(new UserId(key.get(0)), new DraftPlace(key.get(1)))));
    }
}

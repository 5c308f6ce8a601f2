package vn.kntc.disclosure;

import java.util.List;
import java.util.UUID;
import vn.kntc.shared.SealedColumns;

/** The stripped copies of this room. */
final class DisclosureColumns implements SealedColumns {

    @Override
    public List<Column> columns() {
        return List.of(new Column(
                "kntc.stripped_copy",
                "sealed",
                List.of("id"),
                key -> StrippedCopies.context(UUID.fromString(key.get(0)))));
    }
}

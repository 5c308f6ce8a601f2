package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActKinds;

/**
 * A case of this room is begun.
 *
 * @param about numbers of the cases that it is about; none where it is about none of this program
 */
record Opened(LocalDate on, String subject, List<String> about) implements Act {

    static final String KIND = "OPENED";

    /** The kind is the same in every procedure. */
    static void register(ActKinds on) {
        on.kind(KIND, Opened.class).titled("Lập hồ sơ").tells("Lập hồ sơ").prints((opened, facts) -> facts.text(
                        "Nội dung", opened.subject())
                .lines("Hồ sơ có liên quan", opened.about()));
    }
}

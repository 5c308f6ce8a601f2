package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.act.Act;

/**
 * The acts by which the execution of the contested decision is stayed (tạm đình chỉ thi hành, Điều 35 Luật Khiếu nại). None of them moves
 * the resolution of the complaint, which goes on beside them.
 */
public final class Stay {

    private Stay() {}

    /** Who sees the need of a stay. */
    public enum Asker {
        COMPLAINANT("Người khiếu nại đề nghị"),
        VERIFIER("Người xác minh đề nghị"),
        RESOLVER("Người giải quyết tự xét thấy cần");

        private final String label;

        Asker(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * A stay was asked for, or found to be needed.
     *
     * @param document number and day of the paper by which it was asked for, or null
     * @param harm what would be hard to repair
     */
    public record Requested(LocalDate on, Asker asker, String document, String harm) implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }

    /**
     * The resolver decided whether the execution is stayed.
     *
     * @param until last day of the stay; null where there is none
     * @param reason of the decision
     * @param issuer who issued the contested decision; null where nothing is stayed
     * @param executors bodies that would execute it, who have to stop; empty where nothing is stayed
     */
    public record Decided(
            LocalDate on, boolean stays, LocalDate until, String reason, String issuer, List<String> executors)
            implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }

    /**
     * The stay is over: its reason has ended and it is lifted, or its last day has passed.
     *
     * @param reason why it is lifted; null where it ran out
     */
    public record Ended(LocalDate on, boolean lifted, String reason) implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }
}

package vn.kntc.matter;

import java.time.LocalDate;
import vn.kntc.handling.act.Act;

/** Acts that concern a matter, as they are kept in the log of one of its cases; nothing in them tells who petitions. */
final class MatterAct {

    private MatterAct() {}

    /**
     * The petition was found to hand in again what an earlier one did.
     *
     * @param earlier number of that petition
     * @param matter that both belong to
     * @param times how many petitions of the matter there are now
     */
    record Repeated(LocalDate on, String earlier, String matter, int times) implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }

    /** @param field or null */
    record Described(LocalDate on, String matter, MatterField field, int people) implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }

    /** @param from the matter that it left @param to the matter that it belongs to now */
    record Moved(LocalDate on, String from, String to, String reason) implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }
}

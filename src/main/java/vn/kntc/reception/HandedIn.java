package vn.kntc.reception;

import java.util.function.Predicate;

/** A document that was handed in at the desk (Mẫu 02/TCD). @param name neutral */
public record HandedIn(String name, int pages, Condition condition) {

    private static final String APPOINTMENT = "Văn bản cử người đại diện";

    /** By which several people appoint who speaks for them (Điều 29 Luật Tiếp công dân). */
    static HandedIn appointment(int pages) {
        return new HandedIn(APPOINTMENT, pages, Condition.ORIGINAL);
    }

    boolean appoints() {
        return APPOINTMENT.equals(name);
    }

    /** Condition of the sheets. */
    public enum Condition {
        PHOTOCOPY("bản phô tô"),
        CERTIFIED_COPY("bản sao công chứng, chứng thực"),
        ORIGINAL("bản chính");

        private final String label;

        Condition(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Without a name that tells who handed it in. */
    HandedIn withheld(Predicate<String> tells) {
        return tells.test(name) ? new HandedIn("Tài liệu", pages, condition) : this;
    }

    String line() {
        return name + ", " + pages + " trang, " + condition.label();
    }
}

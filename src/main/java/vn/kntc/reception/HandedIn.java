package vn.kntc.reception;

/** A document that was handed in at the desk (Mẫu 02/TCD). @param name neutral */
public record HandedIn(String name, int pages, Condition condition) {

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

    String line() {
        return name + ", " + pages + " trang, " + condition.label();
    }
}

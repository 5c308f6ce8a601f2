package vn.kntc.shared;

/** Account of an officer, or {@link #SYSTEM} for what the program does by itself. */
public record UserId(String value) {

    public static final UserId SYSTEM = new UserId("he-thong");

    public UserId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("an act needs somebody who did it");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

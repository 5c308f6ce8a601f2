package vn.kntc.petition;

/** A scanned page of the petition; the file's own name may name people. */
public record Scan(String name, byte[] content) {

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "Scan";
    }
}

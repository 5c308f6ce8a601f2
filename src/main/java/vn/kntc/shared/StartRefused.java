package vn.kntc.shared;

/**
 * The program must not start, or do what a command asks, as it is configured. The message is one Vietnamese sentence for the operator, who sees it instead of a
 * stack of calls; it holds neither a key nor a password.
 */
public final class StartRefused extends RuntimeException {

    private final String action;

    /** @param sentence what is wrong and what to do about it, in Vietnamese */
    public StartRefused(String sentence) {
        this(sentence, null, null);
    }

    /**
     * @param sentence what is wrong, in Vietnamese
     * @param action what the operator does about it, in Vietnamese
     */
    public StartRefused(String sentence, String action) {
        this(sentence, action, null);
    }

    /** @param sentence what is wrong and what to do about it, in Vietnamese */
    public StartRefused(String sentence, Throwable cause) {
        this(sentence, null, cause);
    }

    private StartRefused(String sentence, String action, Throwable cause) {
        super(sentence, cause);
        this.action = action;
    }

    /** What the operator does about it, or null where the message says it. */
    public String action() {
        return action;
    }
}

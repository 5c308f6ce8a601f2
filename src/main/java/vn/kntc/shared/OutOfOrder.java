package vn.kntc.shared;

/**
 * The case does not stand where this act needs it: the step before is missing, or it was done already. The message is one Vietnamese
 * sentence without personal data; nothing has been changed. Answered as 409.
 */
public final class OutOfOrder extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public OutOfOrder(String sentence) {
        super(sentence);
    }
}

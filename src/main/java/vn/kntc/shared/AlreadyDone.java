package vn.kntc.shared;

/**
 * What was sent has been done before, by the same person's second click or by somebody else. The message is one Vietnamese sentence
 * without personal data; nothing has been changed. Answered as 409.
 */
public final class AlreadyDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyDone(String sentence) {
        super(sentence);
    }
}

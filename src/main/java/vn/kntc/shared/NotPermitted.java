package vn.kntc.shared;

/** The signed-in person may not do this; the message is one Vietnamese sentence. Answered as 403. */
public final class NotPermitted extends RuntimeException {

    public NotPermitted(String sentence) {
        super(sentence);
    }
}

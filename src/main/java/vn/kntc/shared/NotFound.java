package vn.kntc.shared;

/** There is no such thing, or the signed-in person's agency may not know of it; one Vietnamese sentence. Answered as 404. */
public final class NotFound extends RuntimeException {

    public NotFound(String sentence) {
        super(sentence);
    }
}

package vn.kntc.law.decision;

/** A decision table is written so that it must not answer; the message is one Vietnamese sentence for whoever edited it. */
final class TableRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TableRefused(String sentence) {
        super(sentence);
    }

    TableRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

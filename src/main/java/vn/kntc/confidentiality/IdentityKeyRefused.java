package vn.kntc.confidentiality;

/** The program must not start with this identity key, or without one; nothing has been written with it. */
final class IdentityKeyRefused extends RuntimeException {

    private final String action;

    /**
     * @param sentence what is wrong, one Vietnamese sentence that never holds the key
     * @param action what the operator does about it, in Vietnamese
     */
    IdentityKeyRefused(String sentence, String action) {
        super(sentence);
        this.action = action;
    }

    String action() {
        return action;
    }
}

package vn.kntc.security;

/** The first administrator's password cannot be taken; the message is one Vietnamese sentence without it. */
final class AdministratorRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AdministratorRefused(String sentence) {
        super(sentence);
    }
}

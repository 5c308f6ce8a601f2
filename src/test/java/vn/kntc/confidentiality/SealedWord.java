package vn.kntc.confidentiality;

/** The word that each database keeps sealed, for tests of other rooms. */
public final class SealedWord {

    private SealedWord() {}

    /** @param key in base64 */
    public static byte[] with(String key) {
        return new AesGcmSealer(IdentityKey.parse(key).orElseThrow()).seal(new byte[] {'k'}, KeyCheck.CONTEXT);
    }
}

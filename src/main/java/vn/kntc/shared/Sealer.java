package vn.kntc.shared;

/** Encrypts what names people before it reaches the database. The one implementation lives with the identity vault. */
public interface Sealer {

    /**
     * @param context what the bytes belong to, for example {@code file:UUID}; opening with another context fails, so that rows
     *     cannot be swapped
     */
    byte[] seal(byte[] clear, String context);

    /** @throws IllegalStateException if the bytes were altered, or sealed with another key or context */
    byte[] open(byte[] sealed, String context);
}

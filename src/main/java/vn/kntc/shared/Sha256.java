package vn.kntc.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stands for a content of any length: another content has another one. */
public final class Sha256 {

    private Sha256() {}

    /** @return 64 hexadecimal digits */
    public static String hex(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java knows SHA-256", cause);
        }
    }
}

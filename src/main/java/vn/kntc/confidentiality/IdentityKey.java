package vn.kntc.confidentiality;

import java.util.Base64;
import java.util.Optional;

/** The secret that seals identities: 32 bytes for AES-256-GCM. */
final class IdentityKey {

    static final int LENGTH = 32;

    private final byte[] bytes;

    private IdentityKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The key written in base64, or nothing if this is no such text of 32 bytes. */
    static Optional<IdentityKey> parse(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
        return bytes.length == LENGTH ? Optional.of(new IdentityKey(bytes)) : Optional.empty();
    }

    static IdentityKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("an identity key has 32 bytes");
        }
        return new IdentityKey(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "IdentityKey";
    }
}

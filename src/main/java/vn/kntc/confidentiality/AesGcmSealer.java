package vn.kntc.confidentiality;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import vn.kntc.shared.Sealer;

/** Seals with AES-256-GCM; the context is the associated data. The first byte tells the form, so that keys can one day be changed. */
final class AesGcmSealer implements Sealer {

    private static final byte FORM = 1;

    private final AesGcmJce cipher;
    private final KeyedDigest digests;

    AesGcmSealer(IdentityKey key) {
        try {
            cipher = new AesGcmJce(key.bytes());
            digests = new KeyedDigest(key);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("this Java cannot do AES-256-GCM", cause);
        }
    }

    /** Digests under the same secret. */
    KeyedDigest digests() {
        return digests;
    }

    @Override
    public byte[] seal(byte[] clear, String context) {
        byte[] encrypted;
        try {
            encrypted = cipher.encrypt(clear, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("cannot seal", cause);
        }
        var sealed = new byte[encrypted.length + 1];
        sealed[0] = FORM;
        System.arraycopy(encrypted, 0, sealed, 1, encrypted.length);
        return sealed;
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
        if (sealed.length == 0 || sealed[0] != FORM) {
            throw new IllegalStateException("sealed in a form unknown here");
        }
        try {
            return cipher.decrypt(
                    Arrays.copyOfRange(sealed, 1, sealed.length), context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("altered, or sealed with another key or context", cause);
        }
    }
}

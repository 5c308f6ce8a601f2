package vn.kntc.confidentiality;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether something was seen before without keeping it: a digest that nobody makes without the identity key, for a plain one of
 * a name is found by trying all names. After a change of the key nothing is known as seen.
 */
final class KeyedDigest {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "kntc keyed digest";

    private final SecretKeySpec key;

    /** Digests with a key of its own, derived from the one that seals. */
    KeyedDigest(IdentityKey key) {
        var derived = mac(new SecretKeySpec(key.bytes(), ALGORITHM)).doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8));
        this.key = new SecretKeySpec(derived, ALGORITHM);
    }

    /** @param parts in their order; null counts as none */
    String of(List<String> parts) {
        var mac = mac(key);
        for (var part : parts) {
            mac.update(Objects.requireNonNullElse(part, "").getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    /**
     * Digests of many short texts, as numbers: for one thread, since they share what computes them.
     *
     * @param purpose keeps what is digested for one thing apart from the same text digested for another
     */
    ToLongFunction<String> numbers(String purpose) {
        var mac = mac(new SecretKeySpec(HexFormat.of().parseHex(of(List.of(purpose))), ALGORITHM));
        return text -> ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("this Java cannot do HMAC-SHA-256", cause);
        }
    }
}

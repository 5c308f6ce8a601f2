package vn.kntc.confidentiality;

import java.util.Optional;
import org.springframework.core.env.Environment;

/** The identity key as backup and restore need it: they may try it, not see it. */
public final class IdentityKeys {

    /** The table whose one row holds the sealed word; a copy of the database without it is none. */
    public static final String KEY_CHECKS = "kntc.vault_key_check";

    private final IdentityKeySource source;

    private IdentityKeys(IdentityKeySource source) {
        this.source = source;
    }

    /** @throws vn.kntc.shared.StartRefused if the key is malformed, or not configured where it has to be */
    public static IdentityKeys of(Environment environment) {
        return new IdentityKeys(IdentityKeySource.from(environment));
    }

    /**
     * Tries the key on the word that every database keeps sealed ({@link #KEY_CHECKS}).
     *
     * @return nothing where there is no key to try
     */
    public Optional<Boolean> open(byte[] keyCheck) {
        return source.present().map(key -> KeyCheck.opens(new AesGcmSealer(key), keyCheck));
    }

    /** Where the key lies, in Vietnamese, as the object of a sentence. */
    public String place() {
        return source.configured() == null
                ? "tệp " + source.file().path().toAbsolutePath().normalize()
                : "biến KNTC_IDENTITY_KEY";
    }
}

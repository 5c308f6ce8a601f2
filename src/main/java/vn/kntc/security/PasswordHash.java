package vn.kntc.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords as bcrypt hashes. It reads 72 bytes only and the engine appends its salt, so it is given a digest of the whole; typed the
 * same on two keyboards, a Vietnamese letter may be one sign or two.
 */
@Component
class PasswordHash implements PasswordEncryptor {

    private static final int COST = 10;
    private static final String NAME = "bcrypt";
    private static final String CURRENT = "{" + NAME + "}$2a$" + COST + "$";

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(COST);
    private final String ofNobody = encrypt("nobody");

    @Override
    public String encrypt(String salted) {
        return bcrypt.encode(digest(salted));
    }

    @Override
    public boolean check(String salted, String hash) {
        return bcrypt.matches(digest(salted), hash);
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }

    /** Whether the engine keeps the password as we would keep it today. */
    boolean isCurrent(String kept) {
        return kept != null && kept.startsWith(CURRENT);
    }

    /** Takes as long as a check: how long a refusal takes must not tell whether there is such an account. */
    void takeAsLong(String password) {
        check(password, ofNobody);
    }

    private static String digest(String salted) {
        try {
            byte[] whole = Normalizer.normalize(salted, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-384").digest(whole));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

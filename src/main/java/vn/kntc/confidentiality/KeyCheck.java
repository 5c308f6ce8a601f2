package vn.kntc.confidentiality;

import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.shared.Sealer;
import vn.kntc.shared.StartRefused;

/** A sealed word in the database that only the right key opens, so that nobody ever writes with a wrong one. */
final class KeyCheck {

    static final String CONTEXT = "vault-key-check";
    private static final byte[] WORD = "kntc".getBytes(StandardCharsets.US_ASCII);

    private final JdbcClient jdbc;

    KeyCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether some key has been used with this database before. */
    boolean exists() {
        return jdbc.sql("select exists (select 1 from kntc.vault_key_check)")
                .query(Boolean.class)
                .single();
    }

    /**
     * At the first use leaves the word, later opens it.
     *
     * @throws StartRefused if the database was sealed with another key
     */
    void require(Sealer sealer) {
        // two nodes may start at once: the first one's word stays, and the second one tries its key on that
        jdbc.sql("insert into kntc.vault_key_check (id, sealed) values (1, ?) on conflict (id) do nothing")
                .param(sealer.seal(WORD, CONTEXT))
                .update();
        if (!opens(sealer)) {
            throw new StartRefused(
                    "Khóa danh tính không khớp với dữ liệu: cơ sở dữ liệu này đã được mã hóa bằng một khóa khác.",
                    "Dùng lại đúng khóa cũ (KNTC_IDENTITY_KEY, hoặc tệp identity.key trong thư mục var) rồi khởi động lại.");
        }
    }

    /** Whether the database was sealed with this key; false for one that no key has been used with. */
    boolean opens(Sealer sealer) {
        return jdbc.sql("select sealed from kntc.vault_key_check where id = 1")
                .query(byte[].class)
                .optional()
                .filter(word -> opens(sealer, word))
                .isPresent();
    }

    static boolean opens(Sealer sealer, byte[] sealed) {
        try {
            sealer.open(sealed, CONTEXT);
            return true;
        } catch (IllegalStateException otherKey) {
            return false;
        }
    }
}

package vn.kntc.confidentiality;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import vn.kntc.shared.StartRefused;

/**
 * Where the identity key comes from (contract 5): {@code kntc.identity.key} (variable {@code KNTC_IDENTITY_KEY}), or on the
 * embedded database a file below {@code kntc.var-directory} that is made once.
 *
 * @param configured null where the key is that of the file
 */
record IdentityKeySource(IdentityKey configured, KeyFile file) {

    private static final String HOW_TO_MAKE_ONE =
            "Tạo khóa một lần bằng lệnh \"openssl rand -base64 32\", đặt vào biến KNTC_IDENTITY_KEY và cất giữ một bản ở nơi an toàn.";

    /** @throws StartRefused if the key is malformed, or missing where it is not ours to make one */
    static IdentityKeySource from(Environment environment) {
        var file = new KeyFile(Path.of(environment.getProperty("kntc.var-directory", "var"), "identity.key"));
        var text = environment.getProperty("kntc.identity.key", "");
        if (!text.isBlank()) {
            var key = IdentityKey.parse(text)
                    .orElseThrow(() -> new StartRefused(
                            "Khóa danh tính trong KNTC_IDENTITY_KEY không đúng dạng: phải là 32 byte viết bằng base64.",
                            HOW_TO_MAKE_ONE));
            return new IdentityKeySource(key, file);
        }
        boolean ownDatabase =
                !environment.getProperty("spring.datasource.url", "").isBlank();
        if (ownDatabase || environment.acceptsProfiles(Profiles.of("production"))) {
            throw new StartRefused(
                    "Chương trình không khởi động vì chưa có khóa danh tính (KNTC_IDENTITY_KEY) để mã hóa thông tin người nộp đơn.",
                    HOW_TO_MAKE_ONE);
        }
        return new IdentityKeySource(null, file);
    }

    /**
     * The key to seal and open with.
     *
     * @param sealedDataExists the database already holds something sealed; then a lost file is not replaced, for a new key
     *     could not open the old data
     * @throws StartRefused if the file is malformed, or lost
     */
    IdentityKey key(boolean sealedDataExists) {
        if (configured != null) {
            return configured;
        }
        Optional<IdentityKey> kept = file.read();
        if (kept.isEmpty() && sealedDataExists) {
            throw new StartRefused(
                    "Không tìm thấy tệp khóa danh tính " + file.path()
                            + " trong khi cơ sở dữ liệu đã có dữ liệu được mã hóa bằng khóa đó.",
                    "Khôi phục tệp này từ bản sao lưu rồi khởi động lại.");
        }
        return kept.orElseGet(file::create);
    }

    /** The key as it is, made nowhere. */
    Optional<IdentityKey> present() {
        return configured == null ? file.read() : Optional.of(configured);
    }

    /**
     * Finishes a change of the key that was cut off after all data had been sealed anew: the new key takes the old one's place.
     *
     * @return where the old key is kept; nothing where no change was cut off there
     */
    Optional<Path> finishChange(KeyCheck check) {
        if (configured != null) {
            return Optional.empty();
        }
        return file.next()
                .read()
                .filter(next -> check.opens(new AesGcmSealer(next)))
                .map(next -> file.giveWayToNext());
    }
}

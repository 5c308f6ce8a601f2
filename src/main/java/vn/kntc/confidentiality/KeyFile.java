package vn.kntc.confidentiality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import vn.kntc.shared.StartRefused;

/** The key of an embedded database, in a file that only its owner can read. */
record KeyFile(Path path) {

    /** @throws StartRefused if what stands in the file is no key */
    Optional<IdentityKey> read() {
        String text;
        try {
            text = Files.readString(path, StandardCharsets.US_ASCII);
            OwnersFile.closeToOthers(path);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read the identity key file " + path, cause);
        }
        return Optional.of(IdentityKey.parse(text)
                .orElseThrow(() -> new StartRefused(
                        "Tệp khóa danh tính " + path + " không đúng dạng: phải là 32 byte viết bằng base64.",
                        "Khôi phục tệp này từ bản sao lưu rồi khởi động lại.")));
    }

    /** Makes a key and keeps it; where another start was quicker, its key is taken. */
    IdentityKey create() {
        var bytes = new byte[IdentityKey.LENGTH];
        new SecureRandom().nextBytes(bytes);
        return keep(IdentityKey.of(bytes));
    }

    /** Keeps a key where there is no file yet; where there is one by now, its key is taken. */
    IdentityKey keep(IdentityKey key) {
        var draft = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try {
                write(draft, key);
                // a link, unlike a move, never overwrites, and the file is whole from its first moment on
                Files.createLink(path, draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (FileAlreadyExistsException quicker) {
            return read().orElseThrow(() -> new IllegalStateException("the identity key file vanished", quicker));
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write the identity key file " + path, cause);
        }
        return key;
    }

    /** Where the key waits that is to take this one's place. */
    KeyFile next() {
        return new KeyFile(path.resolveSibling(path.getFileName() + ".new"));
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot delete the identity key file " + path, cause);
        }
    }

    /** The next key takes the place of this one, which is kept beside it: backups from before need it. */
    Path giveWayToNext() {
        try {
            Path kept = keptAside();
            Files.move(next().path, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return kept;
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot replace the identity key file " + path, cause);
        }
    }

    private Path keptAside() throws IOException {
        for (int number = 1; ; number++) {
            Path kept = path.resolveSibling(path.getFileName() + ".old-" + number);
            try {
                return Files.createLink(kept, path);
            } catch (FileAlreadyExistsException earlier) {
                if (Files.isSameFile(kept, path)) {
                    return kept; // a change that was cut off at just this place
                }
            }
        }
    }

    private static void write(Path draft, IdentityKey key) throws IOException {
        OwnersFile.create(draft);
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var text = ByteBuffer.wrap((key.base64() + "\n").getBytes(StandardCharsets.US_ASCII));
            while (text.hasRemaining()) {
                channel.write(text);
            }
            // lost after a power cut, the key would take all identities with it
            channel.force(true);
        }
    }
}

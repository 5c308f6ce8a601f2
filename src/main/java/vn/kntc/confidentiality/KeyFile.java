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
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
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
            closeToOthers(path);
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
        var key = IdentityKey.of(bytes);
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

    private static void write(Path draft, IdentityKey key) throws IOException {
        Files.createFile(draft);
        closeToOthers(draft);
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var text = ByteBuffer.wrap((key.base64() + "\n").getBytes(StandardCharsets.US_ASCII));
            while (text.hasRemaining()) {
                channel.write(text);
            }
            // lost after a power cut, the key would take all identities with it
            channel.force(true);
        }
    }

    private static void closeToOthers(Path file) throws IOException {
        var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rw-------"));
            return;
        }
        var acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(acl.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }
}

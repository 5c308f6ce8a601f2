package vn.kntc.maintenance;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import vn.kntc.shared.StartRefused;

/**
 * A backup as one zip file: a manifest, and the rows of each table. The manifest's own SHA-256 is the zip's comment, which stands at
 * the very end, so that a file that was cut off is known by it.
 */
final class BackupFile implements AutoCloseable {

    private static final String MANIFEST = "kntc-backup.json";
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Writes one into an empty file. */
    static final class Writing implements AutoCloseable {

        private final FileChannel channel;
        private final ZipOutputStream zip;

        Writing(Path empty) throws IOException {
            channel = FileChannel.open(empty, StandardOpenOption.WRITE);
            zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            zip.setLevel(Deflater.BEST_SPEED);
        }

        /** Where the rows of a table go; the digest takes part of what is written. */
        OutputStream beginTable(String name, MessageDigest digest) throws IOException {
            zip.putNextEntry(new ZipEntry(entry(name)));
            return new DigestOutputStream(zip, digest);
        }

        void endTable() throws IOException {
            zip.closeEntry();
        }

        /** Nothing of it is in a cache of the operating system any more when this returns. */
        void finish(Manifest manifest) throws IOException {
            byte[] json = JSON.writeValueAsBytes(manifest);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(json);
            zip.closeEntry();
            zip.setComment(hex(sha256().digest(json)));
            zip.finish();
            zip.flush();
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** @throws StartRefused if this is no backup, or not a whole one, or one of a later program */
    static BackupFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new StartRefused("Không có tệp " + path + ".");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (IOException | IllegalArgumentException noZip) {
            throw beginsAsZip(path) ? broken(path) : noBackup(path);
        }
        try {
            return new BackupFile(path, zip, manifest(path, zip));
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /**
     * Reads all of it and compares.
     *
     * @throws StartRefused if one byte of a table differs from what was written
     */
    void verify() {
        for (var table : manifest.tables()) {
            var digest = sha256();
            try (var rows = new DigestInputStream(rows(table), digest)) {
                rows.transferTo(OutputStream.nullOutputStream());
            } catch (IOException | IllegalArgumentException unreadable) {
                throw broken(path);
            }
            if (!hex(digest.digest()).equals(table.sha256())) {
                throw broken(path);
            }
        }
    }

    InputStream rows(Manifest.Table table) throws IOException {
        var entry = zip.getEntry(entry(table.name()));
        if (entry == null) {
            throw broken(path);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Manifest manifest(Path path, ZipFile zip) {
        var entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw noBackup(path);
        }
        byte[] json;
        try (var content = zip.getInputStream(entry)) {
            json = content.readAllBytes();
        } catch (IOException | IllegalArgumentException unreadable) {
            throw broken(path);
        }
        if (!hex(sha256().digest(json)).equals(zip.getComment())) {
            throw broken(path);
        }
        return manifest(path, json).orElseThrow(() -> noBackup(path));
    }

    private static Optional<Manifest> manifest(Path path, byte[] json) {
        try {
            JsonNode tree = JSON.readTree(json);
            if (tree.path("format").asInt() > Manifest.FORMAT) {
                throw new StartRefused("Bản sao lưu " + path + " do một phiên bản chương trình mới hơn tạo ("
                        + tree.path("program").asText() + "): hãy phục hồi bằng phiên bản đó.");
            }
            return Optional.of(JSON.treeToValue(tree, Manifest.class));
        } catch (JacksonException noManifest) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean beginsAsZip(Path path) throws IOException {
        try (var content = Files.newInputStream(path)) {
            return HexFormat.of().formatHex(content.readNBytes(4)).equals("504b0304");
        }
    }

    private static String entry(String table) {
        return "tables/" + table + ".copy";
    }

    private static StartRefused noBackup(Path path) {
        return new StartRefused("Tệp " + path + " không phải là bản sao lưu của KNTC.");
    }

    private static StartRefused broken(Path path) {
        return new StartRefused(
                "Bản sao lưu " + path + " đã hỏng hoặc bị cắt cụt, không dùng được.", "Hãy dùng một bản sao lưu khác.");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}

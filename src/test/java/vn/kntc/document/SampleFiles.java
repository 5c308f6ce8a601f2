package vn.kntc.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Small files that begin as real ones do. */
final class SampleFiles {

    private SampleFiles() {}

    static byte[] pdf(String content) {
        return text("%PDF-1.7\n% " + content + "\n%%EOF\n");
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The letters as bytes, then some more bytes so that it is no text. */
    static byte[] beginning(String latin1) {
        var head = latin1.getBytes(StandardCharsets.ISO_8859_1);
        var file = Arrays.copyOf(head, head.length + 600);
        for (int index = head.length; index < file.length; index++) {
            file[index] = (byte) (index * 37 % 251);
        }
        return file;
    }

    static byte[] zip(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(text("<x/>"));
                zip.closeEntry();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    static byte[] openDocumentText(String... moreEntries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var type = text("application/vnd.oasis.opendocument.text");
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            var crc = new java.util.zip.CRC32();
            crc.update(type);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.closeEntry();
            for (var entry : moreEntries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.closeEntry();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    /** An OLE container with one stream, and beside it a folder where one is named. */
    static byte[] ole(String stream, String folder) {
        return ole(stream, new byte[5000], folder);
    }

    static byte[] ole(String stream, byte[] content, String folder) {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            if (folder != null) {
                container.createDirectory("ObjectPool").createDirectory(folder);
            }
            container.writeFilesystem(bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }
}

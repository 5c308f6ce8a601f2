package vn.kntc.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Whoever opens such a file later would see nothing; only a password that opening does not need is no hindrance. */
final class LockedFiles {

    /** Where Word's own head says that the text is encrypted ([MS-DOC] FibBase, fEncrypted). */
    private static final int WORD_FLAGS = 11;

    /** The record of an Excel sheet before whatever is encrypted ([MS-XLS] FilePass), and the one that begins the list of sheets. */
    private static final int FILE_PASS = 0x2f;

    private static final int BOUND_SHEET = 0x85;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private LockedFiles() {}

    static boolean isLockedPdf(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            return false;
        } catch (InvalidPasswordException locked) {
            return true;
        } catch (IOException | RuntimeException | LinkageError unreadable) {
            // locked for a certificate or by a way of protection that is not known here; another reader repairs more
            // than this one
            return new String(content, StandardCharsets.ISO_8859_1).contains("/Encrypt");
        }
    }

    /** A ZIP with a password, or an OpenDocument whose list of parts tells how they were encrypted. */
    static boolean isLocked(ZipFile zip) throws IOException {
        if (Collections.list(zip.getEntries()).stream()
                .anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption())) {
            return true;
        }
        var parts = zip.getEntry("META-INF/manifest.xml");
        if (parts == null) {
            return false;
        }
        try (var in = zip.getInputStream(parts)) {
            return new String(in.readNBytes(AcceptableFiles.LARGEST), StandardCharsets.UTF_8)
                    .contains("encryption-data");
        }
    }

    /**
     * Whether a file inside a ZIP is locked, told by its first bytes and not by its name.
     *
     * @param most how many bytes are unpacked at most of all parts together; what lies beyond is not looked at, since
     *     a small ZIP can unpack to any size
     */
    static boolean holdsLockedFile(ZipFile zip, int most) throws IOException {
        int left = most;
        for (var entry : Collections.list(zip.getEntries())) {
            try (var in = zip.getInputStream(entry)) {
                // photographs and recordings are not unpacked for this
                byte[] head = in.readNBytes(PDF.length);
                if (startsWith(head, PDF) || startsWith(head, ZIP) || startsWith(head, OLE)) {
                    byte[] rest = in.readNBytes(left);
                    left -= rest.length;
                    if (isLockedPart(joined(head, rest))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isLockedPart(byte[] part) {
        try {
            if (startsWith(part, PDF)) {
                return isLockedPdf(part);
            }
            if (startsWith(part, ZIP)) {
                try (var zip = ZipFile.builder().setByteArray(part).get()) {
                    return isLocked(zip);
                }
            }
            if (startsWith(part, OLE)) {
                try (var container = new POIFSFileSystem(new ByteArrayInputStream(part))) {
                    return isLocked(container.getRoot());
                }
            }
            return false;
        } catch (IOException | RuntimeException unreadable) {
            // cut off by the bound, or damaged: nothing says that it is locked
            return false;
        }
    }

    private static byte[] joined(byte[] head, byte[] rest) {
        byte[] whole = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, whole, head.length, rest.length);
        return whole;
    }

    private static boolean startsWith(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    /** Word, Excel and PowerPoint of before 2007, and the container that later ones are encrypted in. */
    static boolean isLocked(DirectoryNode root) throws IOException {
        if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptedSummary")) {
            return true;
        }
        if (root.hasEntry("WordDocument")) {
            byte[] word = read(root, "WordDocument");
            return word.length > WORD_FLAGS && (word[WORD_FLAGS] & 1) == 1;
        }
        for (var name : new String[] {"Workbook", "Book"}) {
            if (root.hasEntry(name)) {
                return hasPassword(ByteBuffer.wrap(read(root, name)).order(ByteOrder.LITTLE_ENDIAN));
            }
        }
        return false;
    }

    private static boolean hasPassword(ByteBuffer records) {
        while (records.remaining() >= 4) {
            int kind = Short.toUnsignedInt(records.getShort());
            int length = Short.toUnsignedInt(records.getShort());
            if (kind == FILE_PASS) {
                return true;
            }
            if (kind == BOUND_SHEET || length > records.remaining()) {
                return false;
            }
            records.position(records.position() + length);
        }
        return false;
    }

    private static byte[] read(DirectoryNode root, String name) throws IOException {
        try (var in = root.createDocumentInputStream(name)) {
            return in.readAllBytes();
        }
    }
}

package vn.kntc.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import vn.kntc.shared.InvalidInput;

/**
 * Which files a case takes: documents, pictures, sound, film and plain archives, told by their content; nothing that runs or
 * carries scripts, by content or by name. A list of what is taken, since what can run cannot be listed to its end.
 */
final class AcceptableFiles {

    static final int LARGEST = 20 * 1024 * 1024;

    private static final String FIELD = "file";
    private static final String ZIP = "application/zip";
    private static final String OLE = "application/x-tika-msoffice";
    private static final String TEXT = "text/plain";
    private static final String PDF = "application/pdf";
    private static final int LONGEST_NAME = 200;

    /**
     * What pages offer in their file choosers (the attribute {@code accept}), by the ends of names: all kinds that are taken, the usual
     * ones first.
     */
    static final List<String> OFFERED = List.of(
            ".pdf", ".jpg", ".jpeg", ".png", ".heic", ".heif", ".tif", ".tiff", ".webp", ".gif", ".bmp", ".doc",
            ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".rtf", ".txt", ".csv", ".zip", ".mp3",
            ".m4a", ".wav", ".amr", ".ogg", ".opus", ".flac", ".mp4", ".m4v", ".mov", ".3gp", ".avi", ".webm", ".mkv",
            ".mpg", ".mpeg");

    /** Taken as the content tells, whatever the name. */
    private static final Set<String> PLAIN_TYPES = Set.of(
            "application/pdf",
            "application/rtf",
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/tiff",
            "image/bmp",
            "image/webp",
            "image/heic",
            "image/heif",
            "image/heic-sequence",
            "image/heif-sequence",
            "audio/mpeg",
            "audio/mp4",
            "audio/vnd.wave",
            "audio/amr",
            "audio/ogg",
            "audio/vorbis",
            "audio/opus",
            "audio/x-flac",
            "application/ogg",
            "video/ogg",
            "video/mp4",
            "video/x-m4v",
            "video/quicktime",
            "video/3gpp",
            "video/x-msvideo",
            "video/webm",
            "video/x-matroska",
            "video/mpeg");

    /** What a main entry makes of a ZIP container. */
    private static final Map<String, String> OFFICE_PACKAGES = Map.of(
            "word/document.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/workbook.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt/presentation.xml",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private static final Set<String> OPEN_DOCUMENTS = Set.of(
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation");

    /** What a main stream makes of an OLE container; without one of them it may be an installer (MSI). */
    private static final Map<String, String> OLE_DOCUMENTS = Map.of(
            "WordDocument", "application/msword",
            "Workbook", "application/vnd.ms-excel",
            "Book", "application/vnd.ms-excel",
            "PowerPoint Document", "application/vnd.ms-powerpoint");

    private static final Set<String> OLE_MACROS = Set.of("MACROS", "VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR");

    private static final Set<String> RUNNABLE_NAMES = Set.of(
            "exe", "dll", "bat", "cmd", "com", "scr", "pif", "msi", "msp", "mst", "msix", "appx", "cpl", "sys", "drv",
            "ocx", "gadget", "hta", "inf", "reg", "lnk", "url", "scf", "sh", "bash", "csh", "ksh", "zsh", "run", "bin",
            "elf", "so", "dylib", "app", "command", "dmg", "pkg", "deb", "rpm", "apk", "aab", "ipa", "jar", "war",
            "ear", "class", "dex", "jnlp", "js", "jse", "mjs", "vb", "vbs", "vbe", "ws", "wsf", "wsc", "wsh", "ps1",
            "ps1xml", "ps2", "psm1", "psd1", "psc1", "msc", "py", "pyc", "pyw", "pl", "rb", "php", "asp", "aspx", "jsp",
            "lua", "iso", "img", "vhd", "vhdx", "chm", "xll", "xla", "wll");

    private static final Set<String> ACTIVE_NAMES = Set.of(
            "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "svg", "svgz", "xml", "xsl", "swf", "docm", "dotm",
            "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam", "sldm");

    private static final Set<String> ARCHIVE_NAMES =
            Set.of("zip", "rar", "7z", "tar", "gz", "tgz", "bz2", "xz", "zst", "cab", "arj", "lzh", "ace");

    private static final Pattern RUNNABLE_TYPE = Pattern.compile(
            "application/(x-(dosexec|msdownload.*|executable|elf|sharedlib|object|mach-o.*|sh|bat|msi.*|ms-installer)|java-vm|java-archive"
                    + "|vnd\\.android\\.package-archive|javascript|xhtml\\+xml)"
                    + "|text/(html|javascript|x-(python|perl|php|jsp|vbasic|vbscript|vbdotnet))|image/svg\\+xml");

    private static final Pattern NOT_FOR_NAMES = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*]");

    private static final Tika TIKA = new Tika();

    /** A file that may be kept. */
    record Accepted(String name, String mediaType, byte[] content) {}

    private AcceptableFiles() {}

    /** @throws InvalidInput if the file is empty, too large, of no type taken here, or can run */
    static Accepted accept(String name, byte[] content) {
        if (content == null || content.length == 0) {
            throw new InvalidInput(FIELD, "Tệp rỗng, không có nội dung; hãy chọn lại tệp.");
        }
        if (content.length > LARGEST) {
            throw new InvalidInput(
                    FIELD,
                    "Tệp lớn hơn 20 MB; hãy chia nhỏ hoặc giảm độ phân giải bản quét rồi tải lên lại. Bản ghi âm, ghi hình dài"
                            + " thì lưu ở nơi lưu trữ của cơ quan và ghi nơi lưu trong hồ sơ.");
        }
        var plainName = plainName(name);
        var extension = extension(plainName);
        if (RUNNABLE_NAMES.contains(extension) || ACTIVE_NAMES.contains(extension)) {
            throw runs();
        }
        return new Accepted(plainName, mediaType(content, extension), content);
    }

    private static String mediaType(byte[] content, String extension) {
        // by content alone: with the name, any bytes called x.pdf would be a PDF
        var type = TIKA.detect(content);
        if (type.equals(PDF) && LockedFiles.isLockedPdf(content)) {
            throw locked();
        }
        if (PLAIN_TYPES.contains(type)) {
            return type;
        }
        if (type.equals(TEXT)) {
            return extension.equals("csv") ? "text/csv" : TEXT;
        }
        if (RUNNABLE_TYPE.matcher(type).matches()) {
            throw runs();
        }
        if (type.equals(OLE)) {
            return oleType(content);
        }
        if (isZip(content)) {
            return zipType(content, type);
        }
        throw notTaken();
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** By the directory at the end, which is what other programs read; it is read once. */
    private static String zipType(byte[] content, String detected) {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            return zipType(zip, detected);
        } catch (InvalidInput refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw damaged();
        }
    }

    private static String zipType(ZipFile zip, String detected) throws IOException {
        var names = Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
        if (LockedFiles.isLocked(zip)) {
            throw locked();
        }
        var packageType = names.stream()
                .filter(OFFICE_PACKAGES::containsKey)
                .map(OFFICE_PACKAGES::get)
                .findFirst();
        if (names.stream().anyMatch(entry -> RUNNABLE_NAMES.contains(extension(entry)) && !isPartOfOffice(entry))
                || names.stream().anyMatch(AcceptableFiles::isMacro)) {
            throw runs();
        }
        if (names.contains("[Content_Types].xml") && packageType.isPresent()) {
            return packageType.get();
        }
        if (OPEN_DOCUMENTS.contains(detected)) {
            return detected;
        }
        requirePlainParts(names);
        if (LockedFiles.holdsLockedFile(zip, 4 * LARGEST)) {
            throw new InvalidInput(
                    FIELD,
                    "Trong tệp ZIP có tệp được đặt mật khẩu nên không ai mở được về sau; hãy bỏ mật khẩu của tệp đó,"
                            + " hoặc in ra rồi quét lại, và chọn lại tệp.");
        }
        return ZIP;
    }

    private static void requirePlainParts(List<String> names) {
        for (var entry : names) {
            var extension = extension(entry);
            if (ACTIVE_NAMES.contains(extension) && !extension.equals("xml")) {
                throw runs();
            }
            if (ARCHIVE_NAMES.contains(extension)) {
                throw new InvalidInput(
                        FIELD, "Tệp ZIP chứa tệp nén khác bên trong; hãy giải nén rồi tải lên từng tệp.");
            }
        }
    }

    /** Printer settings and embedded tables of a Word or Excel file are called .bin and run nowhere. */
    private static boolean isPartOfOffice(String entry) {
        return entry.endsWith(".bin")
                && (entry.startsWith("word/") || entry.startsWith("xl/") || entry.startsWith("ppt/"));
    }

    private static boolean isMacro(String entry) {
        var lower = entry.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin") || lower.startsWith("basic/") || lower.startsWith("scripts/");
    }

    private static String oleType(byte[] content) {
        boolean macros;
        boolean encrypted;
        Optional<String> type;
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            macros = holdsMacros(container.getRoot());
            encrypted = LockedFiles.isLocked(container.getRoot());
            type = OLE_DOCUMENTS.entrySet().stream()
                    .filter(stream -> container.getRoot().hasEntry(stream.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (IOException | RuntimeException damaged) {
            // a parser of foreign bytes fails in many ways, and each of them means that nobody can read this file
            throw damaged();
        }
        if (macros) {
            throw runs();
        }
        if (encrypted) {
            throw locked();
        }
        return type.orElseThrow(AcceptableFiles::notTaken);
    }

    private static boolean holdsMacros(DirectoryEntry directory) {
        for (var entry : directory) {
            if (OLE_MACROS.contains(entry.getName().toUpperCase(Locale.ROOT))
                    || entry instanceof DirectoryNode inner && holdsMacros(inner)) {
                return true;
            }
        }
        return false;
    }

    /** The name without folders and what the reader does not see or no file system takes. */
    private static String plainName(String name) {
        if (name == null) {
            return "Tệp không tên";
        }
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = NOT_FOR_NAMES
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("")
                // Windows leaves final dots and spaces out: "x.exe." is x.exe
                .replaceAll("[.\\s]+$", "")
                .strip();
        int letters = plain.codePointCount(0, plain.length());
        if (letters > LONGEST_NAME) {
            plain = plain.substring(0, plain.offsetByCodePoints(0, 100)) + "…"
                    + plain.substring(plain.offsetByCodePoints(0, letters - 80));
        }
        return plain.isEmpty() ? "Tệp không tên" : plain;
    }

    private static String extension(String name) {
        return Normalizer.normalize(name.substring(name.lastIndexOf('.') + 1), Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static InvalidInput runs() {
        return new InvalidInput(
                FIELD,
                "Không nhận tệp chạy được hoặc chứa mã lệnh (như .exe, .bat, .js, .html, .svg, tệp Office có macro);"
                        + " hãy chuyển sang PDF.");
    }

    private static InvalidInput notTaken() {
        return new InvalidInput(
                FIELD,
                "Không nhận loại tệp này; hãy dùng PDF, Word, Excel, PowerPoint, OpenDocument, RTF, văn bản thuần,"
                        + " ảnh, âm thanh, video hoặc ZIP.");
    }

    private static InvalidInput locked() {
        return new InvalidInput(
                FIELD,
                "Tệp được đặt mật khẩu nên không ai mở được về sau; hãy bỏ mật khẩu, hoặc in ra rồi quét lại, và chọn"
                        + " lại tệp.");
    }

    private static InvalidInput damaged() {
        return new InvalidInput(FIELD, "Tệp bị hỏng, không đọc được; hãy chọn lại tệp.");
    }
}

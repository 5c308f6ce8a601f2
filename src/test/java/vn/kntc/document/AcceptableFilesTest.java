package vn.kntc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kntc.shared.InvalidInput;

class AcceptableFilesTest {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    @ParameterizedTest
    @MethodSource("takenFiles")
    void tellsTheTypeByTheContent(String mediaType, byte[] content, String name) {
        assertThat(AcceptableFiles.accept(name, content).mediaType()).isEqualTo(mediaType);
    }

    static Stream<Arguments> takenFiles() {
        return Stream.of(
                arguments("application/pdf", SampleFiles.pdf("đơn"), "Đơn khiếu nại.pdf"),
                arguments("application/pdf", SampleFiles.pdf("đơn"), "đơn.docx"),
                arguments("application/pdf", SampleFiles.pdf("đơn"), "đơn"),
                arguments("application/rtf", SampleFiles.text("{\\rtf1\\ansi x}"), "đơn.rtf"),
                arguments("text/plain", SampleFiles.text("Kính gửi Chủ tịch\nTôi khiếu nại."), "đơn.txt"),
                arguments("text/csv", SampleFiles.text("stt,ngày\n1,2\n"), "bảng kê.csv"),
                arguments("image/jpeg", SampleFiles.beginning("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF"), "scan.jpg"),
                arguments("image/png", SampleFiles.beginning("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"), "scan.png"),
                arguments("image/gif", SampleFiles.beginning("GIF89a"), "ảnh.gif"),
                arguments("image/tiff", SampleFiles.beginning("II*\0"), "scan.tif"),
                arguments(
                        "image/bmp",
                        SampleFiles.beginning("BM\0\20\0\0\0\0\0\0" + "6\0\0\0(\0\0\0\1\0\0\0\1\0\0\0\1\0\30\0"),
                        "ảnh.bmp"),
                arguments("image/webp", SampleFiles.beginning("RIFF\u0010\1\0\0WEBPVP8 "), "ảnh.webp"),
                arguments("image/heic", SampleFiles.beginning("\0\0\0\u0018ftypheic\0\0\0\0"), "IMG_1.HEIC"),
                arguments("audio/mpeg", SampleFiles.beginning("ID3\3\0"), "ghi âm.mp3"),
                arguments("audio/mp4", SampleFiles.beginning("\0\0\0\u0018ftypM4A \0\0\0\0"), "ghi âm.m4a"),
                arguments("audio/vnd.wave", SampleFiles.beginning("RIFF\u0010\1\0\0WAVEfmt "), "ghi âm.wav"),
                arguments("audio/amr", SampleFiles.beginning("#!AMR\n"), "ghi âm.amr"),
                arguments("audio/x-flac", SampleFiles.beginning("fLaC"), "ghi âm.flac"),
                arguments("video/mp4", SampleFiles.beginning("\0\0\0\u0018ftypmp42\0\0\0\0"), "phim.mp4"),
                arguments("video/quicktime", SampleFiles.beginning("\0\0\0\u0018ftypqt  \0\0\0\0"), "phim.mov"),
                arguments("video/3gpp", SampleFiles.beginning("\0\0\0\u0018ftyp3gp4\0\0\0\0"), "phim.3gp"),
                arguments("video/x-msvideo", SampleFiles.beginning("RIFF\u0010\1\0\0AVI LIST"), "phim.avi"),
                arguments(
                        OOXML + "wordprocessingml.document",
                        SampleFiles.zip(
                                "[Content_Types].xml",
                                "word/document.xml",
                                "word/media/image1.svg",
                                "word/embeddings/oleObject1.bin"),
                        "đơn.docx"),
                arguments(
                        OOXML + "spreadsheetml.sheet",
                        SampleFiles.zip(
                                "[Content_Types].xml", "xl/workbook.xml", "xl/printerSettings/printerSettings1.bin"),
                        "bảng.xlsx"),
                arguments(
                        OOXML + "presentationml.presentation",
                        SampleFiles.zip("[Content_Types].xml", "ppt/presentation.xml"),
                        "trình bày.pptx"),
                arguments("application/vnd.oasis.opendocument.text", SampleFiles.openDocumentText(), "đơn.odt"),
                arguments("application/msword", SampleFiles.ole("WordDocument", null), "đơn.doc"),
                arguments("application/vnd.ms-excel", SampleFiles.ole("Workbook", null), "bảng.xls"),
                arguments("application/vnd.ms-powerpoint", SampleFiles.ole("PowerPoint Document", null), "bài.ppt"),
                arguments("application/zip", SampleFiles.zip("đơn.pdf", "ảnh/1.jpg", "thuế.xml"), "hồ sơ.zip"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exe", "dll", "bat", "cmd", "sh", "ps1", "js", "vbs", "jar", "msi", "com", "scr", "apk", "html", "htm",
                "svg", "docm", "xlsm", "pptm", "hta", "lnk", "py", "php", "mht", "iso", "xlsb", "wsf", "reg", "pif"
            })
    void refusesANameThatRunsWhateverTheContent(String extension) {
        for (var name : new String[] {
            "a." + extension,
            "A." + extension.toUpperCase(java.util.Locale.ROOT),
            "scan.pdf." + extension,
            "a." + extension + ".",
            "a." + extension + " . ",
            "..\\x\\a." + extension,
            "a.\u202E" + extension,
            "a.\u200B" + extension
        }) {
            assertRefused("chạy được", name, SampleFiles.pdf("đơn"));
        }
    }

    @ParameterizedTest
    @MethodSource("runningContents")
    void refusesContentThatRunsWhateverTheName(byte[] content) {
        for (var name : new String[] {"đơn.pdf", "đơn.docx", "ảnh.jpg", "đơn.txt", "hồ sơ.zip", "không đuôi", null}) {
            assertRefused("chạy được", name, content);
        }
    }

    static Stream<byte[]> runningContents() {
        return Stream.of(
                SampleFiles.beginning("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0"),
                SampleFiles.beginning("\u007fELF\2\1\1\0"),
                SampleFiles.beginning("\u00cf\u00fa\u00ed\u00fe"),
                SampleFiles.beginning("\u00ca\u00fe\u00ba\u00be\0\0\0\u003d"),
                SampleFiles.text("#!/bin/sh\nrm -rf /\n"),
                SampleFiles.text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"),
                SampleFiles.text("<html><head><title>x</title></head></html>"),
                SampleFiles.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
                SampleFiles.text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"),
                SampleFiles.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                SampleFiles.zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"),
                SampleFiles.openDocumentText("Basic/Standard/Module1.xml"),
                SampleFiles.zip("META-INF/MANIFEST.MF", "vn/Main.class"),
                SampleFiles.zip("AndroidManifest.xml", "classes.dex"),
                SampleFiles.zip("đơn.pdf", "xem.exe"),
                SampleFiles.zip("đơn.pdf", "trang.HTML"),
                SampleFiles.zip("[Content_Types].xml", "word/document.xml", "x.exe"),
                SampleFiles.ole("WordDocument", "Macros"),
                SampleFiles.ole("Workbook", "_VBA_PROJECT_CUR"));
    }

    @ParameterizedTest
    @MethodSource("otherContents")
    void refusesWhatItDoesNotKnow(byte[] content) {
        assertRefused("Không nhận loại tệp này", "đơn.pdf", content);
    }

    static Stream<byte[]> otherContents() {
        return Stream.of(
                SampleFiles.beginning("\1\2\3\4"),
                SampleFiles.ole("MsiTables", null),
                SampleFiles.beginning("Rar!\u001a\7\0"),
                SampleFiles.beginning("7z\u00bc\u00af\u0027\u001c"),
                SampleFiles.text("<?xml version=\"1.0\"?><hoadon/>"));
    }

    @Test
    void refusesAnArchiveInAnArchive() {
        assertRefused("tệp nén khác", "hồ sơ.zip", SampleFiles.zip("đơn.pdf", "trong.zip"));
        assertRefused("tệp nén khác", "hồ sơ.zip", SampleFiles.zip("đơn.pdf", "trong.rar"));
    }

    @Test
    void refusesADamagedContainer() {
        var zip = SampleFiles.zip("đơn.pdf");
        assertRefused("bị hỏng", "hồ sơ.zip", Arrays.copyOf(zip, zip.length - 30));
        var ole = SampleFiles.ole("WordDocument", null);
        assertRefused("bị hỏng", "đơn.doc", Arrays.copyOf(ole, 600));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void answersDamagedContainersWithASentence(byte[] container) {
        var random = new Random(42);
        for (int round = 0; round < 100; round++) {
            var damaged = container.clone();
            for (int change = 0; change < 8; change++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
            }
            var thrown = catchThrowable(() -> AcceptableFiles.accept("đơn", damaged));
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(InvalidInput.class);
            }
        }
    }

    static Stream<byte[]> containers() {
        return Stream.of(
                SampleFiles.ole("WordDocument", "Ảnh"),
                SampleFiles.zip("[Content_Types].xml", "word/document.xml"),
                SampleFiles.openDocumentText());
    }

    @Test
    void refusesAnEmptyFileAndOneOverTheLimit() {
        assertRefused("Tệp rỗng", "đơn.pdf", new byte[0]);
        assertRefused("Tệp rỗng", "đơn.pdf", null);
        var largest = Arrays.copyOf(SampleFiles.pdf("đơn"), 20 * 1024 * 1024);
        assertThat(AcceptableFiles.accept("đơn.pdf", largest).mediaType()).isEqualTo("application/pdf");
        assertRefused("lớn hơn 20 MB", "đơn.pdf", Arrays.copyOf(largest, largest.length + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Đơn của bà Hòa.pdf, Đơn của bà Hòa.pdf",
        "C:\\Users\\x\\đơn.pdf, đơn.pdf",
        "../../etc/passwd, passwd",
        "đơn 12.07.2026, đơn 12.07.2026",
        "'a\"b<c>:d|e?f*.pdf', abcdef.pdf",
        "'...', Tệp không tên"
    })
    void keepsAPlainName(String name, String kept) {
        assertThat(AcceptableFiles.accept(name, SampleFiles.pdf("x")).name()).isEqualTo(kept);
    }

    @Test
    void keepsTheEndOfAVeryLongName() {
        var name = AcceptableFiles.accept("a".repeat(500) + ".pdf", SampleFiles.pdf("x"))
                .name();

        assertThat(name).hasSizeLessThanOrEqualTo(200).endsWith(".pdf");
    }

    private static void assertRefused(String sentencePart, String name, byte[] content) {
        assertThatExceptionOfType(InvalidInput.class)
                .as(name)
                .isThrownBy(() -> AcceptableFiles.accept(name, content))
                .withMessageContaining(sentencePart)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("file"));
    }

    @Test
    void whatIntakeOffersIsWhatIsTaken() throws IOException {
        var form = Files.readString(Path.of("forms/petition-intake.html"));

        assertThat(form).contains("accept=\"" + String.join(",", AcceptableFiles.OFFERED) + "\"");
    }

    @Test
    void tellsOfAPdfThatOpensWithAPasswordOnly() throws IOException {
        assertLocked(pdf("mo", "chu"), "đơn.pdf");
        assertThat(AcceptableFiles.accept("đơn.pdf", pdf("", "chu")).mediaType())
                .isEqualTo("application/pdf");
    }

    @Test
    void tellsOfOfficeFilesAndArchivesThatOpenWithAPasswordOnly() {
        assertLocked(SampleFiles.ole("EncryptedPackage", null), "đơn.docx");

        var zip = SampleFiles.zip("đơn.pdf");
        // the flag of encryption in the entry's own head and in the directory
        for (int at = 0; at < zip.length - 4; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 3 && zip[at + 3] == 4) {
                zip[at + 6] |= 1;
            } else if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                zip[at + 8] |= 1;
            }
        }
        assertLocked(zip, "đơn.zip");
    }

    /** Whatever it is called, and also inside a ZIP of a ZIP's kind such as a Word file. */
    @Test
    void tellsOfALockedFileInsideAZip() throws IOException {
        assertLocked(zipOf("đơn.pdf", pdf("mo", "chu")), "hồ sơ.zip");
        assertLocked(zipOf("đơn", pdf("mo", "chu")), "hồ sơ.zip");
        assertLocked(zipOf("đơn.docx", SampleFiles.ole("EncryptedPackage", null)), "hồ sơ.zip");
        assertThat(AcceptableFiles.accept("hồ sơ.zip", zipOf("đơn.pdf", pdf("", "chu")))
                        .mediaType())
                .isEqualTo("application/zip");
    }

    private static byte[] zipOf(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("ảnh.jpg"));
            zip.write(new byte[100]);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void tellsOfOlderOfficeFilesAndOpenDocumentsThatOpenWithAPasswordOnly() throws IOException {
        var word = new byte[5000];
        word[11] = 1;
        assertLocked(SampleFiles.ole("WordDocument", word, null), "đơn.doc");
        assertThat(AcceptableFiles.accept("đơn.doc", SampleFiles.ole("WordDocument", null))
                        .mediaType())
                .isEqualTo("application/msword");

        // the head of a workbook, and after it the record of a password
        var workbook = new byte[5000];
        System.arraycopy(new byte[] {0x09, 0x08, 2, 0, 0, 6, 0x2f, 0, 4, 0}, 0, workbook, 0, 10);
        assertLocked(SampleFiles.ole("Workbook", workbook, null), "bảng.xls");

        var parts = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(parts)) {
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write("<manifest:encryption-data/>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertLocked(parts.toByteArray(), "đơn.odt");
    }

    @Test
    void tellsOfAPdfThatIsLockedInAWayNotKnownHere() {
        assertLocked(
                "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R/Encrypt 2 0 R>>\n2 0 obj<</Filter/Adobe.PubSec>>endobj\n%%EOF"
                        .getBytes(StandardCharsets.ISO_8859_1),
                "đơn.pdf");
    }

    @Test
    void shortensALongNameWithoutCuttingALetter() {
        var name = AcceptableFiles.accept("Ộ".repeat(150) + "𠮷".repeat(150) + ".pdf", SampleFiles.pdf("đơn"))
                .name();

        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(200);
        assertThat(name).endsWith(".pdf").contains("…");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
    }

    private static void assertLocked(byte[] content, String name) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> AcceptableFiles.accept(name, content))
                .withMessageContaining("đặt mật khẩu");
    }

    private static byte[] pdf(String userPassword, String ownerPassword) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}

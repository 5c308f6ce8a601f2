package vn.kntc.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.document.CaseFiles;
import vn.kntc.document.Documents;
import vn.kntc.dossier.CaseTasks;
import vn.kntc.organization.Role;
import vn.kntc.petition.PrintedPetition;
import vn.kntc.shared.CaseActed;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

class CaseFilePageIT {

    private static final String PAGE = "/ho-so/NHANHOA-2026-000123";

    private final DossierWeb web = DossierWeb.fresh();

    @BeforeEach
    void aCase() {
        ACase.full(web, CaseKind.COMPLAINT);
    }

    @Test
    void showsTheWholeCaseToAHandler() throws Exception {
        var html = html(PAGE);

        assertThat(html)
                .contains("NHANHOA-2026-000123", "Ủy ban nhân dân phường Nhân Hòa", "Đang giải quyết")
                .contains("Dịch vụ bưu chính", "03/07/2026", "245,6 m² đất ở")
                .contains("&lt;tại thời điểm thu hồi&gt; &amp; hỗ trợ")
                .contains("Quyết định số 512/QĐ-UBND", "Ban hành ngày 01/06/2026", "biết ngày 05/06/2026")
                .contains("Quyết định thụ lý", "Người giải quyết · hạn 14/07/2026")
                .contains(
                        "Người nộp đơn 1",
                        "Người đại diện 1",
                        "Người bị khiếu nại 1",
                        "Xem danh tính",
                        "Xem nội dung đơn")
                .contains(
                        "Thụ lý khiếu nại",
                        "Còn 3 ngày làm việc",
                        "Quá hạn 3 ngày",
                        "Còn 39 ngày",
                        "Đã xong ngày 07/07/2026")
                .contains("Điều 27 Luật Khiếu nại; khoản 9 Điều 2 Luật số 136/2025/QH15", "Vì sao là ngày này?")
                .contains("Cần pháp chế xác nhận: ngày bắt đầu tính")
                .contains("Phiếu đề xuất thụ lý đơn", "Số 12/PĐX-UBND", "ngày 07/07/2026", "Dự thảo")
                .contains("Cần pháp chế đối chiếu mẫu gốc", "Tải Word")
                .contains("Tệp 1 – Bản quét đơn", "2,3 MB", "Tải về", "Bản ký, đóng dấu")
                .contains("06/07/2026 10:20", "Phân loại: khiếu nại, đề xuất thụ lý", "Lê Thị Thu Hà", "Hệ thống")
                .contains("08/07/2026 14:40", "Mục đích: Ghi giấy mời đối thoại", "Trần Văn Bình");
    }

    @Test
    void tellsHowThePetitionWasRoutedAndTheComplaintHandled() throws Exception {
        var html = html(PAGE);

        var routing = html.substring(html.indexOf("id=\"phan-loai\""), html.indexOf("id=\"dien-bien\""));
        assertThat(routing)
                .contains("Phân loại và hướng xử lý", "Hướng dẫn người nộp đơn")
                .contains("Căn cứ: Điều 7 Thông tư 05/2021/TT-TTCP", "Cần pháp chế xác nhận: ai có thẩm quyền.")
                .containsSubsequence(
                        "06/07/2026 10:20",
                        "Chọn khác đề xuất: Thụ lý đơn (đề xuất: Hướng dẫn người nộp đơn)",
                        "Lý do: Hồ sơ đã được bổ sung &lt;đủ&gt;.",
                        "Lê Thị Thu Hà",
                        "Không đồng ý đề xuất thụ lý, yêu cầu xử lý lại",
                        "Ý kiến: Bổ sung giấy ủy quyền.",
                        "Trần Văn Bình",
                        "Chọn theo đề xuất: Thụ lý đơn",
                        "Đồng ý đề xuất thụ lý");
        assertThat(html.substring(html.indexOf("id=\"dien-bien\""), html.indexOf("id=\"van-ban\"")))
                .containsSubsequence(
                        "Diễn biến giải quyết khiếu nại",
                        "Đang giải quyết",
                        "Quyết định thụ lý",
                        "08/07/2026",
                        "Ngày thụ lý",
                        "<details open=\"open\"",
                        "Lịch đối thoại",
                        "Phòng tiếp công dân &lt;tầng 1&gt;")
                .doesNotContain("null");
    }

    @Test
    void tellsWhichCasesHangTogether() throws Exception {
        assertThat(html(PAGE)).doesNotContain("Hồ sơ liên quan");

        given(web.get(CaseLinks.class).shownTo(any(), eq(ACase.NUMBER)))
                .willReturn(List.of(
                        new CaseLinks.Link(
                                "FIRST_INSTANCE", "Lần hai của hồ sơ", new CaseNumber("NHANHOA-2026-000007")),
                        new CaseLinks.Link("SENT_ON", "Đã chuyển đến hồ sơ", new CaseNumber("VOCUONG-2026-000009"))));

        assertThat(html(PAGE))
                .containsSubsequence(
                        "Hồ sơ liên quan",
                        "Lần hai của hồ sơ",
                        "href=\"/ho-so/NHANHOA-2026-000007\"",
                        "NHANHOA-2026-000007",
                        "Đã chuyển đến hồ sơ",
                        "VOCUONG-2026-000009")
                .as("the case of another agency is no link: it would answer that there is none")
                .doesNotContain("href=\"/ho-so/VOCUONG-2026-000009\"");
    }

    @Test
    void holdsNoIdentityUntilAsked() throws Exception {
        assertThat(html(PAGE)).doesNotContain(ACase.NAME, "027185001234", "Nguyễn Văn Cừ", "0912 345 678");
    }

    @Test
    void showsTheClockThatEndsFirstOnTop() throws Exception {
        var top = html(PAGE);
        top = top.substring(top.indexOf("class=\"next"), top.indexOf("class=\"jump"));

        assertThat(top).contains("is-red", "Báo Mặt trận Tổ quốc", "06/07/2026", "Quá hạn 3 ngày");
    }

    @Test
    void showsACaseThatHoldsNothingYet() throws Exception {
        DossierWeb.fresh();
        ACase.bare(
                web,
                new CaseRecord(
                        ACase.NUMBER,
                        ACase.record(CaseKind.UNCLASSIFIED).agency(),
                        ACase.record(CaseKind.UNCLASSIFIED).receivedOn(),
                        CaseKind.UNCLASSIFIED,
                        CaseStatus.OPEN,
                        null,
                        null,
                        null));
        given(web.get(DossierWeb.OfPetition.class).head(ACase.NUMBER)).willReturn(PrintedPetition.bareHead());
        web.signIn(Role.PETITION_OFFICER, "nhanhoa");

        assertThat(html(PAGE))
                .contains("Chưa phân loại", "Chưa có tóm tắt", "Không ghi nhận người nào", "Chưa có thời hạn nào")
                .contains("Chưa có văn bản nào", "Hồ sơ chưa có tệp nào", "Chưa có việc nào được ghi", "Chưa ai mở")
                .doesNotContain("class=\"next", "null", "??", "Phân loại và hướng xử lý", "Diễn biến giải quyết");
    }

    @Test
    void offersAManagerNothingToOpen() throws Exception {
        web.signIn(Role.MANAGER, "nhanhoa");

        assertThat(html(PAGE))
                .contains("Người nộp đơn 1", "Tệp 1 – Bản quét đơn", "chỉ được xem bí danh")
                .doesNotContain("Xem danh tính", "Xem nội dung đơn", "Tải Word", "Tải về", "Thêm tệp");
    }

    @Test
    void offersNobodyTheIdentitiesOfADenunciation() throws Exception {
        given(web.get(CaseRecords.class).find(ACase.NUMBER))
                .willReturn(Optional.of(ACase.record(CaseKind.DENUNCIATION)));
        web.signIn(Role.PETITION_OFFICER, "nhanhoa");

        assertThat(html(PAGE))
                .contains("Đây là đơn tố cáo")
                .doesNotContain("Xem danh tính", "Xem nội dung đơn", "Tải Word", "Tải về");
    }

    @Test
    void findsTheCaseOfATask() throws Exception {
        given(web.get(CaseTasks.class).caseOf("task-1")).willReturn(ACase.NUMBER);
        given(web.get(CaseTasks.class).caseOf("task-2")).willThrow(new NotFound("Không có công việc này."));

        assertThat(html("/ho-so/theo-viec/task-1")).contains("NHANHOA-2026-000123");
        web.mvc
                .perform(get("/ho-so/theo-viec/task-2"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Không có công việc này.")));
    }

    @Test
    void loadsNothingFromElsewhereAndRunsNothingInline() throws Exception {
        var html = html(PAGE);

        assertThat(html).doesNotContainPattern(Pattern.compile("(src|href|action)=\"(https?:)?//"));
        assertThat(html)
                .doesNotContainPattern(
                        Pattern.compile("<script(?![^>]*src=)|\\son[a-z]+=|\\sstyle=|hx-on|javascript:"));
        assertThat(html).isEqualTo(Normalizer.normalize(html, Normalizer.Form.NFC));
        var addresses = Pattern.compile("(?:src|href)=\"(/(?:webjars|dossier)/[^\"]+)\"")
                .matcher(html);
        int found = 0;
        while (addresses.find()) {
            found++;
            assertThat(getClass().getResource("/static" + addresses.group(1)) != null
                            || getClass().getResource("/META-INF/resources" + addresses.group(1)) != null)
                    .as(addresses.group(1))
                    .isTrue();
        }
        assertThat(found).isEqualTo(4);
    }

    @Test
    void isNeverKeptByTheBrowser() throws Exception {
        web.mvc.perform(get(PAGE)).andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void revealsForAPurposeAndShowsTheLogAnew() throws Exception {
        web.mvc
                .perform(post(PAGE + "/danh-tinh/1")
                        .param("purpose", ACase.PURPOSE)
                        .header("HX-Request", "true")
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Kntc-Fragment", "1"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content()
                        .string(allOf(
                                containsString(ACase.NAME),
                                containsString("Thẻ căn cước"),
                                containsString("027185001234"),
                                containsString("đã được ghi vào nhật ký"),
                                containsString("id=\"nhat-ky-danh-tinh\" hx-swap-oob=\"true\""),
                                not(containsString("<html")))));
        verify(web.get(Reveals.class)).reveal(ACase.NUMBER, 1, ACase.PURPOSE, new UserId("resolver.nhanhoa"));
    }

    @Test
    void revealsAlsoSomebodyOfWhomOnlyTheNameIsKnown() throws Exception {
        given(web.get(Reveals.class).reveal(any(), eq(2), any(), any()))
                .willReturn(new Identity(PartyRole.REPRESENTATIVE, ACase.NAME, null, null, null, null));

        web.mvc
                .perform(post(PAGE + "/danh-tinh/2")
                        .param("purpose", ACase.PURPOSE)
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(ACase.NAME), containsString("Không ghi"))));
    }

    @Test
    void showsThePetitionTextEscapedAndLogged() throws Exception {
        web.mvc
                .perform(
                        post(PAGE + "/noi-dung").param("purpose", ACase.PURPOSE).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("&quot;việc thu hồi đất&quot;"), containsString("ghi vào nhật ký"))));
    }

    @Test
    void tellsInOnePartThatAPurposeIsMissing() throws Exception {
        willThrow(new InvalidInput("purpose", "Mục đích xem phải có ít nhất 10 ký tự."))
                .given(web.get(Reveals.class))
                .reveal(any(), eq(1), any(), any());

        web.mvc
                .perform(
                        post(PAGE + "/danh-tinh/1").header("HX-Request", "true").with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(header().string("X-Kntc-Fragment", "1"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Mục đích xem phải có ít nhất 10 ký tự."),
                                not(containsString("<html")))));
    }

    @Test
    void takesNothingWithoutTheToken() throws Exception {
        web.mvc
                .perform(post(PAGE + "/danh-tinh/1").param("purpose", ACase.PURPOSE))
                .andExpect(status().isForbidden());
        web.mvc
                .perform(multipart(PAGE + "/tep").file(pdf()).param("kind", "EVIDENCE"))
                .andExpect(status().isForbidden());
    }

    @Test
    void downloadsADocumentUnderANeutralName() throws Exception {
        web.mvc
                .perform(get(PAGE + "/van-ban/" + ACase.DRAFT))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        allOf(
                                                containsString("attachment;"),
                                                containsString(
                                                        "filename*=UTF-8''NHANHOA-2026-000123%20KN-03%20Th%C3%B4ng%20b%C3%A1o"))))
                .andExpect(header().string(
                                "Content-Type",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
        verify(web.get(Documents.class)).open(ACase.DRAFT, new UserId("resolver.nhanhoa"));
    }

    @Test
    void downloadsAFileWithoutTheNameItWasUploadedUnder() throws Exception {
        var disposition = web.mvc
                .perform(get(PAGE + "/tep/" + ACase.SCAN))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andReturn()
                .getResponse()
                .getHeader("Content-Disposition");

        assertThat(java.net.URLDecoder.decode(disposition, StandardCharsets.UTF_8))
                .contains("attachment", "NHANHOA-2026-000123 Tệp 1 – Bản quét đơn.pdf")
                .doesNotContain("Nguyễn");
    }

    @Test
    void findsNoPaperOfAnotherCaseAndNoneThatIsNone() throws Exception {
        for (var address :
                List.of("/van-ban/" + ACase.OF_ANOTHER_CASE, "/tep/" + ACase.OF_ANOTHER_CASE, "/tep/x", "/van-ban/1")) {
            web.mvc.perform(get(PAGE + address)).andExpect(status().isNotFound());
        }
        web.mvc.perform(post(PAGE + "/danh-tinh/abc").with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void addsAFileAndShowsListAndTimelineAnew() throws Exception {
        // the room that keeps the files tells of it; a word of the dossier besides would stand there twice
        given(web.get(CaseFiles.class).add(any(), any(), any(), any(), any())).willAnswer(call -> {
            var by = new UserId("resolver.nhanhoa");
            web.announce(new CaseActed(
                    ACase.NUMBER, by, Instant.parse("2026-07-09T02:00:00Z"), "Thêm " + ACase.ADDED.label()));
            return ACase.ADDED;
        });
        var answer = web.mvc
                .perform(multipart(PAGE + "/tep")
                        .file(pdf())
                        .param("kind", "EVIDENCE")
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Kntc-Fragment", "1"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Đã thêm vào hồ sơ"),
                                containsString("id=\"danh-sach-tep\" hx-swap-oob=\"true\""),
                                containsString("Thêm Tệp 2 – Tài liệu, bằng chứng"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.split("Thêm Tệp 2", -1)).hasSize(2);
        assertThat(web.get(JdbcClient.class)
                        .sql("select count(*) from kntc.case_act where line like '%Tệp 2%'")
                        .query(Integer.class)
                        .single())
                .isOne();
        verify(web.get(CaseFiles.class))
                .add(ACase.NUMBER, CaseFiles.Kind.EVIDENCE, "đơn.pdf", new byte[] {1}, new UserId("resolver.nhanhoa"));
    }

    @Test
    void asksForAFileInVietnameseWhateverTheLanguageOfTheBrowser() throws Exception {
        assertThat(html(PAGE))
                .containsSubsequence("type=\"file\"", "Chọn tệp", "<span data-chosen>Chưa chọn tệp nào</span>");
        assertThat(Files.readString(Path.of("forms/petition-intake.html")))
                .containsSubsequence(
                        "type=\"file\"", "Chọn tệp", "<span data-tep-da-chon aria-live=\"polite\">Chưa chọn tệp nào");
        for (var styled : List.of("src/main/resources/static/dossier/dossier.css", "forms/petition-intake.html")) {
            assertThat(Files.readString(Path.of(styled)))
                    .as("the browser's own words are not to be seen: " + styled)
                    .containsPattern("(label\\.file|kntc-tep) input[^{]*\\{[^}]*opacity: 0");
        }
    }

    @Test
    void tellsWhyAFileIsNotTaken() throws Exception {
        given(web.get(CaseFiles.class).add(any(), any(), any(), any(), any()))
                .willThrow(new InvalidInput("file", "Không nhận tệp chương trình (.exe)."));

        web.mvc
                .perform(multipart(PAGE + "/tep")
                        .file(pdf())
                        .param("kind", "EVIDENCE")
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Không nhận tệp chương trình (.exe).")));
        web.mvc
                .perform(multipart(PAGE + "/tep").param("kind", "EVIDENCE").with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Chưa chọn tệp")));
        web.mvc
                .perform(multipart(PAGE + "/tep")
                        .file(pdf())
                        .param("kind", "VIRUS")
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("EVIDENCE (Tài liệu, bằng chứng)")));
        willThrow(new MaxUploadSizeExceededException(21))
                .given(web.get(CaseFiles.class))
                .add(any(), any(), any(), any(), any());
        web.mvc
                .perform(multipart(PAGE + "/tep")
                        .file(pdf())
                        .param("kind", "EVIDENCE")
                        .with(csrf()))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(content().string(containsString("tối đa 20 MB")));
    }

    private static MockMultipartFile pdf() {
        return new MockMultipartFile("file", "đơn.pdf", "application/pdf", new byte[] {1});
    }

    private String html(String address) throws Exception {
        return web.mvc
                .perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/html;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}

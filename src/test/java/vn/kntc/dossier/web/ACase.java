package vn.kntc.dossier.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.complaint.PrintedComplaint;
import vn.kntc.confidentiality.IdType;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.RevealEntry;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.CaseFile;
import vn.kntc.document.CaseFiles;
import vn.kntc.document.Documents;
import vn.kntc.document.OpenedFile;
import vn.kntc.dossier.CaseTasks;
import vn.kntc.dossier.OpenTask;
import vn.kntc.law.Regime;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.organization.Colleagues;
import vn.kntc.organization.Officer;
import vn.kntc.organization.Officers;
import vn.kntc.petition.PrintedPetition;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseActed;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** A case of phường Nhân Hòa as the other rooms would tell it. Today is Thursday, 09/7/2026. */
final class ACase {

    static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-000123");
    static final UUID ISSUED = UUID.fromString("5b0c55c1-24a6-4c3b-8ee2-000000000001");
    static final UUID DRAFT = UUID.fromString("5b0c55c1-24a6-4c3b-8ee2-000000000002");
    static final UUID SCAN = UUID.fromString("5b0c55c1-24a6-4c3b-8ee2-000000000003");
    static final UUID OF_ANOTHER_CASE = UUID.fromString("5b0c55c1-24a6-4c3b-8ee2-000000000004");
    static final String NAME = "Nguyễn Thị Hoa Mai";
    static final String PURPOSE = "Ghi giấy mời đối thoại";

    private static final AgencyId AGENCY = new AgencyId("nhanhoa");
    static final UserId OFFICER = new UserId("petition-officer.nhanhoa");
    private static final UserId RESOLVER = new UserId("resolver.nhanhoa");

    static final CaseFile ADDED = file(UUID.randomUUID(), NUMBER, "Tệp 2 – Tài liệu, bằng chứng");

    private ACase() {}

    static CaseRecord record(CaseKind kind) {
        return new CaseRecord(
                NUMBER,
                AGENCY,
                LocalDate.of(2026, 7, 3),
                kind,
                CaseStatus.OPEN,
                "Khiếu nại quyết định thu hồi 245,6 m² đất ở tại khu phố 3 và mức bồi thường; đề nghị hủy quyết định, đo đạc lại"
                        + " và tính bồi thường theo giá đất cụ thể <tại thời điểm thu hồi> & hỗ trợ tái định cư.",
                null,
                Instant.parse("2026-07-03T02:15:00Z"));
    }

    /** A case with something in every section. */
    static void full(DossierWeb web, CaseKind kind) {
        bare(web, record(kind));
        given(web.get(CaseTasks.class).openTasks(NUMBER))
                .willReturn(List.of(new OpenTask("t1", "Quyết định thụ lý", "resolver", LocalDate.of(2026, 7, 14))));
        given(web.get(DossierWeb.OfPetition.class).part(NUMBER)).willReturn(Optional.of(PrintedPetition.part()));
        given(web.get(DossierWeb.OfComplaint.class).part(NUMBER)).willReturn(Optional.of(PrintedComplaint.part()));
        given(web.get(Vault.class).parties(NUMBER))
                .willReturn(List.of(
                        new Party(1, PartyRole.PETITIONER, "Người nộp đơn 1"),
                        new Party(2, PartyRole.REPRESENTATIVE, "Người đại diện 1"),
                        new Party(3, PartyRole.RESPONDENT, "Người bị khiếu nại 1")));
        given(web.get(Clocks.class).of(NUMBER)).willReturn(clocks());
        given(web.get(Documents.class).of(NUMBER)).willReturn(List.of(issued(), draft()));
        given(web.get(Documents.class).get(ISSUED)).willReturn(issued());
        given(web.get(Documents.class).get(DRAFT)).willReturn(draft());
        given(web.get(Documents.class).get(OF_ANOTHER_CASE))
                .willReturn(new CaseDocument(
                        OF_ANOTHER_CASE,
                        new CaseNumber("NHANHOA-2026-000777"),
                        AGENCY,
                        "KN-03",
                        "Thông báo thụ lý",
                        null,
                        false,
                        null,
                        true));
        given(web.get(Documents.class).open(any(), any())).willReturn(new byte[] {'P', 'K', 3, 4});
        given(web.get(CaseFiles.class).of(NUMBER)).willReturn(List.of(scan()));
        given(web.get(CaseFiles.class).get(SCAN)).willReturn(scan());
        given(web.get(CaseFiles.class).get(OF_ANOTHER_CASE))
                .willReturn(file(OF_ANOTHER_CASE, new CaseNumber("NHANHOA-2026-000777"), "Tệp 1 – Bản quét đơn"));
        given(web.get(CaseFiles.class).open(any(), any()))
                .willReturn(new OpenedFile("Đơn của " + NAME + ".pdf", "application/pdf", new byte[] {'%', 'P'}));
        given(web.get(CaseFiles.class).add(any(), any(), any(), any(), any())).willReturn(ADDED);
        given(web.get(Reveals.class).reveal(any(), org.mockito.ArgumentMatchers.anyInt(), any(), any()))
                .willReturn(new Identity(
                        PartyRole.PETITIONER,
                        NAME,
                        "Số 12 đường Nguyễn Văn Cừ, khu phố 3, phường Nhân Hòa, tỉnh Bắc Ninh",
                        IdType.CITIZEN_CARD,
                        "027185001234",
                        "0912 345 678"));
        given(web.get(Reveals.class).revealPetitionText(any(), any(), any()))
                .willReturn("Kính gửi: Chủ tịch UBND phường Nhân Hòa\nTôi tên là " + NAME
                        + ", xin trình bày \"việc thu hồi đất\" như sau …");
        given(web.get(Reveals.class).log(NUMBER))
                .willReturn(List.of(
                        new RevealEntry(Instant.parse("2026-07-08T07:40:00Z"), RESOLVER, "Người nộp đơn 1", PURPOSE)));
        act(web, "2026-07-03T02:15:00Z", OFFICER, "Tiếp nhận đơn, cấp số hồ sơ");
        act(web, "2026-07-06T03:20:00Z", OFFICER, "Phân loại: khiếu nại, đề xuất thụ lý");
        act(web, "2026-07-07T08:05:00Z", RESOLVER, "Duyệt đề xuất thụ lý");
        act(web, "2026-07-07T08:05:01Z", UserId.SYSTEM, "Bắt đầu tính thời hạn thụ lý");
    }

    /** Whoever is asked for. */
    private record Known() implements Colleagues {

        @Override
        public Officer get(UserId id) {
            return new Officer(id, id.equals(OFFICER) ? "Trần Văn Phúc" : "Lê Thị Thu Hà", null);
        }

        @Override
        public Officer get(UserId id, Instant then) {
            return id.equals(UserId.SYSTEM)
                    ? new Officer(id, "Hệ thống", null)
                    : new Officer(id, id.equals(RESOLVER) ? "Trần Văn Bình" : "Lê Thị Thu Hà", null);
        }
    }

    /** A case that has only been taken in. */
    static void bare(DossierWeb web, CaseRecord record) {
        given(web.get(CaseRecords.class).find(NUMBER)).willReturn(Optional.of(record));
        given(web.get(DossierWeb.OfPetition.class).head(NUMBER)).willReturn(PrintedPetition.head());
        given(web.get(CaseRecords.class).of(any())).willReturn(Map.of(NUMBER, record));
        given(web.get(Agencies.class).get(AGENCY))
                .willReturn(new Agency(
                        AGENCY,
                        AgencyLevel.COMMUNE,
                        "Ủy ban nhân dân phường Nhân Hòa",
                        "UBND",
                        null,
                        "Nhân Hòa",
                        "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                        "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
                        null));
        given(web.get(Officers.class).all(any())).willReturn(new Known());
        given(web.get(Clocks.class).daysLeft(any())).willAnswer(call -> daysLeft(call.getArgument(0)));
        given(web.get(Clocks.class).of(List.of(NUMBER))).willAnswer(call -> Map.of(NUMBER, clocks()));
        given(web.get(WorkCalendar.class).workingDaysBetween(LocalDate.of(2026, 7, 9), LocalDate.of(2026, 7, 14)))
                .willReturn(3);
        given(web.get(WorkCalendar.class).workingDaysBetween(LocalDate.of(2026, 7, 9), LocalDate.of(2026, 8, 17)))
                .willReturn(27);
    }

    static List<StatutoryClock> clocks() {
        return List.of(
                clock("PETITION_SORT", "Xử lý đơn", "2026-07-03", "2026-07-08", ClockState.MET, "2026-07-07"),
                clock("COMPLAINT_ACCEPT", "Thụ lý khiếu nại", "2026-07-03", "2026-07-14", ClockState.RUNNING, null),
                clock(
                        "COMPLAINT_TELL_FRONT",
                        "Báo Mặt trận Tổ quốc",
                        "2026-06-29",
                        "2026-07-06",
                        ClockState.MISSED,
                        null),
                clock(
                        "COMPLAINT_RESOLVE_1",
                        "Giải quyết lần đầu",
                        "2026-07-03",
                        "2026-08-17",
                        ClockState.RUNNING,
                        null));
    }

    static CaseDocument issued() {
        return new CaseDocument(
                ISSUED,
                NUMBER,
                AGENCY,
                "TT05/01",
                "Phiếu đề xuất thụ lý đơn",
                "12/PĐX-UBND",
                false,
                LocalDate.of(2026, 7, 7),
                false);
    }

    static CaseDocument draft() {
        return new CaseDocument(
                DRAFT,
                NUMBER,
                AGENCY,
                "KN-03",
                "Thông báo về việc thụ lý giải quyết khiếu nại",
                null,
                false,
                null,
                true);
    }

    private static CaseFile scan() {
        return file(SCAN, NUMBER, "Tệp 1 – Bản quét đơn");
    }

    private static CaseFile file(UUID id, CaseNumber caseNumber, String label) {
        return new CaseFile(
                id,
                caseNumber,
                label,
                "application/pdf",
                2_411_724,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                OFFICER,
                Instant.parse("2026-07-03T02:16:00Z"));
    }

    static StatutoryClock clock(String key, String name, String from, String due, ClockState state, String metOn) {
        boolean working = key.endsWith("ACCEPT");
        return new StatutoryClock(
                NUMBER,
                key,
                name,
                LocalDate.parse(from),
                LocalDate.parse(due),
                LocalDate.parse(due),
                metOn == null ? null : LocalDate.parse(metOn),
                state,
                working ? 7 : 30,
                working ? DayUnit.WORKING_DAY : DayUnit.CALENDAR_DAY,
                Direction.AFTER,
                new Regime("R3"),
                List.of("Điều 27 Luật Khiếu nại", "khoản 9 Điều 2 Luật số 136/2025/QH15"),
                working
                        ? List.of("Cần pháp chế xác nhận: ngày bắt đầu tính khi đơn do cơ quan khác chuyển đến.")
                        : List.of(),
                "Tính từ ngày 03/07/2026 (không tính ngày này), 7 ngày làm việc, không tính thứ Bảy, Chủ nhật 04, 05, 11 và"
                        + " 12/07/2026; ngày cuối cùng là 14/07/2026 (Điều 27 Luật Khiếu nại).");
    }

    private static int daysLeft(StatutoryClock clock) {
        return switch (clock.key()) {
            case "COMPLAINT_ACCEPT" -> 3;
            case "COMPLAINT_TELL_FRONT" -> -3;
            default -> 39;
        };
    }

    private static void act(DossierWeb web, String at, UserId by, String act) {
        web.announce(new CaseActed(NUMBER, by, Instant.parse(at), act));
    }
}

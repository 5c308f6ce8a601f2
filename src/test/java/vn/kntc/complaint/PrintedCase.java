package vn.kntc.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.confidentiality.IdType;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Cases whose papers are compared word for word: each as the acts left it at the end. */
enum PrintedCase {
    /** One complainant, verified, heard, decided under the newest law. */
    SINGLE {
        @Override
        void print(PaperPrinter printer) {
            var complaint = complaint(
                    routed("COMMUNE_CHAIR", new GroupFacts(1, 1, null), Map.of()),
                    decided(Acts.accepting(ACCEPTED), List.of(), false),
                    Acts.issued(NumberedPaper.ACCEPTANCE_NOTICE, ACCEPTED, "05/TB-UBND", null),
                    Acts.reCheck(CHECKED, false),
                    Acts.assignment(CHECKED, REPORTED, List.of("A", "DD")),
                    Acts.issued(NumberedPaper.VERIFICATION_DECISION, CHECKED, "11/QĐ-UBND", null),
                    new Done.VerificationReported(REPORTED, Acts.findings(REPORTED, CHECKED, true), "02/BC-UBND"),
                    new Done.DialoguePlanned(REPORTED, Acts.plan(HEARD)),
                    Acts.issued(NumberedPaper.DIALOGUE_NOTICE, REPORTED, "06/TB-UBND", null),
                    Acts.dialogue(HEARD, Attendance.ABSENT_WITH_GOOD_REASON),
                    Acts.resolution(DECIDED, ComplaintOutcome.PARTLY_RIGHT),
                    Acts.issued(NumberedPaper.RESOLUTION_DECISION, DECIDED, "12/QĐ-UBND", null),
                    Acts.posting(PUBLISHED));
            printer.people(person(PartyRole.PETITIONER, 1), respondent());
            all(printer, complaint, null);
        }
    },

    /** Three of six complain by name, one of them for all, with a lawyer; the Front sent it on; the ward does not know its own act. */
    GROUP {
        @Override
        void print(PaperPrinter printer) {
            var complaint = complaint(
                    routed("PROVINCIAL_DEPARTMENT_HEAD", new GroupFacts(6, 6, 1), Map.of("signers", 6)),
                    decided(Acts.accepting(ACCEPTED, "Có trở ngại khách quan", List.of()), List.of("11.6"), true),
                    Acts.issued(
                            NumberedPaper.ACCEPTANCE_NOTICE,
                            ACCEPTED,
                            "05/TB-UBND",
                            "Ủy ban Mặt trận Tổ quốc phường Nhân Hòa"),
                    Acts.reCheck(CHECKED, false),
                    LARGE_TEAM,
                    Acts.issued(NumberedPaper.VERIFICATION_DECISION, CHECKED, "11/QĐ-UBND", null),
                    new Done.VerificationReported(REPORTED, FINDINGS, "02/BC-UBND"),
                    new Done.DialoguePlanned(REPORTED, PLAN),
                    Acts.issued(NumberedPaper.DIALOGUE_NOTICE, REPORTED, "06/TB-UBND", null),
                    DIALOGUE,
                    RESOLUTION,
                    Acts.issued(NumberedPaper.RESOLUTION_DECISION, DECIDED, "12/QĐ-UBND", null),
                    new Publication(
                            PUBLISHED, PublicationWay.MEETING, "tại nhà văn hóa tổ 3", DECIDED, null, PUBLISHED));
            printer.people(
                    person(PartyRole.PETITIONER, 1),
                    person(PartyRole.PETITIONER, 2),
                    person(PartyRole.REPRESENTATIVE, 3),
                    person(PartyRole.AUTHORIZED, 4));
            all(printer, complaint, "Ủy ban Mặt trận Tổ quốc phường Nhân Hòa");
        }
    },

    /** Decided on the re-check alone, of an act and not a decision, by the province, whose sector's minister comes next. */
    AT_ONCE {
        @Override
        void print(PaperPrinter printer) {
            printer.province();
            var complaint = complaint(
                    unnamed(),
                    decided(Acts.accepting(ACCEPTED), List.of(), false),
                    Acts.issued(NumberedPaper.ACCEPTANCE_NOTICE, ACCEPTED, "05/TB-UBND", null),
                    Acts.reCheck(CHECKED, true),
                    AT_ONCE_DECIDED,
                    Acts.issued(NumberedPaper.RESOLUTION_DECISION, DECIDED, "12/QĐ-UBND", null),
                    new Publication(PUBLISHED, PublicationWay.MEDIA, "Đài truyền hình tỉnh", null, 2, null));
            printer.people(new Identity(PartyRole.PETITIONER, "Công ty cổ phần Mít Tố Nữ", null, null, null, null));
            printer.print("KN-03", on -> printer.papers().acceptanceNotice(complaint, null, on, PaperPrinter.RESOLVER));
            printer.print("K-03", () -> printer.papers()
                    .reCheckRecord(complaint, Acts.reCheck(CHECKED, true), PaperPrinter.VERIFIER));
            printer.print(
                    "KN-15", on -> printer.papers().resolutionDecision(complaint, 30, null, on, PaperPrinter.RESOLVER));
            printer.print("K-11", () -> printer.papers()
                    .publicationRecord(
                            complaint,
                            new PublicationEnd(
                                    PUBLISHED.plusDays(3),
                                    LocalTime.of(9, 5),
                                    null,
                                    List.of(),
                                    null,
                                    "Công chức văn thư",
                                    null),
                            PaperPrinter.CLERK));
        }
    },

    /** Under the law before: two tiers not yet, no criteria, a deputy signs. */
    BEFORE {
        @Override
        void print(PaperPrinter printer) {
            printer.deputySigns();
            var on = LocalDate.of(2026, 6, 15);
            var judged = List.of("JUDGEMENT");
            var complaint = complaint(
                    routed("COMMUNE_CHAIR", new GroupFacts(2, 2, null), Map.of("signers", 2)),
                    decided(Acts.accepting(on, null, judged), List.of(), true),
                    Acts.issued(NumberedPaper.ACCEPTANCE_NOTICE, on, "05/TB-UBND", null),
                    Acts.assignment(on, on.plusDays(9), List.of()),
                    Acts.issued(NumberedPaper.VERIFICATION_DECISION, on, "11/QĐ-UBND", null),
                    new Done.DialoguePlanned(on, Acts.plan(on.plusDays(5))),
                    Acts.dialogue(on.plusDays(5), Attendance.PRESENT));
            printer.people(
                    person(PartyRole.PETITIONER, 1), person(PartyRole.PETITIONER, 2), person(PartyRole.AUTHORIZED, 4));
            printer.issuedOn(on);
            printer.print(
                    "KN-03", day -> printer.papers().acceptanceNotice(complaint, null, day, PaperPrinter.RESOLVER));
            printer.print("P-15", () -> printer.papers()
                    .complexityRecord(
                            complaint,
                            judged,
                            "Liên quan nhiều thửa đất",
                            PaperPrinter.clock(on, 45),
                            on.plusDays(30),
                            on,
                            PaperPrinter.RESOLVER));
            printer.print("KN-05", day -> printer.papers().verificationDecision(complaint, day, PaperPrinter.RESOLVER));
            printer.print("K-06", day -> printer.papers().dialogueNotice(complaint, day, PaperPrinter.RESOLVER));
            printer.print("KN-14", () -> printer.papers()
                    .dialogueMinutes(
                            complaint, Acts.dialogue(on.plusDays(5), Attendance.PRESENT), PaperPrinter.RESOLVER));
        }
    },

    /** Not accepted, on two grounds. */
    REFUSED {
        @Override
        void print(PaperPrinter printer) {
            var complaint = complaint(
                    routed("COMMUNE_CHAIR", new GroupFacts(1, 1, null), Map.of()),
                    decided(Acts.refusing(ACCEPTED, List.of("11.2", "11.6"), null), List.of("11.6"), false));
            printer.people(person(PartyRole.PETITIONER, 1));
            printer.print("KN-04", on -> printer.papers()
                    .refusalNotice(complaint, "Ban Tiếp công dân tỉnh Bắc Ninh", on, PaperPrinter.RESOLVER));
        }
    };

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 7, 8);
    private static final LocalDate CHECKED = LocalDate.of(2026, 7, 10);
    private static final LocalDate REPORTED = LocalDate.of(2026, 7, 27);
    private static final LocalDate HEARD = LocalDate.of(2026, 8, 3);
    private static final LocalDate DECIDED = LocalDate.of(2026, 8, 5);
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 8, 7);

    private static final VerificationAssignment LARGE_TEAM = new VerificationAssignment(
            CHECKED,
            VerifyingBody.SELF,
            null,
            true,
            new PersonInOffice("Trưởng đoàn: ông Trần Đình Khôi", "Trưởng phòng Kinh tế"),
            new PersonInOffice("Phó Trưởng đoàn: bà Vũ Thị Ngọc", null),
            List.of(
                    new PersonInOffice("Thành viên: ông Phạm Gia Huy", "công chức địa chính"),
                    new PersonInOffice("bà Lê Thu Hà", null)),
            List.of("Diện tích đất bị thu hồi"),
            17,
            REPORTED,
            "Đo đạc lại thửa đất",
            List.of("B"),
            "Phải xác minh tại hai phường.");

    private static final VerificationFindings FINDINGS = new VerificationFindings(
            REPORTED,
            CHECKED,
            REPORTED,
            "Hủy quyết định",
            "Giấy chứng nhận ghi diện tích lớn hơn",
            "Chưa có ai giải quyết",
            List.of(new ContentFinding("Khiếu nại việc đo đạc sai", "Đã đo lại", Verdict.RIGHT, null)),
            ActRuling.CANCEL_ALL,
            "Rút kinh nghiệm",
            List.of("Biên bản đo đạc", "Bản ảnh"),
            true);

    private static final DialoguePlan PLAN = new DialoguePlan(
            HEARD,
            LocalTime.of(14, 5),
            "tại phòng họp số 2",
            "Phó Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
            null,
            List.of("Phòng Kinh tế", "Mặt trận Tổ quốc phường"),
            List.of("Diện tích", "Đơn giá"),
            List.of());

    private static final DialogueResult DIALOGUE = new DialogueResult(
            HEARD,
            LocalTime.of(14, 5),
            LocalTime.of(16, 40),
            "Phòng họp số 2",
            "Phó Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
            null,
            new PersonInOffice("Lê Thu Hà", null),
            Attendance.ABSENT_WITHOUT_GOOD_REASON,
            null,
            true,
            false,
            null,
            List.of("Hộ liền kề"),
            List.of(),
            "Diện tích đo lại lớn hơn",
            List.of("Diện tích", "Đơn giá"),
            List.of(new Opinion(null, "Các bên thống nhất đo lại"), new Opinion("Phòng Kinh tế", "giữ nguyên số liệu")),
            null,
            null,
            "Không cưỡng chế",
            List.of(new NotSigned("Hộ liền kề", "về trước"), new NotSigned("Người đại diện", null)),
            4);

    private static final Resolution RESOLUTION = new Resolution(
            DECIDED,
            ComplaintOutcome.WHOLLY_RIGHT,
            List.of(new ContentFinding("Đo đạc sai", "Sai 262,5 m²", Verdict.PARTLY_RIGHT, "phần 262,5 m²")),
            "Hủy toàn bộ quyết định",
            "Diện tích sai",
            "Căn cứ Điều 79 Luật Đất đai",
            "Diện tích ghi thiếu",
            List.of(),
            ActRuling.CANCEL_ALL,
            "Hủy bỏ toàn bộ Quyết định số 45/QĐ-UBND",
            "Đo đạc lại toàn bộ",
            "Bồi thường 5.000.000 đồng",
            "Bộ trưởng Bộ Nông nghiệp và Môi trường",
            "Trưởng phòng Kinh tế",
            List.of());

    private static final Resolution AT_ONCE_DECIDED = new Resolution(
            DECIDED,
            ComplaintOutcome.WRONG,
            List.of(new ContentFinding("Không cấp giấy", "Đã cấp", Verdict.WRONG, null)),
            "Cấp giấy",
            "Đã nộp đủ hồ sơ",
            "Điều 100 Luật Đất đai",
            "Hồ sơ đã giải quyết",
            List.of(),
            ActRuling.STOP_ACT,
            "Chấm dứt việc chậm cấp giấy",
            null,
            "Bồi thường chi phí đi lại",
            "Bộ trưởng Bộ Nông nghiệp và Môi trường",
            "Giám đốc Sở",
            List.of("Căn cứ: Nghị quyết số 3 của Hội đồng nhân dân"));

    abstract void print(PaperPrinter printer);

    String print() {
        var printer = new PaperPrinter();
        print(printer);
        return printer.text();
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }

    private static void all(PaperPrinter printer, Complaint complaint, String forwardedBy) {
        printer.print(
                "KN-03", on -> printer.papers().acceptanceNotice(complaint, forwardedBy, on, PaperPrinter.RESOLVER));
        printer.print("K-03", () -> printer.papers()
                .reCheckRecord(complaint, complaint.last(ReCheck.class).orElseThrow(), PaperPrinter.VERIFIER));
        var assignment = complaint.lastAssignment();
        printer.print("P-15", () -> printer.papers()
                .complexityRecord(
                        complaint,
                        assignment.criteria(),
                        assignment.complexityReason(),
                        PaperPrinter.clock(ACCEPTED, 45),
                        ACCEPTED.plusDays(30),
                        CHECKED,
                        PaperPrinter.RESOLVER));
        printer.print("KN-05", on -> printer.papers().verificationDecision(complaint, on, PaperPrinter.RESOLVER));
        var findings =
                complaint.last(Done.VerificationReported.class).orElseThrow().findings();
        printer.print(
                "KN-13", on -> printer.papers().verificationReport(complaint, findings, on, PaperPrinter.VERIFIER));
        printer.print("K-06", on -> printer.papers().dialogueNotice(complaint, on, PaperPrinter.RESOLVER));
        printer.print("KN-14", () -> printer.papers()
                .dialogueMinutes(complaint, complaint.last(DialogueResult.class).orElseThrow(), PaperPrinter.RESOLVER));
        printer.print(
                "KN-15", on -> printer.papers().resolutionDecision(complaint, 45, null, on, PaperPrinter.RESOLVER));
        printer.print("K-11", () -> printer.papers()
                .publicationRecord(
                        complaint,
                        new PublicationEnd(
                                PUBLISHED.plusDays(20),
                                LocalTime.of(16, 0),
                                PUBLISHED.plusDays(19),
                                List.of("Tổ trưởng dân phố", "Mặt trận Tổ quốc"),
                                "Có 12 người dự",
                                "Công chức văn thư",
                                "Tổ trưởng dân phố"),
                        PaperPrinter.CLERK));
    }

    private static Act decided(AcceptanceDecision decision, List<String> grounds, boolean complex) {
        return new Done.AcceptanceDecided(decision.on(), decision, grounds, complex);
    }

    private static ComplaintRouted routed(String respondent, GroupFacts group, Map<String, Object> facts) {
        var routed = Acts.routed(new CaseNumber("NHANHOA-2026-000012"), LocalDate.of(2026, 7, 3), facts);
        return new ComplaintRouted(
                routed.caseNumber(),
                routed.agency(),
                routed.receivedOn(),
                routed.writtenOn(),
                respondent,
                1,
                routed.summary(),
                routed.admissibilityFacts(),
                new ContestedDecision("Quyết định số 45/QĐ-UBND", LocalDate.of(2026, 5, 12), null),
                group,
                routed.sender(),
                group.people() == 6 ? routed.respondentBody() : new RespondentBody(null, null));
    }

    private static ComplaintRouted unnamed() {
        var routed = Acts.routed(new CaseNumber("BACNINH-2026-000003"), LocalDate.of(2026, 7, 3), Map.of());
        return new ComplaintRouted(
                routed.caseNumber(),
                new AgencyId("bacninh"),
                routed.receivedOn(),
                null,
                "PROVINCE_CHAIR",
                1,
                "Khiếu nại hành vi không cấp giấy chứng nhận.",
                routed.admissibilityFacts(),
                null,
                new GroupFacts(1, null, null),
                new CaseHandedOver.Sender(false, false, false),
                new RespondentBody(null, null));
    }

    private static Complaint complaint(ComplaintRouted routed, Act... acts) {
        var recorded = new ArrayList<RecordedAct>();
        for (var act : acts) {
            UserId by = act instanceof Done.VerificationReported ? PaperPrinter.VERIFIER : PaperPrinter.RESOLVER;
            recorded.add(new RecordedAct(act, by, Instant.parse("2026-09-30T03:00:00Z")));
        }
        return new Complaint(
                routed,
                false,
                ComplaintStatus.IN_PROGRESS,
                routed.group().people() > 1,
                false,
                null,
                Instant.parse("2026-07-03T03:00:00Z"),
                recorded);
    }

    private static Identity person(PartyRole role, int number) {
        return switch (number) {
            case 1 ->
                new Identity(
                        role,
                        "Đặng Thị Sầu Riêng",
                        "Địa chỉ: thôn Đông Bình",
                        IdType.CITIZEN_CARD,
                        "027168004321",
                        null,
                        LocalDate.of(2022, 3, 9),
                        "Cục Cảnh sát quản lý hành chính về trật tự xã hội");
            case 2 -> new Identity(role, "Ngô Văn Măng Cụt", null, IdType.PASSPORT, "C1234567", null);
            case 3 -> new Identity(role, "Lâm Thị Chôm Chôm", "tổ 3", null, null, null);
            default -> new Identity(role, "Tạ Văn Luật Sư", "số 9 phố Huyền Quang", IdType.IDENTITY_CARD, "125", null);
        };
    }

    private static Identity respondent() {
        return new Identity(PartyRole.RESPONDENT, "Nguyễn Văn Quan", null, null, null, null);
    }
}

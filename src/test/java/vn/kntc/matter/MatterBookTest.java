package vn.kntc.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseEntered;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseFoundToDenounce;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinked;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.Ledgers;
import vn.kntc.confidentiality.Likenesses.Likeness;
import vn.kntc.confidentiality.Likenesses.People;
import vn.kntc.confidentiality.Vault;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.ActLogs;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.organization.Reader;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

/** Matters on PostgreSQL, with the real ledger, links and log. */
class MatterBookTest {

    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");
    private static final UserId CUSTODIAN = new UserId("identity-custodian.nhanhoa");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-07-20T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);

    private static RoomDatabase database;

    private final CaseLedger ledger = Ledgers.ledger(database.client(), this::follow);
    private final CaseLinks links = Ledgers.links(database.client(), this::follow, NOON);
    private final Matters matters = new Matters(database.client(), ledger);
    private final List<Likeness> alike = new ArrayList<>();
    private boolean certain;
    private final EarlierCases earlier = new EarlierCases(ledger, number -> alike, (petition, other) -> certain);
    private final MatterMembers members = new MatterMembers(matters, earlier, links, NOON);
    private final ActLog log = ActLogs.on(database.client(), NOON);
    private final Vault vault = mock(Vault.class);
    private final MatterBook book =
            new MatterBook(matters, members, earlier, links, Ledgers.lock(database.client()), vault, log, NOON);

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("matter_book");
    }

    @BeforeEach
    void empty() {
        database.template()
                .execute(
                        """
                        delete from kntc.matter; delete from kntc.case_link; truncate kntc.case_act;
                        delete from kntc.case_record; delete from kntc.case_counter""");
    }

    private void follow(Object event) {
        if (event instanceof CaseEntered entered) {
            members.on(entered);
        } else if (event instanceof CaseLinked linked) {
            members.on(linked);
        }
    }

    private CaseNumber petition(CaseKind kind, String receivedOn) {
        return entered("PETITION", "nhanhoa", kind, receivedOn);
    }

    private CaseNumber entered(String series, String agency, CaseKind kind, String receivedOn) {
        var id = new AgencyId(agency);
        return database.transaction().execute(status -> {
            var number = ledger.nextNumber(series, id, 2026);
            ledger.add(new CaseEntry(
                    number,
                    id,
                    series,
                    "petitionProcessing",
                    kind,
                    LocalDate.parse(receivedOn),
                    "Tóm tắt.",
                    OFFICER,
                    NOON.instant()));
            return number;
        });
    }

    private Matter matterOf(CaseNumber number) {
        return matters.find(matters.of(number).get(0)).orElseThrow();
    }

    private static int count() {
        return database.client()
                .sql("select count(*) from kntc.matter")
                .query(Integer.class)
                .single();
    }

    private List<String> told(CaseNumber number) {
        return Ledgers.timeline(database.client(), NOON).timeline(number).stream()
                .map(entry -> entry.act())
                .toList();
    }

    private void close(CaseNumber number, String code) {
        ledger.describe(
                number, CaseKind.COMPLAINT, CaseStatus.CLOSED, "Tóm tắt.", new CaseOutcome(code, "Đã xong.", TODAY));
    }

    private void refused(Runnable act, String sentence) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(act::run).withMessageContaining(sentence);
    }

    @Test
    void everyPetitionAndVisitBeginsOneAndAReportDoesNot() {
        var petition = petition(CaseKind.UNCLASSIFIED, "2026-07-03");
        var visit = entered("VISIT", "nhanhoa", CaseKind.UNCLASSIFIED, "2026-07-04");
        entered("REPORT", "nhanhoa", CaseKind.UNCLASSIFIED, "2026-07-04");
        var elsewhere = entered("PETITION", "vocuong", CaseKind.UNCLASSIFIED, "2026-07-03");

        assertThat(matterOf(petition).id()).hasToString("VV-NHANHOA-2026-000001");
        assertThat(matterOf(visit).id()).hasToString("VV-NHANHOA-2026-000002");
        assertThat(matterOf(elsewhere).id()).hasToString("VV-VOCUONG-2026-000001");
        assertThat(matterOf(elsewhere).id().agency()).isEqualTo(new AgencyId("vocuong"));
        assertThat(count()).isEqualTo(3);
        assertThat(matterOf(petition).firstOn()).isEqualTo("2026-07-03");
        assertThat(matterOf(visit).head()).isEqualTo(visit);
    }

    @Test
    void theFirstPetitionOfAVisitGoesOnWithItsMatterAndAFurtherOneIsAnother() {
        var visit = entered("VISIT", "nhanhoa", CaseKind.COMPLAINT, "2026-07-03");
        var begun = matterOf(visit).id();
        var first = petition(CaseKind.COMPLAINT, "2026-07-03");
        links.link(first, CaseRelation.BROUGHT_UP_AT, visit, OFFICER);
        var second = petition(CaseKind.FEEDBACK, "2026-07-03");
        links.link(second, CaseRelation.BROUGHT_UP_AT, visit, OFFICER);

        assertThat(matterOf(first).id()).isEqualTo(begun);
        assertThat(matterOf(second).id()).isNotEqualTo(begun);
        assertThat(matters.of(visit)).containsExactly(begun, matterOf(second).id());
        assertThat(matterOf(second).visits()).isOne();
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aVisitThatBroughtADenunciationTooIsInNoMatterOfItsPetitions() {
        var visit = entered("VISIT", "nhanhoa", CaseKind.COMPLAINT, "2026-07-03");
        var complaint = petition(CaseKind.COMPLAINT, "2026-07-03");
        links.link(complaint, CaseRelation.BROUGHT_UP_AT, visit, OFFICER);
        assertThat(matterOf(complaint).visits()).isOne();
        var denunciation = petition(CaseKind.DENUNCIATION, "2026-07-03");
        links.link(denunciation, CaseRelation.BROUGHT_UP_AT, visit, OFFICER);
        var further = petition(CaseKind.FEEDBACK, "2026-07-03");
        links.link(further, CaseRelation.BROUGHT_UP_AT, visit, OFFICER);

        for (var petition : List.of(complaint, denunciation, further)) {
            assertThat(matterOf(petition).members())
                    .extracting(Matter.Member::caseNumber)
                    .containsExactly(petition);
        }
        assertThat(matters.of(visit)).hasSize(1);
        assertThat(matterOf(visit).petitions()).isEmpty();
    }

    @Test
    void aVisitLeavesItsMattersWhenAPetitionOfItTurnsOutToDenounce() {
        var visit = entered("VISIT", "nhanhoa", CaseKind.COMPLAINT, "2026-07-03");
        var first = petition(CaseKind.COMPLAINT, "2026-07-03");
        var second = petition(CaseKind.COMPLAINT, "2026-07-03");
        links.link(first, CaseRelation.BROUGHT_UP_AT, visit, OFFICER);
        links.link(second, CaseRelation.BROUGHT_UP_AT, visit, OFFICER);
        assertThat(matters.of(visit)).hasSize(2);

        ledger.describe(second, CaseKind.DENUNCIATION, CaseStatus.OPEN, "Tóm tắt.", null);
        members.on(new CaseFoundToDenounce(second, CaseKind.DENUNCIATION, OFFICER));

        assertThat(matterOf(first).visits()).isZero();
        assertThat(matterOf(second).visits()).isZero();
        assertThat(matters.of(visit)).hasSize(1);
    }

    @Test
    void aRepeatedPetitionIsLinkedCountedAndTold() {
        var first = petition(CaseKind.COMPLAINT, "2026-07-03");
        var visit = entered("VISIT", "nhanhoa", CaseKind.COMPLAINT, "2026-07-10");
        var again = petition(CaseKind.COMPLAINT, "2026-07-10");
        links.link(again, CaseRelation.BROUGHT_UP_AT, visit, OFFICER);
        close(first, "GUIDE");

        assertThat(book.lockWith(again, " " + first + " ")).isEqualTo(first);
        book.repeats(again, first, OFFICER);

        var matter = matterOf(first);
        assertThat(matterOf(again)).isEqualTo(matter);
        assertThat(matter.petitions()).hasSize(2);
        assertThat(matter.visits()).as("the visit comes along").isOne();
        assertThat(matter.timesWith(again)).isEqualTo(2);
        assertThat(matter.firstOn()).isEqualTo("2026-07-03");
        assertThat(count()).as("what is empty is none").isOne();
        assertThat(links.of(first)).extracting(CaseLinks.Link::relation).contains("REPEATED");
        assertThat(told(again))
                .containsExactly("Xác định đơn gửi lại nội dung của đơn trước; vụ việc đến nay có 2 đơn");
        assertThat(told(first)).containsExactly("Nội dung của hồ sơ được gửi lại bằng một đơn khác");
    }

    /** Nobody else may see that two denunciations have one author. */
    @Test
    void theCustodianLinksARepeatedDenunciation() {
        var first = petition(CaseKind.DENUNCIATION, "2026-07-03");
        var again = petition(CaseKind.DENUNCIATION, "2026-07-06");
        var complaint = petition(CaseKind.COMPLAINT, "2026-07-04");
        refused(() -> book.repeatsDenunciation(again, complaint.value(), OFFICER), "hai đơn tố cáo");
        book.repeatsDenunciation(again, first.value(), OFFICER);
        assertThat(matterOf(again)).isEqualTo(matterOf(first));
        assertThat(links.of(first)).extracting(CaseLinks.Link::relation).contains("REPEATED");
        assertThat(told(again)).noneMatch(line -> line.contains(first.value()));
        refused(() -> book.repeatsDenunciation(again, first.value(), OFFICER), "đã được ghi là gửi lại");
    }

    /** What its author was told to write apart is linked both ways, whatever its kind, and no matter tells of both. */
    @Test
    void theCustodianLinksWhatWasSplit() {
        var mixed = petition(CaseKind.MIXED, "2026-07-03");
        var complaint = petition(CaseKind.COMPLAINT, "2026-07-10");
        refused(() -> book.repeatsDenunciation(complaint, mixed.value(), CUSTODIAN), "hai đơn tố cáo");
        ledger.describe(
                mixed,
                CaseKind.MIXED,
                CaseStatus.CLOSED,
                "Tóm tắt.",
                new CaseOutcome("GUIDE_SPLIT", "Đã hướng dẫn tách.", TODAY));
        book.repeatsDenunciation(complaint, mixed.value(), CUSTODIAN);
        assertThat(links.of(complaint)).containsExactly(new CaseLinks.Link("SPLIT", "Được tách ra từ hồ sơ", mixed));
        assertThat(links.of(mixed)).containsExactly(new CaseLinks.Link("SPLIT", "Đã được tách thành hồ sơ", complaint));
        assertThat(matterOf(complaint)).isNotEqualTo(matterOf(mixed));
        for (var role : List.of(Role.PETITION_OFFICER, Role.RESOLVER, Role.VERIFIER)) {
            assertThat(links.shownTo(Reader.of(role), complaint)).isEmpty();
        }
        assertThat(links.shownTo(Reader.of(Role.IDENTITY_CUSTODIAN), complaint)).hasSize(1);
        assertThat(told(complaint)).noneMatch(line -> line.contains(mixed.value()) || line.contains("tách"));
        refused(() -> book.repeatsDenunciation(complaint, mixed.value(), CUSTODIAN), "đã được ghi là tách");
        var again = petition(CaseKind.MIXED, "2026-07-12");
        book.repeatsDenunciation(again, mixed.value(), CUSTODIAN);
        assertThat(links.of(again)).extracting(CaseLinks.Link::relation).containsExactly("REPEATED");
    }

    @Test
    void onlyAPetitionOfTheSameAgencyIsAnEarlierOne() {
        var petition = petition(CaseKind.COMPLAINT, "2026-07-03");
        var visit = entered("VISIT", "nhanhoa", CaseKind.COMPLAINT, "2026-07-03");
        var elsewhere = entered("PETITION", "vocuong", CaseKind.COMPLAINT, "2026-07-03");
        for (var typed : new String[] {null, "", "x", "NHANHOA-2026-999999", visit.value(), elsewhere.value()}) {
            refused(() -> book.lockWith(petition, typed), "Không có đơn mang số này");
        }
        refused(() -> book.lockWith(petition, petition.value()), "chính hồ sơ này");
    }

    @Test
    void whoDenouncesIsNotToldByWhatHeComplainsAbout() {
        var denunciation = petition(CaseKind.DENUNCIATION, "2026-07-03");
        var complaint = petition(CaseKind.COMPLAINT, "2026-07-03");
        var mixed = petition(CaseKind.MIXED, "2026-07-03");
        var unclassified = petition(CaseKind.UNCLASSIFIED, "2026-07-03");
        for (var pair : List.of(
                List.of(complaint, denunciation),
                List.of(denunciation, complaint),
                List.of(unclassified, mixed),
                List.of(complaint, mixed),
                List.of(complaint, unclassified))) {
            var sentence =
                    pair.get(1).equals(unclassified) ? "không lộ người tố cáo" : "chỉ do người giữ danh tính liên kết";
            refused(() -> book.repeats(pair.get(0), pair.get(1), OFFICER), sentence);
            refused(() -> book.merges(pair.get(0), pair.get(1), OFFICER), sentence);
            refused(() -> book.move(pair.get(0), pair.get(1).value(), "Cùng việc.", OFFICER), "không lộ người tố cáo");
        }
        assertThat(count()).isEqualTo(4);
        assertThat(links.of(complaint)).isEmpty();
        book.repeats(petition(CaseKind.FEEDBACK, "2026-07-04"), complaint, OFFICER);
    }

    /** Whoever tries names under a petition of his own hears the same, whether one was right or not. */
    @Test
    void ofWhatMayDenounceOnlyTheCustodianSaysThatItWasHandedInBefore() {
        var denunciation = petition(CaseKind.DENUNCIATION, "2026-07-03");
        for (var kind : List.of(CaseKind.DENUNCIATION, CaseKind.MIXED)) {
            var tried = petition(kind, "2026-07-04");
            var heard = new ArrayList<String>();
            for (var people : People.values()) {
                alike.clear();
                alike.add(new Likeness(denunciation, people, 100, 200));
                certain = people == People.SAME;
                for (Runnable act : List.<Runnable>of(
                        () -> book.requireLinkedByOfficer(kind, tried, denunciation),
                        () -> book.repeats(tried, denunciation, OFFICER),
                        () -> book.merges(tried, denunciation, OFFICER))) {
                    assertThatExceptionOfType(InvalidInput.class)
                            .isThrownBy(act::run)
                            .satisfies(refusal -> heard.add(refusal.getMessage()));
                }
            }
            assertThat(heard).hasSize(9).containsOnly(heard.get(0));
            book.repeatsDenunciation(tried, denunciation.value(), CUSTODIAN);
            assertThat(matterOf(tried)).isEqualTo(matterOf(denunciation));
        }
        assertThat(matterOf(denunciation).petitions()).hasSize(3);
        assertThat(told(denunciation)).noneMatch(line -> line.contains("họ tên"));
        var complaint = petition(CaseKind.COMPLAINT, "2026-07-04");
        refused(
                () -> book.requireLinkedByOfficer(CaseKind.DENUNCIATION, complaint, complaint),
                "chỉ do người giữ danh tính liên kết");
        refused(
                () -> book.repeatsDenunciation(complaint, denunciation.value(), CUSTODIAN),
                "Chỉ liên kết ở đây hai đơn tố cáo hoặc có nhiều nội dung");
    }

    /** Many bear one name: the officer may decide that it is one person, and the doubt stays. */
    @Test
    void whoOnlyBearsTheSameNameIsLinkedWithTheDoubt() {
        var first = petition(CaseKind.COMPLAINT, "2026-07-03");
        var again = petition(CaseKind.COMPLAINT, "2026-07-10");
        alike.add(new Likeness(first, People.SAME_NAME, 100, 200));
        refused(() -> book.merges(again, first, OFFICER), "cùng họ tên là chưa đủ");
        book.repeats(again, first, OFFICER);
        assertThat(told(again)).anyMatch(line -> line.contains("chưa chắc là cùng một người"));
    }

    @Test
    void whateverRoomLinksThemADenunciationKeepsItsOwnMatter() {
        var denunciation = petition(CaseKind.DENUNCIATION, "2026-07-03");
        var feedback = petition(CaseKind.FEEDBACK, "2026-07-04");
        links.link(feedback, CaseRelation.REPEATS, denunciation, OFFICER);
        assertThat(matterOf(feedback).petitions()).hasSize(1);
        assertThat(matterOf(denunciation).petitions()).hasSize(1);
    }

    @Test
    void onlyWhatTheSamePeopleHandInIsMergedIntoWhatIsOpen() {
        var first = petition(CaseKind.COMPLAINT, "2026-07-03");
        var again = petition(CaseKind.COMPLAINT, "2026-07-10");
        refused(() -> book.merges(again, first, OFFICER), "mỗi người có quyền được trả lời");
        for (var people : People.values()) {
            alike.clear();
            alike.add(new Likeness(first, people, 100, 200));
            refused(() -> book.merges(again, first, OFFICER), "mỗi người có quyền được trả lời");
        }
        certain = true;
        alike.set(0, new Likeness(first, People.SAME, 49, 200));
        refused(() -> book.merges(again, first, OFFICER), "nội dung khác phải được trả lời riêng");
        alike.clear();
        refused(() -> book.merges(again, first, OFFICER), "nội dung khác phải được trả lời riêng");
        assertThat(links.of(again)).isEmpty();
        alike.add(new Likeness(first, People.SAME, 50, 200));
        book.merges(again, first, OFFICER);
        assertThat(matterOf(again)).isEqualTo(matterOf(first));
        assertThat(links.of(again)).containsExactly(new CaseLinks.Link("MERGED", "Nhập vào hồ sơ", first));
        assertThat(told(first)).containsExactly("Một đơn khác được nhập vào hồ sơ này để giải quyết chung");

        close(again, "MERGED");
        var third = petition(CaseKind.COMPLAINT, "2026-07-11");
        refused(() -> book.repeats(third, again, OFFICER), "đã được nhập vào hồ sơ khác");
        close(first, "FILE");
        refused(() -> book.merges(third, first, OFFICER), "đã kết thúc");
    }

    @Test
    void whatWasFoundOfThePetitionIsKeptOnceForTheMatter() {
        var number = petition(CaseKind.COMPLAINT, "2026-07-03");
        book.sorted(number, null, 6, OFFICER);
        assertThat(matterOf(number).people()).isEqualTo(6);
        assertThat(told(number)).as("nobody decided anything").isEmpty();
        book.sorted(number, MatterField.LAND, 2, OFFICER);
        assertThat(matterOf(number).field()).isEqualTo(MatterField.LAND);
        assertThat(matterOf(number).people()).as("the crowd stays").isEqualTo(6);
        assertThat(told(number)).containsExactly("Ghi thông tin vụ việc");

        var again = petition(CaseKind.COMPLAINT, "2026-07-10");
        book.sorted(again, null, 12, OFFICER);
        book.repeats(again, number, OFFICER);
        assertThat(matterOf(number)).extracting(Matter::field, Matter::people).containsExactly(MatterField.LAND, 12);
    }

    /** Two that were not classified yet are of one matter; one of them turns out to denounce. */
    @Test
    void aPetitionThatTurnsOutToDenounceLeavesTheOpenOnes() {
        var first = petition(CaseKind.UNCLASSIFIED, "2026-07-03");
        var again = petition(CaseKind.UNCLASSIFIED, "2026-07-10");
        book.repeats(again, first, OFFICER);
        ledger.describe(first, CaseKind.COMPLAINT, CaseStatus.OPEN, "Tóm tắt.", null);
        ledger.describe(again, CaseKind.DENUNCIATION, CaseStatus.OPEN, "Tóm tắt.", null);
        book.sorted(again, MatterField.OFFICIALS, 1, OFFICER);
        assertThat(matterOf(again).id()).isNotEqualTo(matterOf(first).id());
        assertThat(matterOf(first).petitions()).hasSize(1);
        assertThat(matterOf(again).field()).isEqualTo(MatterField.OFFICIALS);
    }

    @Test
    void anOfficerMovesAPetitionWithAReason() {
        var first = petition(CaseKind.COMPLAINT, "2026-07-03");
        var second = petition(CaseKind.COMPLAINT, "2026-07-04");
        refused(() -> book.move(second, first.value(), " ", OFFICER), "lý do");
        refused(() -> book.move(second, "", "Khác việc.", OFFICER), "không có gì để chuyển");
        var before = matterOf(second).id();
        book.move(second, first.value(), "Cùng một thửa đất.", OFFICER);
        verify(vault).requireNeutral(second, "reason", "Cùng một thửa đất.");
        assertThat(matterOf(second)).isEqualTo(matterOf(first));
        assertThat(matterOf(second).id()).isNotEqualTo(before);
        assertThat(told(second)).containsExactly("Chuyển hồ sơ sang vụ việc khác, lý do: Cùng một thửa đất.");
        refused(() -> book.move(second, first.value(), "Lần nữa.", OFFICER), "không có gì để chuyển");

        book.move(second, null, "Thửa đất khác.", OFFICER);
        assertThat(matterOf(second).petitions()).hasSize(1);
        assertThat(matterOf(first).petitions()).hasSize(1);

        doThrow(new InvalidInput("reason", "Nội dung này có danh tính."))
                .when(vault)
                .requireNeutral(first, "reason", "Bà Hòa.");
        refused(() -> book.move(first, second.value(), "Bà Hòa.", OFFICER), "danh tính");
    }

    @Test
    void anOfficerDescribesTheWholeMatter() {
        var number = petition(CaseKind.COMPLAINT, "2026-07-03");
        var id = matterOf(number).id();
        for (int people : new int[] {0, -1, 100_001}) {
            refused(() -> book.describe(id, null, people, OFFICER), "từ 1 đến 100.000");
        }
        book.describe(id, MatterField.PARTY, 40, OFFICER);
        book.describe(id, MatterField.PARTY, 40, OFFICER);
        assertThat(matterOf(number)).extracting(Matter::field, Matter::people).containsExactly(MatterField.PARTY, 40);
        assertThat(log.of(number, MatterActs.KINDS))
                .extracting(RecordedAct::act)
                .containsExactly(new MatterAct.Described(TODAY, id.value(), MatterField.PARTY, 40));
    }

    @Test
    void everyActPrints() {
        assertThat(List.of(
                        new MatterAct.Repeated(TODAY, "NHANHOA-2026-000001", "VV-NHANHOA-2026-000001", 2),
                        new MatterAct.Described(TODAY, "VV-NHANHOA-2026-000001", null, 2),
                        new MatterAct.Moved(TODAY, "VV-NHANHOA-2026-000001", "VV-NHANHOA-2026-000002", "Khác việc.")))
                .allSatisfy(act -> {
                    assertThat(MatterActs.KINDS.print(act).title()).isNotBlank();
                    assertThat(MatterActs.KINDS.print(act).values()).isNotEmpty();
                });
    }
}

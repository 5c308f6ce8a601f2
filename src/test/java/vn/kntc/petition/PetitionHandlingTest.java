package vn.kntc.petition;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.mockito.ArgumentMatcher;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.CaseFoundToDenounce;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.Ledgers;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.RealClocks;
import vn.kntc.clock.RealLaw;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.CaseFiles;
import vn.kntc.document.Documents;
import vn.kntc.document.FormCatalogue;
import vn.kntc.document.Letterhead;
import vn.kntc.document.OfficialDocument;
import vn.kntc.document.RenderedWord;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.ActLogs;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.handling.effect.Effects;
import vn.kntc.handling.paper.Papers;
import vn.kntc.law.Law;
import vn.kntc.law.decision.EditedLaw;
import vn.kntc.matter.MatterBook;
import vn.kntc.matter.MatterField;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Officer;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.organization.SampleAgencies;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.AlreadyDone;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

/** The verbs of petition processing, on PostgreSQL and with the law's own tables. */
class PetitionHandlingTest {

    private static final AgencyId NHANHOA = new AgencyId("nhanhoa");
    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");
    private static final UserId LEADER = new UserId("resolver.nhanhoa");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final ArgumentMatcher<OfficialDocument> GUIDANCE =
            paper -> paper != null && paper.form().equals("XLD-02");

    private static RoomDatabase database;
    private static final AtomicReference<WorkCalendar> CALENDAR = new AtomicReference<>();

    private final Vault vault = mock(Vault.class);
    private final Reveals reveals = mock(Reveals.class);
    private final MatterBook matters = mock(MatterBook.class);
    private final CaseFiles files = mock(CaseFiles.class);
    private final Clocks clocks = spy(RealClocks.on(database, CALENDAR.get(), NOON));
    private final Documents documents = mock(Documents.class);
    private final Agencies agencies = mock(Agencies.class);
    private final Officers officers = mock(Officers.class);
    private final List<Object> events = new ArrayList<>();
    private final AtomicReference<CaseSection.Ending> ending = new AtomicReference<>();
    private final CaseLedger ledger = Ledgers.ledger(database.client(), events::add, new CaseSection() {
        @Override
        public boolean handles(String procedure) {
            return true;
        }

        @Override
        public Optional<Ending> ending(CaseNumber caseNumber) {
            return Optional.ofNullable(ending.get());
        }
    });
    private final CaseLinks links = Ledgers.links(database.client(), events::add, NOON);
    private final ActLog log = ActLogs.on(database.client(), NOON);
    private final Petitions petitions = new Petitions(database.client(), new ObjectMapper(), ledger, log);
    private final CaseRecords records = Ledgers.records(database.client(), NOON);
    private final Intakes intakes = new Intakes(database.client());
    private final Law law = spy(RealLaw.on(CALENDAR.get()));
    private final PetitionHandling handling = handling();

    private PetitionHandling handling() {
        var desk = new PetitionDesk(petitions, log, NOON);
        var papers = new PetitionPapers(
                new Papers(
                        documents,
                        new FormCatalogue(),
                        reveals,
                        agencies,
                        officers,
                        StatuteBooks.law(),
                        StatuteBooks.provisions()),
                documents,
                officers,
                StatuteBooks.provisions(),
                NOON);
        var periods = new PetitionClocks(Effects.on(clocks, CALENDAR.get()), clocks, log);
        var follows = new WhatFollows(desk, papers, periods, law);
        return new PetitionHandling(
                petitions,
                periods,
                new Registration(desk, petitions, intakes, vault, files, periods, StatuteBooks.provisions(), NOON),
                new Sorting(desk, petitions, vault, periods, law, events::add),
                new Joining(desk, petitions, periods, matters, ledger),
                new Routing(
                        desk,
                        new Proposals(law, agencies, StatuteBooks.catalogue(), new Repetition(links, ledger)),
                        papers,
                        periods,
                        follows),
                new Approvals(desk, petitions, papers, periods, follows, ledger),
                follows,
                new Outcomes(desk, papers, periods, follows, ledger, StatuteBooks.provisions()),
                ledger);
    }

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("petition_handling");
        CALENDAR.set(SeededCalendar.on(database));
    }

    @BeforeEach
    void know() {
        when(agencies.get(NHANHOA)).thenReturn(SampleAgencies.WARD);
        when(agencies.firstKnown(NHANHOA)).thenReturn(SampleAgencies.WARD);
        when(documents.issue(any(), any(), any(), any(), any())).thenReturn(mock(CaseDocument.class));
        when(officers.on(any(), any())).thenReturn(new Officer(OFFICER, "Trần Văn Phúc", null));
        when(reveals.revealActing(any(), anyString(), any()))
                .thenReturn(List.of(
                        new Identity(PartyRole.RESPONDENT, "Nguyễn Văn Quan", null, null, null, null),
                        new Identity(PartyRole.PETITIONER, "Trần Thị Bưởi", "Tổ 3, khu phố Mỏ", null, null, null)));
    }

    private <T> T inTransaction(Supplier<T> act) {
        return database.transaction().execute(status -> act.get());
    }

    private void act(Runnable act) {
        database.transaction().executeWithoutResult(status -> act.run());
    }

    /** Done, and taken back. */
    private void tried(Runnable act) {
        database.transaction().executeWithoutResult(status -> {
            status.setRollbackOnly();
            act.run();
        });
    }

    private UUID takenIn(IntakeSheets sheet) {
        var id = UUID.randomUUID();
        var intake = IntakeCheck.check(
                        sheet.build(), Set.of(NHANHOA), TODAY, StatuteBooks.law(), StatuteBooks.provisions())
                .intake();
        intakes.keep(id, UUID.randomUUID(), intake, OFFICER, NOON.instant());
        return id;
    }

    private CaseNumber registered(IntakeSheets sheet) {
        var number = inTransaction(() -> handling.register(takenIn(sheet), NHANHOA, OFFICER));
        clearInvocations(clocks);
        events.clear();
        return number;
    }

    /** Registered, and no other law governs it. */
    private CaseNumber checked(IntakeSheets sheet) {
        var number = registered(sheet);
        act(() -> handling.recordGoverningLaw(number, null, OFFICER));
        clearInvocations(clocks);
        return number;
    }

    private CaseNumber classified(Classification found) {
        var number = checked(IntakeSheets.aSheet().writtenOn("2026-11-12"));
        act(() -> handling.classify(number, found, OFFICER));
        events.clear();
        return number;
    }

    private CaseNumber proposed(Classification found) {
        var number = classified(found);
        act(() -> handling.proposeRoute(number));
        return number;
    }

    private CaseNumber chosen(Classification found, PetitionAction action, String reason, Guidance guidance) {
        var number = proposed(found);
        act(() -> handling.chooseRoute(number, action, reason, guidance, OFFICER));
        clearInvocations(clocks);
        events.clear();
        return number;
    }

    /** What the timeline says, oldest first. */
    private List<String> told(CaseNumber number) {
        var lines = new ArrayList<String>();
        Ledgers.timeline(database.client(), NOON).timeline(number).forEach(entry -> lines.add(0, entry.act()));
        return lines;
    }

    private CaseRecord record(CaseNumber number) {
        return records.find(number).orElseThrow();
    }

    private RenderedWord drafted(CaseNumber number) {
        var document = ArgumentCaptor.forClass(OfficialDocument.class);
        var letterhead = ArgumentCaptor.forClass(Letterhead.class);
        verify(documents).draft(eq(number), document.capture(), letterhead.capture(), eq(OFFICER));
        assertThat(letterhead.getValue().signerTitle()).isEqualTo("CHỦ TỊCH");
        return RenderedWord.draft(document.getValue(), letterhead.getValue());
    }

    @Test
    void registersWhatWasTakenIn() {
        var sheet = IntakeSheets.aSheet();
        var intakeId = takenIn(sheet);
        var deposit = inTransaction(() -> intakes.lock(intakeId)).orElseThrow().depositId();

        var number = inTransaction(() -> handling.register(intakeId, NHANHOA, OFFICER));

        assertThat(number.value()).matches("NHANHOA-2026-\\d{6}");
        assertThat(record(number).status()).isEqualTo(CaseStatus.OPEN);
        assertThat(record(number).kind()).isEqualTo(CaseKind.UNCLASSIFIED);
        verify(vault).bind(deposit, number);
        verify(files).bind(deposit, number);
        verify(clocks).start(number, "COMPLAINT_ACCEPT", LocalDate.of(2026, 11, 16), Map.of());
        verify(clocks).start(number, "PETITION_UNPROCESSED_ALARM", LocalDate.of(2026, 11, 16), Map.of());
        assertThat(told(number)).containsExactly("Tiếp nhận đơn, nguồn: dịch vụ bưu chính");
    }

    @Test
    void startsNoAlarmForWhatCameBeforeTheNewLaw() {
        inTransaction(() -> handling.register(
                takenIn(IntakeSheets.aSheet().receivedOn("2026-06-30").contested(null, null, null)), NHANHOA, OFFICER));
        verify(clocks).start(any(), eq("COMPLAINT_ACCEPT"), eq(LocalDate.of(2026, 6, 30)), any());
        verify(clocks).start(any(), any(), any(), any());
    }

    @Test
    void registersOnceOnlyAndOnlyForWhoTookItIn() {
        var intakeId = takenIn(IntakeSheets.aSheet());
        assertThatThrownBy(() -> act(() -> handling.register(intakeId, NHANHOA, LEADER)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> act(() -> handling.register(intakeId, new AgencyId("vocuong"), OFFICER)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> act(() -> handling.register(UUID.randomUUID(), NHANHOA, OFFICER)))
                .isInstanceOf(InvalidInput.class);
        var number = inTransaction(() -> handling.register(intakeId, NHANHOA, OFFICER));
        assertThatThrownBy(() -> act(() -> handling.register(intakeId, NHANHOA, OFFICER)))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining(number.value());
    }

    @Test
    void endsWhereAnotherLawGoverns() {
        var number = registered(IntakeSheets.aSheet());
        act(() -> handling.recordGoverningLaw(number, "Luật Thi hành án dân sự", OFFICER));

        assertThat(record(number).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(record(number).outcome()).contains("Luật Thi hành án dân sự");
        assertThat(clocks.of(number)).hasSize(2).allMatch(clock -> clock.state() == ClockState.CANCELLED);
        assertThatThrownBy(() -> act(() -> handling.classify(number, Samples.complaint(), OFFICER)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void staysOpenUntilTheNoticeThatAnotherLawGovernsIsOut() {
        var number = registered(IntakeSheets.aSheet());
        act(() -> handling.proposeOtherLaw(number, "Luật Thi hành án dân sự", OFFICER));

        assertThat(record(number).status()).isEqualTo(CaseStatus.OPEN);
        assertThat(clocks.of(number)).hasSize(2).allMatch(StatutoryClock::open);
        var next = inTransaction(() -> handling.nextStep(number));
        assertThat(next.concluded()).isTrue();
        assertThat(next.paper()).startsWith("Thông báo kết quả xử lý đơn");
        assertThatThrownBy(() -> act(() -> handling.classify(number, Samples.complaint(), OFFICER)))
                .isInstanceOf(OutOfOrder.class);
    }

    /** Two officers accepted the same complaint twice: two notices, two resolutions. */
    @Test
    void whatRepeatsAnOpenCaseIsNeverProposedToBeAccepted() {
        var earlier = proposed(Samples.complaint());
        var number = classified(Samples.complaint());
        act(() -> links.link(number, CaseRelation.REPEATS, earlier, OFFICER));

        var proposal = inTransaction(() -> handling.proposeRoute(number));
        assertThat(proposal.action()).isEqualTo(PetitionAction.REVIEW);
        assertThat(proposal.form()).isNull();
        assertThat(proposal.basis()).contains("khoản 1 Điều 8 Thông tư 05/2021/TT-TTCP");
        assertThat(proposal.doubts()).anySatisfy(doubt -> assertThat(doubt).contains("không mở thêm quy trình"));
        assertThatThrownBy(() -> act(() -> handling.chooseRoute(number, PetitionAction.ACCEPT, null, null, OFFICER)))
                .isInstanceOf(InvalidInput.class);
        act(() -> handling.chooseRoute(number, PetitionAction.ACCEPT, "Có nội dung mới về bồi thường", null, OFFICER));
        assertThat(inTransaction(() -> handling.proposeRoute(classified(Samples.complaint())))
                        .action())
                .as("of its own")
                .isEqualTo(PetitionAction.ACCEPT);
    }

    /** The custodian links denunciations when he sees that they have one author, also after the proposal. */
    @Test
    void whatIsFoundToRepeatAnOpenCaseAfterTheProposalIsNotAcceptedWithoutAReason() {
        var earlier = proposed(Samples.of(CaseKind.DENUNCIATION, true, true));
        var number = proposed(Samples.of(CaseKind.DENUNCIATION, true, true));
        act(() -> links.link(number, CaseRelation.REPEATS, earlier, OFFICER));
        assertThatThrownBy(() -> act(() -> handling.chooseRoute(number, PetitionAction.ACCEPT, null, null, OFFICER)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("không mở thêm quy trình");
        act(() -> handling.chooseRoute(earlier, PetitionAction.ACCEPT, null, null, OFFICER));
    }

    @Test
    void whatRepeatsASettledCaseIsAcceptedOnlyWhereSomebodySaysWhy() {
        var earlier = chosen(Samples.complaint(), PetitionAction.ACCEPT, null, null);
        act(() -> handling.answerProposal(earlier, true, null, null, LEADER));
        ending.set(new CaseSection.Ending("WRONG", "Đã giải quyết khiếu nại lần đầu: khiếu nại sai.", TODAY));
        act(() -> handling.closeSettled(earlier));
        var again = classified(Samples.complaint());
        act(() -> links.link(again, CaseRelation.REPEATS, earlier, OFFICER));
        var proposal = inTransaction(() -> handling.proposeRoute(again));
        assertThat(proposal.action()).isEqualTo(PetitionAction.REVIEW);
        assertThat(proposal.doubts()).anySatisfy(doubt -> assertThat(doubt).contains("có tình tiết mới"));
    }

    /** Điều 8 k.2 LKN: a complaint bears name and address. */
    @Test
    void anAnonymousComplaintIsNeitherIdentifiedNorAccepted() {
        var number = checked(IntakeSheets.aSheet().anonymous());
        assertThatThrownBy(() -> act(() -> handling.classify(number, Samples.complaint(), OFFICER)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo("authorIdentified"));
        act(() -> handling.classify(number, Samples.unidentified(Samples.complaint()), OFFICER));
        assertThat(inTransaction(() -> handling.proposeRoute(number)).action()).isEqualTo(PetitionAction.FILE);
    }

    @Test
    void isSortedAgainAfterLegalStaffWereAsked() {
        var number = chosen(Samples.of(CaseKind.DENUNCIATION, true, true), PetitionAction.REVIEW, "Luật chưa rõ", null);
        act(() -> handling.recordReview(number, "Là khiếu nại.", OFFICER));
        act(() -> handling.sortAgain(number));
        assertThat(record(number).kind()).as("kept as close as before").isEqualTo(CaseKind.DENUNCIATION);
        assertThat(handling.lowersSecrecy(number, CaseKind.COMPLAINT)).isTrue();
        act(() -> handling.classify(number, Samples.complaint(), OFFICER));
        assertThat(inTransaction(() -> handling.proposeRoute(number)).action()).isEqualTo(PetitionAction.ACCEPT);
        assertThat(clocks.find(number, "COMPLAINT_ACCEPT")).get().satisfies(clock -> {
            assertThat(clock.open()).isTrue();
            assertThat(clock.from()).isEqualTo("2026-11-16");
        });
        assertThat(clocks.find(number, "DENUNCIATION_INTAKE")).get().satisfies(clock -> assertThat(clock.state())
                .isEqualTo(ClockState.CANCELLED));
    }

    @Test
    void goesOnWhereNoOtherLawGoverns() {
        var number = registered(IntakeSheets.aSheet());
        act(() -> handling.recordGoverningLaw(number, null, OFFICER));
        assertThat(record(number).status()).isEqualTo(CaseStatus.OPEN);
        assertThat(clocks.of(number)).hasSize(2).allMatch(StatutoryClock::open);
        assertThat(told(number)).last().isEqualTo("Xác định không có luật khác điều chỉnh");
    }

    @Test
    void proposesToAcceptACompetentAdmissibleComplaint() {
        var number = classified(Samples.complaint());
        var proposal = inTransaction(() -> handling.proposeRoute(number));

        assertThat(proposal.action()).isEqualTo(PetitionAction.ACCEPT);
        assertThat(proposal.form()).isEqualTo("TT05/01");
        assertThat(proposal.authority()).isEqualTo("COMMUNE_CHAIR");
        assertThat(proposal.competent()).isTrue();
        assertThat(proposal.grounds()).isEmpty();
        assertThat(proposal.basis()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(record(number).kind()).isEqualTo(CaseKind.COMPLAINT);
    }

    @Test
    void doubtsThatAComplaintIsInTimeWhereTheDatesSayOtherwise() {
        var number = checked(IntakeSheets.aSheet()
                .contested("Quyết định số 125/QĐ-UBND", "2026-02-05", "2026-02-10")
                .stamped("2026-05-10", "152"));
        act(() -> handling.classify(number, Samples.complaint(), OFFICER));
        assertThat(inTransaction(() -> handling.proposeRoute(number)).doubts()).anySatisfy(doubt -> assertThat(doubt)
                .contains("nhận đơn ngày 16/11/2026", "sau ngày 11/05/2026 là hết 90 ngày", "Điều 9")
                .contains("Dấu bưu điện nơi gửi ngày 10/05/2026."));
        var inTime = classified(Samples.complaint());
        assertThat(inTransaction(() -> handling.proposeRoute(inTime)).doubts())
                .noneSatisfy(doubt -> assertThat(doubt).contains("thời hiệu"));
    }

    @Test
    void namesTheGroundWhereAComplaintIsInadmissible() {
        var number = classified(Samples.complaint("COMMUNE_CHAIR", 1, true, false));
        var proposal = inTransaction(() -> handling.proposeRoute(number));
        assertThat(proposal.grounds()).containsExactly("11.6");
        assertThat(proposal.action()).isEqualTo(PetitionAction.REFUSE);
        assertThat(proposal.form()).isEqualTo("KN-04");
        assertThat(proposal.basis()).anyMatch(article -> article.contains("Điều 27 Luật Khiếu nại"));
    }

    /** Hand-worked from LKN Điều 11, 27 and TT 05 Điều 7.2: what can be cured is asked for, what cannot is refused. */
    @ParameterizedTest
    @CsvSource({
        "contestable=false,                                2.8,        REFUSE",
        "internalAct=true,                                 11.1,       REFUSE",
        "directlyAffected=false,                           11.2,       REFUSE",
        "capacity=NONE,                                    11.3,       GUIDE",
        "capacity=REPRESENTED,                             11.4,       GUIDE",
        "signed=false,                                     11.5,       GUIDE",
        "withinTimeLimit=false,                            11.6,       REFUSE",
        "secondInstanceDecided=true,                       11.7,       REFUSE",
        "terminatedAndLapsed=true,                         11.8,       REFUSE",
        "courtAccepted=true,                               11.9,       REFUSE",
        "allSigned=false signers=3,                        GROUP,      GUIDE",
        "signers=6,                                        GROUP,      GUIDE",
        "signed=false allSigned=false signers=3,           11.5 GROUP, GUIDE",
        "signed=false courtAccepted=true,                  11.5 11.9,  REFUSE",
        "internalAct=true allSigned=false signers=2,       11.1 GROUP, REFUSE",
        "fit=false,                                        '',         GUIDE",
        "fit=false withinTimeLimit=false,                  11.6,       REFUSE",
        "fit=false signed=false,                           11.5,       GUIDE"
    })
    void proposesToSupplementOrToRefuseAsTheGroundCanBeCuredOrNot(String found, String grounds, String action) {
        var number = classified(deviating(found));
        var proposal = inTransaction(() -> handling.proposeRoute(number));
        assertThat(String.join(" ", proposal.grounds())).isEqualTo(grounds);
        assertThat(proposal.action()).isEqualTo(PetitionAction.valueOf(action));
        assertThat(proposal.form()).isEqualTo(action.equals("GUIDE") ? "TT05/02" : "KN-04");
        boolean both = grounds.contains(" ") && action.equals("REFUSE");
        assertThat(proposal.doubts().stream().anyMatch(doubt -> doubt.contains("vừa có căn cứ bổ sung được")))
                .isEqualTo(both);
    }

    private static Classification deviating(String found) {
        var facts = Arrays.stream(found.split(" ")).map(fact -> fact.split("=")).collect(toMap(f -> f[0], f -> f[1]));
        int signers = Integer.parseInt(facts.getOrDefault("signers", "1"));
        var plain = Samples.routing(false, false, signers);
        var routing = new RoutingFacts(
                yes(facts, "fit", true),
                true,
                true,
                true,
                plain.competent(),
                plain.competentBody(),
                false,
                false,
                false,
                false,
                false,
                signers,
                false);
        var admissibility = new AdmissibilityFacts(
                yes(facts, "contestable", true),
                yes(facts, "internalAct", false),
                yes(facts, "directlyAffected", true),
                facts.getOrDefault("capacity", "FULL"),
                false,
                yes(facts, "signed", true),
                yes(facts, "withinTimeLimit", true),
                false,
                yes(facts, "secondInstanceDecided", false),
                yes(facts, "terminatedAndLapsed", false),
                yes(facts, "courtAccepted", false),
                signers,
                yes(facts, "allSigned", true),
                false);
        return new Classification(
                CaseKind.COMPLAINT,
                routing,
                null,
                new Classification.ComplaintFacts("COMMUNE_CHAIR", 1, true, admissibility),
                new GroupFacts(signers, signers, null),
                FlagFacts.NONE,
                false);
    }

    private static boolean yes(Map<String, String> facts, String name, boolean usually) {
        return Boolean.parseBoolean(facts.getOrDefault(name, String.valueOf(usually)));
    }

    @Test
    void sendsAComplaintThatCannotBeAcceptedToItsResolver() {
        var number = chosen(Samples.complaint("COMMUNE_CHAIR", 1, true, false), PetitionAction.REFUSE, null, null);
        assertThat(inTransaction(() -> handling.nextStep(number)).refusal()).isTrue();
        act(() -> handling.proposeRefusal(number));
        assertThat(events).last().isInstanceOfSatisfying(CaseHandedOver.class, routed -> assertThat(
                        routed.factsOf("checkComplaintAdmissibility"))
                .containsEntry("withinTimeLimit", false));
        assertThat(inTransaction(() -> handling.procedure(number))).isEqualTo("complaintFirstInstance");
        assertThat(record(number).status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void guidesAsItIsProposed() {
        var curable = proposed(deviating("signed=false"));
        assertThatThrownBy(() -> act(() -> handling.chooseRoute(
                        curable, PetitionAction.GUIDE, null, Guidance.toBody("Chủ tịch UBND tỉnh"), OFFICER)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("hướng dẫn bổ sung");
        act(() -> handling.chooseRoute(
                curable, PetitionAction.GUIDE, null, Guidance.toSupplement(List.of("Chữ ký")), OFFICER));
        var elsewhere = proposed(Samples.complaint("PROVINCE_CHAIR", 1, true, true));
        assertThatThrownBy(() -> act(() -> handling.chooseRoute(
                        elsewhere, PetitionAction.GUIDE, null, Guidance.toSupplement(List.of("Chữ ký")), OFFICER)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("cơ quan có thẩm quyền");
    }

    /** Of a petition for which the office is not competent. */
    private static String clockOfProcessing(CaseKind kind) {
        return switch (kind) {
            case DENUNCIATION -> "DENUNCIATION_TRANSFER";
            case RULE_FEEDBACK -> "RULE_FEEDBACK_FORWARD";
            default -> "COMPLAINT_ACCEPT";
        };
    }

    /** Which paper ends which route, by hand from reception-and-petitions §5.4b and the forms; "-" where the law wants none. */
    @ParameterizedTest
    @CsvSource({
        "DENUNCIATION,  true,  REFUSE,        Mẫu số 05,                DENUNCIATION_INTAKE",
        "DENUNCIATION,  true,  ACCEPT,        Quyết định thụ lý tố cáo, DENUNCIATION_INTAKE",
        "DENUNCIATION,  false, TRANSFER,      Phiếu chuyển đơn tố cáo (Mẫu 03, DENUNCIATION_TRANSFER",
        "DENUNCIATION,  false, INSPECT,       Văn bản thanh tra,        -",
        "DENUNCIATION,  false, ORDER_REPORT,  Văn bản yêu cầu cấp dưới, DENUNCIATION_OVERDUE_REQUEST",
        "DENUNCIATION,  false, FILE,          Phiếu lưu đơn,            -",
        "DENUNCIATION,  false, RETURN,        Công văn trả lại đơn,     -",
        "FEEDBACK,      true,  ACCEPT,        Công văn trả lời,         -",
        "FEEDBACK,      true,  REFUSE,        Thông báo kết quả,        -",
        "FEEDBACK,      false, TRANSFER,      Mẫu 04,                   -",
        "FEEDBACK,      false, FILE,          Phiếu lưu đơn,            -",
        "FEEDBACK,      false, NOT_PROCESSED, Phiếu lưu đơn,            -",
        "FEEDBACK,      false, OUT_OF_SCOPE,  Thông báo kết quả,        -",
        "RULE_FEEDBACK, false, OUT_OF_SCOPE,  -,                        -",
        "RULE_FEEDBACK, false, TRANSFER,      Mẫu 04,                   RULE_FEEDBACK_FORWARD",
        "MIXED,         false, RETURN,        Công văn trả lại đơn,     -"
    })
    void endsNoRouteOnABareWordWhereTheLawWantsAPaper(
            CaseKind kind, boolean competent, PetitionAction action, String paper, String key) {
        var number = chosen(Samples.of(kind, competent, false), action, "Theo thực tế hồ sơ", null);
        var next = inTransaction(() -> handling.nextStep(number));
        boolean needed = !paper.equals("-");
        if (needed) {
            assertThat(next.paper()).contains(paper);
        } else {
            assertThat(next.paper()).isEmpty();
        }
        assertThat(next.clock()).isEqualTo(key.equals("-") ? clockOfProcessing(kind) : key);
        if (!key.equals("-")) {
            assertThat(clocks.find(number, key)).get().satisfies(clock -> {
                assertThat(clock.open()).isTrue();
                assertThat(clock.from()).isEqualTo("2026-11-16");
            });
        }
        if (action == PetitionAction.ACCEPT) {
            // by a diagram of before, which calls no procedure for it
            act(() -> handling.answerProposal(number, true, null, null, procedure -> false, LEADER));
        }
        if (needed) {
            assertThatThrownBy(() -> act(() -> handling.recordOutcome(number, "Xong", null, null, OFFICER)))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining(next.paper());
            assertThatThrownBy(() -> act(() -> handling.recordOutcome(number, "Xong", "xong", TODAY, OFFICER)))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("số, ký hiệu");
            assertThatThrownBy(() -> act(() -> handling.recordOutcome(number, "Xong", "15/PC-UBND", null, OFFICER)))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("ngày của văn bản");
            assertThat(record(number).status()).isEqualTo(CaseStatus.OPEN);
            var on = LocalDate.of(2026, 11, 18);
            act(() -> handling.recordOutcome(number, "Đã gửi", "15/PC-UBND", on, OFFICER));
            assertThat(record(number).outcome()).endsWith("(văn bản số 15/PC-UBND ngày 18/11/2026)");
            if (!key.equals("-")) {
                verify(clocks, atLeastOnce()).meet(number, key, on);
            }
        } else {
            act(() -> handling.recordOutcome(number, "Đã ghi sổ", null, null, OFFICER));
        }
        assertThat(record(number).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void nobodyAloneEndsAPetitionUnsigned() {
        var number = proposed(Samples.of(CaseKind.DENUNCIATION, false, false));
        assertThatThrownBy(() -> act(() -> handling.chooseRoute(
                        number, PetitionAction.NOT_PROCESSED, "Theo thực tế hồ sơ", null, OFFICER)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("không có văn bản trình ký");
        act(() -> handling.chooseRoute(number, PetitionAction.FILE, "Theo thực tế hồ sơ", null, OFFICER));
    }

    @Test
    void keepsWhatLegalStaffSaidAndGoesOn() {
        var number = chosen(Samples.complaint(), PetitionAction.REVIEW, "Luật chưa rõ", null);
        act(() -> handling.recordReview(number, "Sở Tư pháp: thụ lý", OFFICER));
        assertThat(record(number).status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void isNotCompetentForAnotherLevelOrAnotherPlace() {
        var province = classified(Samples.complaint("PROVINCE_CHAIR", 1, true, true));
        assertThat(inTransaction(() -> handling.proposeRoute(province)).competent())
                .isFalse();
        var otherWard = classified(Samples.complaint("COMMUNE_CHAIR", 1, false, true));
        assertThat(inTransaction(() -> handling.proposeRoute(otherWard)).action())
                .isEqualTo(PetitionAction.GUIDE);
        var secondInstance = classified(Samples.complaint("COMMUNE_CHAIR", 2, true, true));
        assertThat(inTransaction(() -> handling.proposeRoute(secondInstance)).authority())
                .isEqualTo("PROVINCE_CHAIR");
    }

    @Test
    void leavesItToTheOfficerWhereTheLawIsOpen() {
        var open = Samples.complaint("DISTRICT_CHAIR", 1, true, true);
        var yes = new Classification(open.kind(), Samples.routing(true, false, 1), open.complaint());
        var number = classified(yes);
        var proposal = inTransaction(() -> handling.proposeRoute(number));
        assertThat(proposal.authority()).isEqualTo("LEGAL_REVIEW");
        assertThat(proposal.competent()).isTrue();
        assertThat(proposal.doubts()).isNotEmpty();
        var denied = classified(open);
        assertThat(inTransaction(() -> handling.proposeRoute(denied)).competent())
                .isFalse();
    }

    @Test
    void takesTheOfficersAnswersForOtherKinds() {
        var feedback = classified(Samples.of(CaseKind.FEEDBACK, true, true));
        assertThat(inTransaction(() -> handling.proposeRoute(feedback)).action())
                .isEqualTo(PetitionAction.ACCEPT);
        var rule = classified(Samples.of(CaseKind.RULE_FEEDBACK, true, true));
        assertThat(inTransaction(() -> handling.proposeRoute(rule)).action()).isEqualTo(PetitionAction.OUT_OF_SCOPE);
        var mixed = classified(Samples.of(CaseKind.MIXED, true, true));
        assertThat(inTransaction(() -> handling.proposeRoute(mixed)).action()).isEqualTo(PetitionAction.GUIDE_SPLIT);
    }

    @Test
    void draftsTheProposalForTheLeader() {
        var number = proposed(Samples.complaint());
        act(() -> handling.chooseRoute(number, PetitionAction.ACCEPT, null, null, OFFICER));

        assertThat(drafted(number).lines())
                .contains("PHIẾU ĐỀ XUẤT THỤ LÝ ĐƠN KHIẾU NẠI", "Địa chỉ: Tổ 3, khu phố Mỏ.", "Trần Văn Phúc")
                .anyMatch(line -> line.endsWith("nhận được đơn khiếu nại của ông (bà) Trần Thị Bưởi."))
                .anyMatch(line -> line.contains("Điều 11 Luật Khiếu nại"))
                .noneMatch(line -> line.contains("người khác"));
        verify(clocks).meet(number, "PETITION_UNPROCESSED_ALARM", TODAY);
        verify(clocks, never()).cancel(any(), any());
    }

    @Test
    void namesNoDenouncerInTheProposal() {
        var number = proposed(Samples.of(CaseKind.DENUNCIATION, true, true));
        act(() -> handling.chooseRoute(number, PetitionAction.ACCEPT, null, null, OFFICER));
        assertThat(drafted(number).lines())
                .anyMatch(line -> line.endsWith("của người nộp đơn của hồ sơ " + number + "."))
                .noneMatch(line -> line.startsWith("Địa chỉ"));
        verifyNoInteractions(reveals);
    }

    @Test
    void draftsTheGuidanceToThePetitioner() {
        var number = proposed(Samples.complaint("PROVINCE_CHAIR", 1, true, true));
        act(() -> handling.chooseRoute(
                number,
                PetitionAction.GUIDE,
                null,
                Guidance.toBody("Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh"),
                OFFICER));
        assertThat(drafted(number).lines())
                .contains("Kính gửi: Ông (bà) Trần Thị Bưởi.")
                .anyMatch(line -> line.contains("có thẩm quyền giải quyết là Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh."))
                .anyMatch(line -> line.startsWith("Căn cứ "));
    }

    @Test
    void draftsNoGuidanceWhereNobodyCanBeWrittenTo() {
        var number = checked(IntakeSheets.aSheet().anonymous());
        var nobodys = Samples.unidentified(Samples.complaint("PROVINCE_CHAIR", 1, true, true));
        act(() -> handling.classify(number, nobodys, OFFICER));
        act(() -> handling.proposeRoute(number));
        act(() -> handling.chooseRoute(
                number, PetitionAction.GUIDE, "Thử", Guidance.toSupplement(List.of("Họ tên")), OFFICER));
        verifyNoInteractions(documents, reveals);
    }

    @Test
    void keepsTheReasonOfWhoDepartsFromTheProposal() {
        var number = proposed(Samples.complaint());
        assertThatThrownBy(() -> act(() -> handling.chooseRoute(number, PetitionAction.FILE, null, null, OFFICER)))
                .isInstanceOf(InvalidInput.class);
        act(() -> handling.chooseRoute(number, PetitionAction.FILE, "Đơn trùng nội dung đã lưu.", null, OFFICER));

        assertThat(petitions.done(number))
                .last()
                .isEqualTo(new RecordedAct(
                        new PetitionAct.RouteChosen(
                                TODAY,
                                PetitionAction.ACCEPT,
                                PetitionAction.FILE,
                                "Đơn trùng nội dung đã lưu.",
                                true,
                                true,
                                1),
                        OFFICER,
                        NOON.instant()));
    }

    private Map<PetitionState, List<CaseNumber>> inEveryState() {
        var registered = registered(IntakeSheets.aSheet());
        var handedOver = chosen(Samples.complaint(), PetitionAction.ACCEPT, null, null);
        act(() -> handling.answerProposal(handedOver, true, null, null, LEADER));
        var sentBack = chosen(Samples.complaint(), PetitionAction.ACCEPT, null, null);
        act(() -> handling.answerProposal(sentBack, false, "Kiểm tra lại thời hiệu.", null, LEADER));
        var advised = chosen(Samples.complaint(), PetitionAction.REVIEW, "Luật chưa rõ", null);
        act(() -> handling.recordReview(advised, "Sở Tư pháp: thụ lý", OFFICER));
        var approved = chosen(Samples.of(CaseKind.DENUNCIATION, true, true), PetitionAction.ACCEPT, null, null);
        // by a diagram that calls no procedure for denunciations
        act(() -> handling.answerProposal(approved, true, null, null, key -> false, LEADER));
        var closed = registered(IntakeSheets.aSheet());
        act(() -> handling.recordGoverningLaw(closed, "Luật Thi hành án dân sự", OFFICER));
        return new EnumMap<>(Map.ofEntries(
                Map.entry(PetitionState.RECEIVED, List.of(registered)),
                Map.entry(PetitionState.LAW_CHECKED, List.of(checked(IntakeSheets.aSheet()))),
                Map.entry(PetitionState.LOWERING_PROPOSED, List.of(lowered())),
                Map.entry(PetitionState.CLASSIFIED, List.of(classified(Samples.complaint()))),
                Map.entry(PetitionState.TO_ROUTE, List.of(proposed(Samples.complaint()), sentBack, advised)),
                Map.entry(
                        PetitionState.OPINION_ASKED,
                        List.of(chosen(Samples.complaint(), PetitionAction.REVIEW, "Luật chưa rõ", null))),
                Map.entry(
                        PetitionState.ACCEPTANCE_PROPOSED,
                        List.of(chosen(Samples.complaint(), PetitionAction.ACCEPT, null, null))),
                Map.entry(
                        PetitionState.TO_CONCLUDE,
                        List.of(
                                chosen(
                                        Samples.complaint("COMMUNE_CHAIR", 1, true, false),
                                        PetitionAction.REFUSE,
                                        null,
                                        null),
                                approved)),
                Map.entry(PetitionState.HANDED_OVER, List.of(handedOver)),
                Map.entry(PetitionState.RESULT_UNTOLD, List.of(untold())),
                Map.entry(PetitionState.CLOSED, List.of(closed))));
    }

    /** Brought up at the desk as a denunciation. */
    private CaseNumber presumedToDenounce() {
        var number = checked(IntakeSheets.aSheet());
        act(() -> {
            var petition = petitions.lock(number);
            petition.presume(CaseKind.DENUNCIATION);
            petitions.save(petition);
        });
        return number;
    }

    private CaseNumber lowered() {
        var number = presumedToDenounce();
        act(() -> handling.proposeLowering(number, Samples.complaint(), null, OFFICER));
        return number;
    }

    @Test
    void aCaseThatIsKeptAsADenunciationIsNotOpenedByAnOfficerAlone() {
        var number = presumedToDenounce();
        assertThat(handling.lowersSecrecy(number, CaseKind.COMPLAINT)).isTrue();
        assertThat(handling.lowersSecrecy(number, CaseKind.MIXED))
                .as("what holds several matters is as secret")
                .isFalse();
        assertThat(handling.lowersSecrecy(number, CaseKind.DENUNCIATION)).isFalse();
        assertThat(handling.lowersSecrecy(checked(IntakeSheets.aSheet()), CaseKind.COMPLAINT))
                .as("what nobody has sorted")
                .isFalse();

        act(() -> handling.proposeLowering(number, Samples.complaint(), MatterField.LAND, OFFICER));
        assertThat(record(number).kind()).as("until it is confirmed").isEqualTo(CaseKind.DENUNCIATION);
        verify(vault, never()).keepCloser(number, false);
        assertThatThrownBy(() -> act(() -> handling.answerLowering(number, false, null, LEADER)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Hãy ghi ý kiến");
        act(() -> handling.answerLowering(number, false, "Có nội dung tố cáo cán bộ.", LEADER));
        assertThat(record(number).kind()).isEqualTo(CaseKind.DENUNCIATION);

        act(() -> handling.proposeLowering(number, Samples.complaint(), MatterField.LAND, OFFICER));
        act(() -> handling.answerLowering(number, true, null, LEADER));
        assertThat(record(number).kind()).isEqualTo(CaseKind.COMPLAINT);
        verify(vault).keepCloser(number, false);
        verify(matters).sorted(number, MatterField.LAND, 1, OFFICER);
        assertThat(told(number))
                .contains(
                        "Đề nghị hạ mức giữ kín của hồ sơ: từ tố cáo thành khiếu nại",
                        "Không đồng ý hạ mức giữ kín của hồ sơ, yêu cầu phân loại lại",
                        "Đồng ý hạ mức giữ kín của hồ sơ",
                        "Phân loại đơn: khiếu nại");
        tried(() -> handling.proposeRoute(number));
    }

    /** A reception board outside the system sent it on; the law owes it the result (khoản 2 Điều 27 Luật Tiếp công dân). */
    @Test
    void aReceptionBoardIsOwedTheResult() {
        var found = Samples.of(CaseKind.FEEDBACK, true, true);
        var board = new Classification(
                found.kind(), found.routing(), null, null, found.group(), FlagFacts.NONE, false, true);
        var number = checked(IntakeSheets.aSheet().channel("TRANSFERRED"));
        act(() -> handling.classify(number, board, OFFICER));
        act(() -> handling.proposeRoute(number));
        act(() -> handling.chooseRoute(number, PetitionAction.NOT_PROCESSED, "Đơn trùng", null, OFFICER));
        act(() -> handling.recordOutcome(number, "Đã lưu", "15/UBND-VP", TODAY, OFFICER));
        assertThat(handling.senderClock(number)).isEqualTo("TRANSFER_RESULT_TO_SENDER");
        assertThat(record(number).status()).isEqualTo(CaseStatus.OPEN);

        var posted = checked(IntakeSheets.aSheet());
        assertThatThrownBy(() -> act(() -> handling.classify(posted, board, OFFICER)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("không do nơi khác chuyển đến");
    }

    @Test
    void whatTheFrontIsOwedCarriesItsDoubt() {
        var number = checked(IntakeSheets.aSheet().channel("FRONT"));
        act(() -> handling.classify(number, Samples.of(CaseKind.FEEDBACK, true, true), OFFICER));
        assertThat(told(number))
                .anySatisfy(line ->
                        assertThat(line).startsWith("Cần pháp chế xác nhận: ").contains("không nêu Mặt trận Tổ quốc"));
    }

    /** Only its kind and its people are asked. */
    @Test
    void whatIsMergedTakesTheRestFromWhatItIsMergedInto() {
        var earlier = classified(Samples.complaint());
        var number = checked(IntakeSheets.aSheet());
        assertThatThrownBy(() -> act(
                        () -> handling.classifyLike(number, earlier, CaseKind.FEEDBACK, GroupFacts.UNTOLD, OFFICER)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("phải cùng loại");
        act(() -> handling.classifyLike(number, earlier, CaseKind.COMPLAINT, new GroupFacts(1, 1, null), OFFICER));
        assertThat(record(number).kind()).isEqualTo(CaseKind.COMPLAINT);
        act(() -> handling.merge(number, earlier, OFFICER));
        assertThat(record(number).status()).isEqualTo(CaseStatus.CLOSED);

        var unsorted = registered(IntakeSheets.aSheet());
        var another = checked(IntakeSheets.aSheet());
        assertThatThrownBy(() -> act(
                        () -> handling.classifyLike(another, unsorted, CaseKind.COMPLAINT, GroupFacts.UNTOLD, OFFICER)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("chưa phân loại");
    }

    /** Whoever sent it on waits for its result. */
    private CaseNumber untold() {
        var number = checked(IntakeSheets.aSheet().channel("ELECTED"));
        act(() -> handling.classify(number, Samples.of(CaseKind.FEEDBACK, false, true), OFFICER));
        act(() -> handling.proposeRoute(number));
        act(() -> handling.chooseRoute(number, PetitionAction.TRANSFER, null, null, OFFICER));
        act(() -> handling.recordOutcome(number, "Đã chuyển", "15", TODAY, OFFICER));
        return number;
    }

    private record Verb(Consumer<CaseNumber> act, Set<PetitionState> possible) {

        static Verb at(PetitionState state, Consumer<CaseNumber> act) {
            return new Verb(act, EnumSet.of(state));
        }
    }

    private Map<String, Verb> everyVerb() {
        var verbs = new LinkedHashMap<String, Verb>();
        verbs.put(
                "xác định luật điều chỉnh",
                Verb.at(PetitionState.RECEIVED, number -> handling.recordGoverningLaw(number, null, OFFICER)));
        verbs.put(
                "viết lại tóm tắt",
                Verb.at(
                        PetitionState.LAW_CHECKED,
                        number -> handling.summarize(
                                number, CaseKind.DENUNCIATION, "Tố cáo việc thu tiền sai quy định.", OFFICER)));
        verbs.put(
                "phân loại đơn",
                Verb.at(PetitionState.LAW_CHECKED, number -> handling.classify(number, Samples.complaint(), OFFICER)));
        verbs.put(
                "xác nhận hạ mức giữ kín",
                Verb.at(
                        PetitionState.LOWERING_PROPOSED,
                        number -> handling.answerLowering(number, true, null, LEADER)));
        verbs.put("đề xuất hướng xử lý", Verb.at(PetitionState.CLASSIFIED, handling::proposeRoute));
        verbs.put(
                "ghi ngày xử lý đơn",
                Verb.at(PetitionState.TO_ROUTE, number -> handling.recordProcessingDay(number, TODAY)));
        verbs.put(
                "chọn hướng xử lý",
                Verb.at(
                        PetitionState.TO_ROUTE,
                        number -> handling.chooseRoute(number, PetitionAction.FILE, "Đơn trùng", null, OFFICER)));
        verbs.put(
                "ghi ý kiến pháp chế",
                Verb.at(PetitionState.OPINION_ASKED, number -> handling.recordReview(number, "Theo Điều 7.", OFFICER)));
        verbs.put("phân loại lại", Verb.at(PetitionState.TO_ROUTE, handling::sortAgain));
        verbs.put(
                "trả lời đề xuất thụ lý",
                Verb.at(
                        PetitionState.ACCEPTANCE_PROPOSED,
                        number -> handling.answerProposal(number, true, null, null, LEADER)));
        verbs.put(
                "xác định việc tiếp theo",
                new Verb(
                        handling::nextStep,
                        EnumSet.of(
                                PetitionState.OPINION_ASKED,
                                PetitionState.ACCEPTANCE_PROPOSED,
                                PetitionState.TO_CONCLUDE)));
        verbs.put(
                "ghi nhận kết quả xử lý",
                Verb.at(
                        PetitionState.TO_CONCLUDE,
                        number -> handling.recordOutcome(number, "Đã làm", "15", TODAY, OFFICER)));
        verbs.put(
                "báo kết quả cho nơi chuyển đơn",
                Verb.at(PetitionState.RESULT_UNTOLD, number -> handling.tellSender(number, TODAY, null, OFFICER)));
        verbs.put(
                "khép hồ sơ theo kết quả của quy trình riêng",
                Verb.at(PetitionState.HANDED_OVER, handling::closeSettled));
        return verbs;
    }

    @Test
    void eachVerbIsPossibleWhereTheDiagramHasItAndNowhereElse() {
        var cases = inEveryState();
        assertThat(cases.keySet()).containsExactlyInAnyOrder(PetitionState.values());
        everyVerb()
                .forEach((name, verb) -> cases.forEach((state, numbers) -> numbers.forEach(number -> {
                    if (verb.possible().contains(state)) {
                        tried(() -> verb.act().accept(number));
                    } else {
                        var before = standing(number);
                        assertThatThrownBy(() -> act(() -> verb.act().accept(number)))
                                .as(name + " at " + state)
                                .isInstanceOf(OutOfOrder.class)
                                .hasMessage("Không " + name + " được: hồ sơ " + state.label() + ".");
                        assertThat(standing(number)).isEqualTo(before);
                    }
                })));
    }

    private List<Object> standing(CaseNumber number) {
        return List.of(
                database.template().queryForList("select * from kntc.petition where case_number = ?", number.value()),
                database.template().queryForList("select * from kntc.case_act where case_number = ?", number.value()),
                record(number),
                clocks.of(number),
                List.copyOf(events));
    }

    @Test
    void onlyARefusalIsPutToWhoDecidesIt() {
        var refused = chosen(Samples.complaint("COMMUNE_CHAIR", 1, true, false), PetitionAction.REFUSE, null, null);
        tried(() -> handling.proposeRefusal(refused));
        var filed = chosen(Samples.complaint(), PetitionAction.FILE, "Đơn trùng", null);
        assertThatThrownBy(() -> act(() -> handling.proposeRefusal(filed)))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("hướng xử lý đã chọn là “Lưu đơn”");
        var proposed = proposed(Samples.complaint());
        assertThatThrownBy(() -> act(() -> handling.proposeRefusal(proposed)))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("đang chờ chọn hướng xử lý");
    }

    @Test
    void takesNoStepOutOfOrder() {
        var number = proposed(Samples.complaint());
        List<Runnable> tooEarly = List.of(
                () -> handling.answerProposal(number, true, null, null, LEADER),
                () -> handling.proposeRefusal(number),
                () -> handling.recordOutcome(number, "lưu", null, null, OFFICER),
                () -> handling.tellSender(number, TODAY, null, OFFICER),
                () -> handling.closeUntold(number),
                () -> handling.closeSettled(number));
        assertThat(tooEarly)
                .allSatisfy(step -> assertThatThrownBy(() -> act(step)).isInstanceOf(IllegalStateException.class));
        act(() -> handling.chooseRoute(number, PetitionAction.ACCEPT, null, null, OFFICER));
        act(() -> handling.answerProposal(number, true, null, null, LEADER));
        act(() -> handling.closeSettled(number));
        List<Runnable> tooLate = List.of(
                () -> handling.recordGoverningLaw(number, null, OFFICER),
                () -> handling.classify(number, Samples.complaint(), OFFICER),
                () -> handling.proposeRoute(number),
                () -> handling.chooseRoute(number, PetitionAction.FILE, "Thử", null, OFFICER),
                () -> handling.recordProcessingDay(number, TODAY),
                () -> handling.recordReview(number, "Theo Điều 7.", OFFICER),
                () -> handling.closeUntold(number),
                () -> handling.closeSettled(number));
        var told = told(number);
        assertThat(tooLate).allSatisfy(step -> assertThatThrownBy(() -> act(step))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("đã kết thúc"));
        assertThat(told(number)).isEqualTo(told);
    }

    @Test
    void tellsTheCourseOfThePetition() {
        assertThat(petitions.proposal(registered(IntakeSheets.aSheet()))).isEmpty();

        var number = chosen(
                Samples.complaint("COMMUNE_CHAIR", 2, true, true), PetitionAction.ACCEPT, "Thử khác đề xuất", null);
        act(() -> handling.answerProposal(number, false, "Kiểm tra lại thời hiệu", null, LEADER));

        var course = PetitionCourse.of(
                petitions.proposal(number).orElseThrow(), petitions.done(number), UnaryOperator.identity());
        assertThat(course.proposed()).isNotNull().isNotEqualTo(PetitionAction.ACCEPT);
        assertThat(course.basis()).isNotEmpty();
        assertThat(course.done())
                .endsWith(
                        new RecordedAct(
                                new PetitionAct.RouteChosen(
                                        TODAY,
                                        course.proposed(),
                                        PetitionAction.ACCEPT,
                                        "Thử khác đề xuất",
                                        false,
                                        true,
                                        2),
                                OFFICER,
                                NOON.instant()),
                        new RecordedAct(
                                new PetitionAct.ProposalAnswered(TODAY, false, "Kiểm tra lại thời hiệu"),
                                LEADER,
                                NOON.instant()));
    }

    /** From 19/11/2026 on the table sends complaints of first instance to their procedure, before it to none. */
    private void procedureSince19November() {
        var edited = EditedLaw.by(Map.of("decisions/choose-procedure.dmn", PetitionHandlingTest::withADay));
        doAnswer(call -> edited.law().decide(call.getArgument(0), call.getArgument(1), call.getArgument(2)))
                .when(law)
                .decide(eq("chooseProcedure"), any(), any());
    }

    private static String withADay(String table) {
        var first = "R1_R2_R3_complaintFirst";
        var day = "date and time(\"2026-11-19T00:00:00\")</text>";
        var dated = EditedLaw.dated(table);
        return EditedLaw.copied(dated, "rule_" + first, "rule_earlier", rule -> rule.replace(first, "earlier")
                        .replaceFirst("(_on\">\\s*<text>)</text>", "$1&lt; " + day)
                        .replace("\"complaintFirstInstance\"", ""))
                .replaceFirst("(inputEntry_rule_" + first + "_on\">\\s*<text>)</text>", "$1&gt;= " + day);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18, false", "2026-11-19, true", ", true"})
    void theProcedureIsChosenByTheDayOfTheApproval(LocalDate approvedOn, boolean follows) {
        procedureSince19November();
        var number = chosen(Samples.complaint(), PetitionAction.ACCEPT, null, null);
        assertThat(inTransaction(() -> handling.answerProposal(number, true, null, approvedOn, LEADER)))
                .isEqualTo(follows);
        assertThat(events.stream().filter(CaseHandedOver.class::isInstance)).hasSize(follows ? 1 : 0);
        assertThat(ledger.find(number).orElseThrow().entry().procedure())
                .isEqualTo(follows ? "complaintFirstInstance" : Petitions.PROCEDURE);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18, false", "2026-11-19, true"})
    void theProcedureOfARefusalIsChosenByTheDayOfProcessing(LocalDate processedOn, boolean follows) {
        procedureSince19November();
        var number = proposed(Samples.complaint("COMMUNE_CHAIR", 1, true, false));
        act(() -> handling.recordProcessingDay(number, processedOn));
        act(() -> handling.chooseRoute(number, PetitionAction.REFUSE, null, null, OFFICER));
        assertThat(inTransaction(() -> handling.nextStep(number)).refusal()).isEqualTo(follows);
    }

    @Test
    void announcesAnApprovedComplaintOfFirstInstance() {
        var number = chosen(Samples.complaint(), PetitionAction.ACCEPT, null, null);
        boolean follows = inTransaction(() -> handling.answerProposal(number, true, null, null, LEADER));

        assertThat(follows).isTrue();
        assertThat(told(number)).last().isEqualTo("Đồng ý đề xuất thụ lý");
        assertThat(events).hasSize(1).last().isInstanceOfSatisfying(CaseHandedOver.class, routed -> {
            assertThat(routed.caseNumber()).isEqualTo(number);
            assertThat(routed.agency()).isEqualTo(NHANHOA);
            assertThat(routed.procedure()).isEqualTo("complaintFirstInstance");
            assertThat(routed.factsOf("determineComplaintJurisdiction"))
                    .isEqualTo(Map.of("respondent", "COMMUNE_CHAIR", "instance", 1));
            assertThat(routed.receivedOn()).isEqualTo("2026-11-16");
            assertThat(routed.writtenOn()).isEqualTo("2026-11-12");
            assertThat(routed.factsOf("checkComplaintAdmissibility"))
                    .hasSize(14)
                    .containsEntry("withinTimeLimit", true);
            assertThat(routed.contested().issuedOn()).isEqualTo("2026-10-01");
            assertThat(routed.respondentBody().office()).isEqualTo("Chủ tịch Ủy ban nhân dân phường Nhân Hòa");
        });
        assertThat(record(number).status()).isEqualTo(CaseStatus.OPEN);
        // whose proposal is approved has been processed
        verify(clocks).meetEarlier(number, "PETITION_UNPROCESSED_ALARM", TODAY);
        verify(clocks, never()).start(any(), any(), any(), any());
        verify(clocks, never()).cancel(any(), any());
    }

    /** Against a disciplinary decision: who resolves it, and by which procedure, the tables of Chương IV say. */
    @Test
    void handsAComplaintAgainstADisciplinaryDecisionOverToItsOwnProcedure() {
        var plain = Samples.complaint("COMMUNE_CHAIR", 1, true, true);
        var complaint = plain.complaint();
        var disciplinary = new Classification(
                plain.kind(),
                plain.routing(),
                new Classification.ComplaintFacts(complaint.respondent(), 1, true, complaint.admissibility(), true));
        var number = chosen(disciplinary, PetitionAction.ACCEPT, null, null);
        assertThat(inTransaction(() -> handling.answerProposal(number, true, null, null, LEADER)))
                .isTrue();
        assertThat(handling.procedure(number)).isEqualTo("disciplinaryComplaint");
        assertThat(events).singleElement().isInstanceOfSatisfying(CaseHandedOver.class, over -> assertThat(
                        over.factsOf("determineDisciplineJurisdiction"))
                .isEqualTo(Map.of("issuer", "COMMUNE_CHAIR", "instance", 1)));
    }

    @Test
    void handsASecondComplaintOverToItsOwnProcedure() {
        var second = chosen(
                Samples.complaint("COMMUNE_CHAIR", 2, true, true), PetitionAction.ACCEPT, "Thử khác đề xuất", null);
        assertThat(inTransaction(() -> handling.answerProposal(second, true, null, null, LEADER)))
                .isTrue();
        assertThat(handling.procedure(second)).isEqualTo("complaintSecondInstance");
        assertThat(events).singleElement().isInstanceOfSatisfying(CaseHandedOver.class, over -> assertThat(
                        over.factsOf("determineComplaintJurisdiction"))
                .containsEntry("instance", 2));
    }

    @Test
    void announcesNothingElse() {
        var feedback = chosen(Samples.of(CaseKind.FEEDBACK, true, true), PetitionAction.ACCEPT, null, null);
        assertThat(inTransaction(() -> handling.answerProposal(feedback, true, null, null, procedure -> false, LEADER)))
                .as("by a diagram from before, which cannot call its procedure")
                .isFalse();
        var sentBack = chosen(Samples.complaint(), PetitionAction.ACCEPT, null, null);
        assertThat(inTransaction(
                        () -> handling.answerProposal(sentBack, false, "Kiểm tra lại thời hiệu", null, LEADER)))
                .isFalse();
        assertThat(events).isEmpty();
        assertThat(told(sentBack)).last().isEqualTo("Không đồng ý đề xuất thụ lý, yêu cầu xử lý lại");
    }

    @Test
    void handsFeedbackOverToItsOwnProcedure() {
        var number = chosen(Samples.of(CaseKind.FEEDBACK, true, true), PetitionAction.ACCEPT, null, null);
        assertThat(inTransaction(() -> handling.answerProposal(number, true, null, null, LEADER)))
                .isTrue();
        assertThat(handling.procedure(number)).isEqualTo("feedbackHandling");
        assertThat(events).singleElement().isInstanceOfSatisfying(CaseHandedOver.class, over -> {
            assertThat(over.procedure()).isEqualTo("feedbackHandling");
            assertThat(over.sender().forwarded()).isFalse();
        });
    }

    @Test
    void tellsThatAResidentsGroupPassedFeedbackOn() {
        var number = checked(IntakeSheets.aSheet().channel("GRASSROOTS"));
        act(() -> handling.classify(number, Samples.of(CaseKind.FEEDBACK, true, true), OFFICER));
        act(() -> handling.proposeRoute(number));
        act(() -> handling.chooseRoute(number, PetitionAction.ACCEPT, null, null, OFFICER));
        act(() -> handling.answerProposal(number, true, null, null, LEADER));
        assertThat(events).singleElement().isInstanceOfSatisfying(CaseHandedOver.class, over -> assertThat(
                        over.sender())
                .isEqualTo(new CaseHandedOver.Sender(true, false, false)));
    }

    @Test
    void leavesWhatIsAboutARuleToItsOwnProcedure() {
        var rule = chosen(Samples.of(CaseKind.RULE_FEEDBACK, true, true), PetitionAction.OUT_OF_SCOPE, null, null);
        assertThat(inTransaction(() -> handling.leave(rule))).contains("feedbackHandling");
        assertThat(handling.procedure(rule)).isEqualTo("feedbackHandling");
        assertThat(events).singleElement().isInstanceOf(CaseHandedOver.class);
        var other = chosen(Samples.of(CaseKind.FEEDBACK, true, true), PetitionAction.OUT_OF_SCOPE, "Thử", null);
        assertThat(inTransaction(() -> handling.leave(other))).isEmpty();
        assertThat(events).isEmpty();
        var accepted = chosen(Samples.complaint(), PetitionAction.ACCEPT, null, null);
        assertThatThrownBy(() -> act(() -> handling.leave(accepted))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wantsARemarkFromWhoSendsBack() {
        var number = chosen(Samples.complaint(), PetitionAction.ACCEPT, null, null);
        assertThatThrownBy(() -> act(() -> handling.answerProposal(number, false, null, null, LEADER)))
                .isInstanceOf(InvalidInput.class);
    }

    private void guidanceGetsNumber(CaseNumber number) {
        var on = LocalDate.of(2026, 11, 19);
        when(documents.issue(eq(number), argThat(GUIDANCE), any(), eq(on), eq(OFFICER)))
                .thenReturn(new CaseDocument(
                        UUID.randomUUID(),
                        number,
                        NHANHOA,
                        "XLD-02",
                        "Phiếu hướng dẫn",
                        "15/PHD-UBND",
                        false,
                        on,
                        true));
    }

    /** Mẫu 02 is signed by the head; where the accounts name two of them, or none, his name is written by hand. */
    @ParameterizedTest
    @CsvSource({"Chủ tịch, Phó Chủ tịch, Trần Văn Một", "Chủ tịch, Chủ tịch, ''", "Phó Chủ tịch, Phó Chủ tịch, ''"})
    void theGuidanceNamesTheHeadWhereItIsKnownWhoThatIs(String titleOfOne, String titleOfTwo, String signer) {
        var one = new Officer(new UserId("mot"), "Trần Văn Một", titleOfOne);
        var two = new Officer(new UserId("hai"), "Lê Thị Hai", titleOfTwo);
        when(officers.inRole(Role.RESOLVER, NHANHOA)).thenReturn(List.of(one, two));
        when(officers.on(eq(one.id()), any())).thenReturn(one);
        when(officers.on(eq(two.id()), any())).thenReturn(two);
        var number = chosen(
                Samples.complaint("PROVINCE_CHAIR", 1, true, true),
                PetitionAction.GUIDE,
                null,
                Guidance.toBody("Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh"));
        guidanceGetsNumber(number);
        act(() -> handling.recordOutcome(number, "Đã gửi", null, LocalDate.of(2026, 11, 19), OFFICER));

        var letterhead = ArgumentCaptor.forClass(Letterhead.class);
        verify(documents).issue(eq(number), argThat(GUIDANCE), letterhead.capture(), any(), eq(OFFICER));
        assertThat(letterhead.getValue().signerName()).isEqualTo(signer);
        assertThat(letterhead.getValue().signerTitle()).isEqualTo("CHỦ TỊCH");
    }

    @Test
    void takesNoTypedNumberForTheGuidance() {
        var number = chosen(
                Samples.complaint("PROVINCE_CHAIR", 1, true, true),
                PetitionAction.GUIDE,
                null,
                Guidance.toBody("Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh"));
        doThrow(new InvalidInput("enteredNumber", "Số này đã có."))
                .when(documents)
                .enterNumber(number, "XLD-02", "15/PHD-UBND", LocalDate.of(2026, 11, 19));
        assertFault("documentNumber", number, "15/PHD-UBND", LocalDate.of(2026, 11, 19));
        assertFault("documentNumber", number, "mười lăm", LocalDate.of(2026, 11, 19));
        assertFault("documentDate", number, null, null);
        verify(documents, never()).issue(any(), any(), any(), any(), any());
    }

    @Test
    void keepsTheNumberOfAGuidanceThatWentOutBeforeItWasEntered() {
        var on = LocalDate.of(2026, 11, 19);
        var number = chosen(
                Samples.complaint("PROVINCE_CHAIR", 1, true, true),
                PetitionAction.GUIDE,
                null,
                Guidance.toBody("Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh"));
        guidanceGetsNumber(number);
        act(() -> handling.recordOutcome(number, "Đã gửi", "15/PHD-UBND", on, OFFICER));
        verify(documents).enterNumber(number, "XLD-02", "15/PHD-UBND", on);
        assertThat(record(number).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void theLawOfTheDayOnWhichAPetitionWasProcessedProposes() {
        var number = checked(IntakeSheets.aSheet()
                .receivedOn("2024-05-06")
                .writtenOn("2024-05-02")
                .contested(null, null, null));
        act(() -> handling.classify(number, Samples.complaint("COMMUNE_CHAIR", 2, true, true), OFFICER));
        var today = inTransaction(() -> handling.proposeRoute(number));
        assertThat(today.authority()).isEqualTo("PROVINCE_CHAIR");

        act(() -> handling.recordProcessingDay(number, LocalDate.of(2024, 5, 10)));
        act(() -> handling.chooseRoute(
                number, PetitionAction.GUIDE, null, Guidance.toBody("Chủ tịch Ủy ban nhân dân huyện"), OFFICER));
        var then = inTransaction(() -> petitions.lock(number)).proposal();
        assertThat(then.authority()).isEqualTo("DISTRICT_CHAIR");
        assertThat(then.basis()).isNotEqualTo(today.basis());
    }

    @Test
    void whoDepartsFromTheProposalOfThatDayIsToldIt() {
        var number = proposed(Samples.complaint("PROVINCE_CHAIR", 1, true, true));
        act(() -> handling.recordProcessingDay(number, LocalDate.of(2026, 11, 18)));
        assertThatThrownBy(() -> act(() -> handling.chooseRoute(number, PetitionAction.ACCEPT, null, null, OFFICER)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Theo quy định của ngày 18/11/2026, đề xuất là “Hướng dẫn");
    }

    @Test
    void anApprovalThatIsRecordedLaterKeepsItsDay() {
        var number = chosen(Samples.complaint(), PetitionAction.ACCEPT, null, null);
        for (var wrong : List.of(TODAY.plusDays(1), LocalDate.of(2026, 11, 15))) {
            assertThatThrownBy(() -> act(() -> handling.answerProposal(number, true, null, wrong, LEADER)))
                    .isInstanceOfSatisfying(InvalidInput.class, fault -> assertThat(fault.field())
                            .isEqualTo("approvedOn"));
        }
        var on = LocalDate.of(2026, 11, 17);
        act(() -> handling.answerProposal(number, true, null, on, LEADER));
        verify(documents).issue(eq(number), any(), any(), eq(on), eq(LEADER));
    }

    @Test
    void aSummaryThatMayNameSomebodyDoesNotPassIntoADenunciation() {
        var number = checked(IntakeSheets.aSheet().writtenOn("2026-11-12"));
        var before = inTransaction(() -> petitions.lock(number)).summary();
        doThrow(new InvalidInput("newSummary", "Nội dung này có tên gọi giống của một người trong hồ sơ."))
                .when(vault)
                .requireNeutral(number, "newSummary", before);
        assertThatThrownBy(() ->
                        act(() -> handling.classify(number, Samples.of(CaseKind.DENUNCIATION, true, true), OFFICER)))
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.field()).isEqualTo("newSummary"))
                .hasMessageContaining("viết lại tóm tắt trung tính");
        assertThat(record(number).kind()).isEqualTo(CaseKind.UNCLASSIFIED);
        tried(() -> {
            handling.classify(number, Samples.of(CaseKind.FEEDBACK, true, true), OFFICER);
            assertThat(record(number).kind()).isEqualTo(CaseKind.FEEDBACK);
        });

        act(() -> {
            handling.summarize(number, CaseKind.DENUNCIATION, "Tố cáo việc thu tiền sai quy định.", OFFICER);
            handling.classify(number, Samples.of(CaseKind.DENUNCIATION, true, true), OFFICER);
        });
        assertThat(record(number).kind()).isEqualTo(CaseKind.DENUNCIATION);
        assertThat(record(number).summary()).isEqualTo("Tố cáo việc thu tiền sai quy định.");
    }

    @Test
    void takesANewSummaryOfADenunciationOnlyAndNoneThatSaysNothing() {
        var number = checked(IntakeSheets.aSheet().writtenOn("2026-11-12"));

        assertThatThrownBy(() -> act(
                        () -> handling.summarize(number, CaseKind.COMPLAINT, "Khiếu nại việc thu hồi đất.", OFFICER)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("tố cáo");
        assertThatThrownBy(() -> act(() -> handling.summarize(number, CaseKind.DENUNCIATION, "  ngắn     ", OFFICER)))
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.field()).isEqualTo("newSummary"));
    }

    @Test
    void isKeptCloserBeforeItsTextsAreChecked() {
        var number = checked(IntakeSheets.aSheet().writtenOn("2026-11-12"));
        act(() -> handling.classify(number, Samples.of(CaseKind.DENUNCIATION, true, true), OFFICER));

        var order = inOrder(vault);
        order.verify(vault).keepCloser(number, true);
        order.verify(vault).requireNeutral(eq(number), eq("newSummary"), any());
    }

    @Test
    void tellsWhereItCameFromThatItDenounces() {
        for (var kind : CaseKind.values()) {
            if (kind != CaseKind.UNCLASSIFIED && kind != CaseKind.COMPLAINT) {
                var number = checked(IntakeSheets.aSheet().writtenOn("2026-11-12"));
                events.clear();
                act(() -> handling.classify(number, Samples.of(kind, true, true), OFFICER));
                var told = new CaseFoundToDenounce(number, kind, OFFICER);
                assertThat(events.contains(told)).as(kind.name()).isEqualTo(kind.mayDenounce());
            }
        }
    }

    @Test
    void withholdsFromADenunciationTheActThatTellsItsAuthor() {
        var number = checked(IntakeSheets.aSheet().writtenOn("2026-11-12"));
        var reference = inTransaction(() -> petitions.lock(number)).contested().reference();
        doReturn(true).when(vault).mayTell(number, reference);

        act(() -> handling.classify(number, Samples.of(CaseKind.DENUNCIATION, true, true), OFFICER));

        assertThat(inTransaction(() -> petitions.lock(number)).contested().reference())
                .isEqualTo("quyết định nêu trong đơn");
    }

    @Test
    void issuesTheProposalWithTheNameOfWhoApproved() {
        var number = chosen(Samples.complaint(), PetitionAction.ACCEPT, null, null);
        act(() -> handling.answerProposal(number, true, null, null, LEADER));
        var paper = ArgumentCaptor.forClass(OfficialDocument.class);
        var head = ArgumentCaptor.forClass(Letterhead.class);
        verify(documents).issue(eq(number), paper.capture(), head.capture(), eq(TODAY), eq(LEADER));
        assertThat(head.getValue().signerName())
                .isEqualTo(officers.on(LEADER, null).fullName());
        assertThat(RenderedWord.issued(paper.getValue(), head.getValue(), 0, TODAY)
                        .lines())
                .contains("NGƯỜI ĐỀ XUẤT", "Trần Văn Phúc");
    }

    @Test
    void endsTheCaseWithWhatWasDone() {
        var number = chosen(
                Samples.complaint("PROVINCE_CHAIR", 1, true, true),
                PetitionAction.GUIDE,
                null,
                Guidance.toBody("Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh"));
        guidanceGetsNumber(number);
        act(() -> handling.recordOutcome(number, "Đã gửi phiếu hướng dẫn", null, LocalDate.of(2026, 11, 19), OFFICER));

        assertThat(record(number).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(record(number).outcome())
                .isEqualTo("Hướng dẫn người nộp đơn: Đã gửi phiếu hướng dẫn (văn bản số 15/PHD-UBND ngày 19/11/2026)");
        verify(clocks).cancel(number, "COMPLAINT_ACCEPT");
        // the day of the paper is the day of processing, not that of typing
        verify(clocks).meetEarlier(number, "PETITION_UNPROCESSED_ALARM", LocalDate.of(2026, 11, 19));
        verify(clocks, never()).start(any(), any(), any(), any());
        assertThat(clocks.find(number, "COMPLAINT_ACCEPT").orElseThrow().state())
                .isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void answersACompetentComplaintWithinItsClockAlsoWhereItIsNotAccepted() {
        var number = chosen(
                deviating("signed=false"),
                PetitionAction.GUIDE,
                null,
                Guidance.toSupplement(List.of("Chữ ký của người khiếu nại")));
        guidanceGetsNumber(number);
        act(() -> handling.recordOutcome(number, "Đã gửi phiếu hướng dẫn", null, LocalDate.of(2026, 11, 19), OFFICER));
        verify(clocks).meet(number, "COMPLAINT_ACCEPT", LocalDate.of(2026, 11, 19));
        verify(clocks, never()).cancel(any(), any());
    }

    @Test
    void wantsNumberAndDateOfADocumentTogetherAndPossible() {
        var number = chosen(Samples.of(CaseKind.RULE_FEEDBACK, true, true), PetitionAction.OUT_OF_SCOPE, null, null);
        assertFault("documentDate", number, "15", null);
        assertFault("documentNumber", number, null, TODAY);
        assertFault("documentDate", number, "15", LocalDate.of(2026, 11, 21));
        assertFault("documentDate", number, "15", LocalDate.of(2026, 11, 15));
        act(() -> handling.recordOutcome(number, "Đã chuyển", null, null, OFFICER));
        assertThat(record(number).outcome()).isEqualTo("Chuyển sang quy trình khác: Đã chuyển");
    }

    private void assertFault(String field, CaseNumber number, String document, LocalDate date) {
        assertThatThrownBy(() -> act(() -> handling.recordOutcome(number, "Đã chuyển", document, date, OFFICER)))
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.field()).isEqualTo(field));
    }

    private static Classification group(Integer people, Integer signers, Integer representatives, boolean allSigned) {
        var plain = Samples.complaint();
        var facts = plain.complaint().admissibility();
        return new Classification(
                CaseKind.COMPLAINT,
                plain.routing(),
                null,
                new Classification.ComplaintFacts(
                        "COMMUNE_CHAIR",
                        1,
                        true,
                        new AdmissibilityFacts(
                                facts.contestable(),
                                facts.internalAct(),
                                facts.directlyAffected(),
                                facts.capacity(),
                                false,
                                true,
                                true,
                                false,
                                false,
                                false,
                                false,
                                signers == null ? 0 : signers,
                                allSigned,
                                true)),
                new GroupFacts(people, signers, representatives),
                FlagFacts.NONE,
                false);
    }

    @Test
    void carriesTheNumbersOfIntakeToTheProcedureWithoutAskingAgain() {
        var number = checked(IntakeSheets.aSheet().people(6).representatives(2));
        act(() -> handling.classify(number, group(null, null, null, true), OFFICER));
        assertThat(told(number))
                .hasSize(4)
                .contains("Đơn của 6 người chưa kèm văn bản cử người đại diện")
                .last()
                .isEqualTo("Phân loại đơn: khiếu nại");
        assertThat(petitions.group(number)).isEqualTo(new GroupFacts(6, 6, 2));
        var proposal = inTransaction(() -> handling.proposeRoute(number));
        assertThat(proposal.action()).isEqualTo(PetitionAction.ACCEPT);
        act(() -> handling.chooseRoute(number, PetitionAction.ACCEPT, null, null, OFFICER));
        assertThat(drafted(number).lines()).contains("Cùng ký đơn còn có 5 người khác.");
        act(() -> handling.answerProposal(number, true, null, null, LEADER));
        assertThat(events).last().isInstanceOfSatisfying(CaseHandedOver.class, routed -> {
            assertThat(routed.group().people()).isEqualTo(6);
            assertThat(routed.factsOf("checkComplaintAdmissibility"))
                    .containsEntry("signers", 6)
                    .containsEntry("allSigned", true);
        });
    }

    @Test
    void recordsWhenANumberIsCorrected() {
        var number = checked(IntakeSheets.aSheet().people(6).signers(6).representatives(2));
        act(() -> handling.classify(number, group(12, 12, 3, true), OFFICER));
        assertThat(petitions.group(number)).isEqualTo(new GroupFacts(12, 12, 3));
        assertThat(told(number))
                .last()
                .isEqualTo(
                        "Sửa số người đã ghi: từ 6 người nộp đơn, 6 người ký đơn, 2 người đại diện thành 12 người nộp"
                                + " đơn, 12 người ký đơn, 3 người đại diện");
    }

    @Test
    void takesThePeopleFromTheSignersWhereNobodyToldThem() {
        var number = checked(IntakeSheets.aSheet());
        act(() -> handling.classify(number, group(null, 7, 2, true), OFFICER));
        assertThat(petitions.group(number)).isEqualTo(new GroupFacts(7, 7, 2));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 7, -, true, signers",
                "4, -, -, true, representatives",
                "-, -, 3, true, representatives",
                "-, 5, -, true, allSigned",
                "-, -, 0, true, representatives",
                "3, -, 2, true, representatives"
            })
    void refusesNumbersThatContradictEachOther(
            Integer people, Integer signers, Integer representatives, boolean allSigned, String field) {
        var number = checked(IntakeSheets.aSheet().people(6).representatives(2));
        assertThatThrownBy(() -> act(
                        () -> handling.classify(number, group(people, signers, representatives, allSigned), OFFICER)))
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.field()).isEqualTo(field));
        assertThat(petitions.group(number)).isEqualTo(new GroupFacts(6, null, 2));
    }

    /** Khoản 1 Điều 16 Nghị định 124/2020/NĐ-CP: all of a group sign, also where one signed and looks like a single complainant. */
    @Test
    void takesAPetitionOfSixThatOneSignedForOneOfSix() {
        var number = checked(IntakeSheets.aSheet().people(6));
        act(() -> handling.classify(number, group(null, 1, null, false), OFFICER));
        var proposal = inTransaction(() -> handling.proposeRoute(number));
        assertThat(proposal.grounds()).containsExactly("GROUP");
    }

    @Test
    void doubtsHowManyMaySpeakForTwoToFour() {
        var number = checked(IntakeSheets.aSheet().people(3));
        act(() -> handling.classify(number, group(null, null, 1, true), OFFICER));
        assertThat(inTransaction(() -> handling.proposeRoute(number)).doubts())
                .anySatisfy(doubt -> assertThat(doubt).contains("từ 02 đến 04 người"));
    }

    @Test
    void guidesNobodyTwiceAndNobodyWhoseComplaintIsAtTheRightPlace() {
        var elsewhere = Samples.complaint("PROVINCE_CHAIR", 1, true, true);
        for (var again : List.of(routing(true, false), routing(false, true))) {
            var number = classified(new Classification(CaseKind.COMPLAINT, again, elsewhere.complaint()));
            assertThat(inTransaction(() -> handling.proposeRoute(number)).action())
                    .isEqualTo(PetitionAction.FILE);
            var here = classified(new Classification(
                    CaseKind.COMPLAINT, again, Samples.complaint().complaint()));
            assertThat(inTransaction(() -> handling.proposeRoute(here)).action())
                    .isEqualTo(PetitionAction.ACCEPT);
        }
    }

    private static RoutingFacts routing(boolean alreadyGuided, boolean multiAddressed) {
        return new RoutingFacts(
                true,
                true,
                true,
                true,
                false,
                "ADMINISTRATIVE",
                false,
                alreadyGuided,
                multiAddressed,
                false,
                false,
                1,
                false);
    }

    private static Classification flagged(CaseKind kind, boolean competent, FlagFacts flags, boolean multiPlace) {
        var complaint = kind == CaseKind.COMPLAINT ? Samples.complaint().complaint() : null;
        return new Classification(
                kind, Samples.routing(competent, true, 1), null, complaint, GroupFacts.UNTOLD, flags, multiPlace);
    }

    /** Whether what comes through the portal is a petition is open; what is done meanwhile is said, the route stays. */
    @Test
    void saysWhatIsOpenAboutThePortal() {
        var denunciation = checked(IntakeSheets.aSheet().channel("PORTAL"));
        act(() -> handling.classify(denunciation, Samples.of(CaseKind.DENUNCIATION, true, true), OFFICER));
        var proposal = inTransaction(() -> handling.proposeRoute(denunciation));
        assertThat(proposal.action()).isEqualTo(PetitionAction.ACCEPT);
        assertThat(proposal.doubts())
                .anySatisfy(doubt -> assertThat(doubt)
                        .startsWith("Tố cáo gửi qua Cổng dịch vụ công chỉ là thông tin có nội dung tố cáo")
                        .contains("Điều 25 Luật Tố cáo"))
                .anySatisfy(doubt -> assertThat(doubt).contains("Cần pháp chế xác nhận: đơn gửi qua Cổng"));

        var feedback = checked(IntakeSheets.aSheet().channel("PORTAL"));
        act(() -> handling.classify(feedback, Samples.of(CaseKind.FEEDBACK, true, true), OFFICER));
        assertThat(inTransaction(() -> handling.proposeRoute(feedback)).doubts())
                .anySatisfy(doubt -> assertThat(doubt).contains("định danh điện tử mức độ 2"));

        var posted = checked(IntakeSheets.aSheet());
        act(() -> handling.classify(posted, Samples.of(CaseKind.FEEDBACK, true, true), OFFICER));
        assertThat(inTransaction(() -> handling.proposeRoute(posted)).doubts())
                .noneSatisfy(doubt -> assertThat(doubt).contains("Cổng dịch vụ công"));
    }

    /** Điểm b khoản 1 Điều 26 Luật Tố cáo: the notice alone is not all that is owed. */
    @Test
    void saysThatWhatThePressSentOnWithEvidenceIsInspectedToo() {
        var fromThePress = checked(IntakeSheets.aSheet().channel("PRESS"));
        act(() -> handling.classify(fromThePress, Samples.of(CaseKind.DENUNCIATION, true, false), OFFICER));
        var proposal = inTransaction(() -> handling.proposeRoute(fromThePress));
        assertThat(proposal.action()).isEqualTo(PetitionAction.REFUSE);
        assertThat(proposal.doubts()).anySatisfy(doubt -> assertThat(doubt)
                .contains("ngoài thông báo không thụ lý còn phải tiến hành thanh tra, kiểm tra"));

        var posted = checked(IntakeSheets.aSheet());
        act(() -> handling.classify(posted, Samples.of(CaseKind.DENUNCIATION, true, false), OFFICER));
        assertThat(inTransaction(() -> handling.proposeRoute(posted)).doubts())
                .noneSatisfy(doubt -> assertThat(doubt).contains("thanh tra, kiểm tra"));
    }

    @Test
    void saysWhatHasToBeDoneBesides() {
        var complaint =
                classified(flagged(CaseKind.COMPLAINT, true, new FlagFacts(true, true, true, true, true, true), false));
        var proposal = inTransaction(() -> handling.proposeRoute(complaint));
        assertThat(proposal.action()).isEqualTo(PetitionAction.ACCEPT);
        assertThat(proposal.flags()).containsExactlyInAnyOrder("F1", "F2", "F4", "F5", "F6");
        assertThat(handling.flagWords(proposal)).hasSize(5).contains("Trả lại giấy tờ gốc");
        assertThat(proposal.flagBasis()).anySatisfy(basis -> assertThat(basis).contains("Điều 27"));
        assertThat(proposal.doubts()).anySatisfy(doubt -> assertThat(doubt).contains("chỉ nói về tố cáo"));
        assertThat(PetitionCourse.of(petitions.proposal(complaint).orElseThrow(), List.of(), flag -> "việc " + flag)
                        .flags())
                .containsExactlyElementsOf(
                        proposal.flags().stream().map(flag -> "việc " + flag).toList());

        var denunciation = checked(IntakeSheets.aSheet().channel("PRESS"));
        act(() -> handling.classify(
                denunciation,
                flagged(CaseKind.DENUNCIATION, true, new FlagFacts(false, false, true, false, false, false), false),
                OFFICER));
        assertThat(inTransaction(() -> handling.proposeRoute(denunciation)).flags())
                .containsExactlyInAnyOrder("F3", "F7");
        var plain = classified(Samples.complaint());
        assertThat(inTransaction(() -> handling.proposeRoute(plain)).flags()).isEmpty();
    }

    @Test
    void putsADenunciationUnderItsOwnClocks() {
        var received = LocalDate.of(2026, 11, 16);
        var here = classified(flagged(CaseKind.DENUNCIATION, true, FlagFacts.NONE, true));
        verify(clocks).cancel(here, "COMPLAINT_ACCEPT");
        verify(clocks).start(here, "DENUNCIATION_INTAKE", received, Map.of("multiPlace", true));
        var elsewhere = classified(flagged(CaseKind.DENUNCIATION, false, FlagFacts.NONE, false));
        verify(clocks).start(elsewhere, "DENUNCIATION_TRANSFER", received, Map.of());
        verify(clocks, never()).start(any(), eq("DENUNCIATION_FEEDBACK_TO_FORWARDER"), any(), any());

        var fromThePress = checked(IntakeSheets.aSheet().channel("PRESS"));
        act(() ->
                handling.classify(fromThePress, flagged(CaseKind.DENUNCIATION, false, FlagFacts.NONE, false), OFFICER));
        verify(clocks).start(fromThePress, "DENUNCIATION_FEEDBACK_TO_FORWARDER", received, Map.of());
        var rule = classified(flagged(CaseKind.RULE_FEEDBACK, false, FlagFacts.NONE, false));
        verify(clocks).start(rule, "RULE_FEEDBACK_FORWARD", received, Map.of());
    }

    @Test
    void putsWhatTheOfficerSendsOnUnderTheClockOfTransfer() {
        var number = proposed(flagged(CaseKind.DENUNCIATION, true, FlagFacts.NONE, false));
        clearInvocations(clocks);
        act(() -> handling.chooseRoute(number, PetitionAction.TRANSFER, "Thuộc thẩm quyền nơi khác", null, OFFICER));
        verify(clocks).start(number, "DENUNCIATION_TRANSFER", LocalDate.of(2026, 11, 16), Map.of());
        verify(clocks).cancel(number, "DENUNCIATION_INTAKE");
    }

    /** Where the law does not say from when it counts, it counts from the day on which the denunciation was back (U10). */
    @Test
    void aDenunciationThatCameBackCountsFromThen() {
        var number = chosen(Samples.of(CaseKind.DENUNCIATION, false, true), PetitionAction.TRANSFER, null, null);
        act(() -> handling.sendElsewhere(number));
        ending.set(new CaseSection.Ending("GIVEN_BACK", "Bị trả lại.", LocalDate.of(2026, 11, 19)));
        act(() -> handling.closeSettled(number));
        act(() -> handling.chooseRoute(number, PetitionAction.ACCEPT, "Thuộc thẩm quyền.", null, OFFICER));
        var intake = clocks.find(number, "DENUNCIATION_INTAKE").orElseThrow();
        assertThat(intake.from()).isEqualTo("2026-11-19");
        assertThat(intake.state()).isEqualTo(ClockState.RUNNING);
    }

    /** What is only not sent after all gains no time. */
    @Test
    void aDenunciationThatNeverLeftCountsFromItsReceipt() {
        var number = chosen(Samples.of(CaseKind.DENUNCIATION, false, true), PetitionAction.TRANSFER, null, null);
        act(() -> handling.sendElsewhere(number));
        ending.set(new CaseSection.Ending("GIVEN_BACK", "Không chuyển."));
        act(() -> handling.closeSettled(number));
        act(() -> handling.chooseRoute(number, PetitionAction.ACCEPT, "Thuộc thẩm quyền.", null, OFFICER));
        assertThat(clocks.find(number, "DENUNCIATION_INTAKE").orElseThrow().from())
                .isEqualTo("2026-11-16");
    }

    @Test
    void keepsAFiledPetitionForItsTime() {
        var number = chosen(Samples.complaint(), PetitionAction.FILE, "Đơn trùng", null);
        act(() -> handling.recordOutcome(number, "Đã lưu", "3/PL-UBND", TODAY, OFFICER));
        verify(clocks).start(number, "PETITION_FILED_RETENTION", TODAY, Map.of());
    }

    @Test
    void startsTheClockOfTheResultForWhatAnElectedBodySentOn() {
        for (var channel : List.of("ELECTED", "FRONT")) {
            var number = checked(IntakeSheets.aSheet().channel(channel));
            act(() -> handling.classify(number, Samples.of(CaseKind.FEEDBACK, false, true), OFFICER));
            act(() -> handling.proposeRoute(number));
            act(() -> handling.chooseRoute(number, PetitionAction.TRANSFER, null, null, OFFICER));
            act(() -> handling.recordOutcome(number, "Đã chuyển", "15", LocalDate.of(2026, 11, 19), OFFICER));
            verify(clocks).start(number, "TRANSFER_RESULT_TO_SENDER", LocalDate.of(2026, 11, 19), Map.of());
        }
    }

    @Test
    void meetsTheAlarmOnTheDayOfProcessing() {
        var number = proposed(Samples.complaint());
        act(() -> handling.recordProcessingDay(number, LocalDate.of(2026, 11, 18)));
        verify(clocks).meetEarlier(number, "PETITION_UNPROCESSED_ALARM", LocalDate.of(2026, 11, 18));
        for (var wrong : List.of(TODAY.plusDays(1), LocalDate.of(2026, 11, 15))) {
            assertThatThrownBy(() -> act(() -> handling.recordProcessingDay(number, wrong)))
                    .isInstanceOfSatisfying(InvalidInput.class, fault -> assertThat(fault.field())
                            .isEqualTo("processedOn"));
        }
    }

    @Test
    void namesNoLawyerAsTheAuthor() {
        when(reveals.revealActing(any(), anyString(), any()))
                .thenReturn(List.of(
                        new Identity(PartyRole.AUTHORIZED, "Vũ Luật Sư", "Văn phòng luật sư", null, null, null),
                        new Identity(PartyRole.PETITIONER, "Lê Thị Sim", "Tổ 3", null, null, null),
                        new Identity(PartyRole.PETITIONER, "Lê Văn Mận", "Tổ 3", null, null, null)));
        var number = checked(IntakeSheets.aSheet().people(2));
        act(() -> handling.classify(number, group(null, null, null, true), OFFICER));
        act(() -> handling.proposeRoute(number));
        act(() -> handling.chooseRoute(number, PetitionAction.ACCEPT, null, null, OFFICER));
        assertThat(drafted(number).lines())
                .anyMatch(line -> line.endsWith("nhận được đơn khiếu nại của ông (bà) Lê Thị Sim."))
                .contains("Cùng ký đơn còn có 1 người khác.")
                .noneMatch(line -> line.contains("Luật Sư"));
    }

    @Test
    void endsTheCaseOfASettledComplaint() {
        var number = chosen(Samples.complaint(), PetitionAction.ACCEPT, null, null);
        act(() -> handling.answerProposal(number, true, null, null, LEADER));
        ending.set(new CaseSection.Ending("PARTLY_RIGHT", "Đã giải quyết: đúng một phần."));
        act(() -> handling.closeSettled(number));
        assertThat(record(number).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(record(number).outcome()).isEqualTo("Đã giải quyết: đúng một phần.");
    }

    @Test
    void wantsGuidanceThatFitsTheAction() {
        var number = proposed(Samples.of(CaseKind.MIXED, true, true));
        for (var wrong : List.of(Guidance.toBody("Sở"), Guidance.toSupplement(List.of("Chữ ký")))) {
            assertThatThrownBy(() ->
                            act(() -> handling.chooseRoute(number, PetitionAction.GUIDE_SPLIT, null, wrong, OFFICER)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        act(() -> handling.chooseRoute(
                number,
                PetitionAction.GUIDE_SPLIT,
                null,
                Guidance.toSplit(List.of(
                        new Guidance.Matter("Khiếu nại bồi thường", "Chủ tịch UBND phường"),
                        new Guidance.Matter("Tố cáo cán bộ", "Thanh tra tỉnh"))),
                OFFICER));
        assertThat(drafted(number).lines())
                .contains("Kính gửi: người nộp đơn của hồ sơ số " + number + ".")
                .noneMatch(line -> line.contains("Bưởi") || line.contains("khu phố Mỏ"))
                .contains(
                        "1. Nội dung: Khiếu nại bồi thường. Nơi gửi: Chủ tịch UBND phường;",
                        "2. Nội dung: Tố cáo cán bộ. Nơi gửi: Thanh tra tỉnh.");
    }
}

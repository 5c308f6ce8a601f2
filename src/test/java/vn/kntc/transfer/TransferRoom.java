package vn.kntc.transfer;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.Ledgers;
import vn.kntc.clock.RealClocks;
import vn.kntc.clock.RealLaw;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.CaseFiles;
import vn.kntc.handling.act.ActLogs;
import vn.kntc.handling.effect.Effects;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.SampleAgencies;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

/** The room of transfers on PostgreSQL and with the law's own tables; papers, vault, engine and the cases of others are stood in for. */
final class TransferRoom {

    static final UserId OFFICER = new UserId("petition-officer.bacninh");
    static final LocalDate DAY = LocalDate.of(2026, 7, 20);

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-07-20T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final AgencyId PROVINCE = SampleAgencies.PROVINCE.id();
    private static final int ROUNDS = 3;
    private static final AtomicInteger CASES = new AtomicInteger();

    final TransferPapers papers = mock(TransferPapers.class);
    final TransferSignals signals = mock(TransferSignals.class);
    final Vault vault = mock(Vault.class);
    final Agencies agencies = mock(Agencies.class);

    private final CaseLedger ledger = mock(CaseLedger.class);
    private final CaseLinks links = mock(CaseLinks.class);
    private final CaseFiles files = mock(CaseFiles.class);
    private final RoomDatabase database;
    private final Transfers transfers;
    private final TransferDesk desk;

    final TransferHandling handling;

    TransferRoom(RoomDatabase database, WorkCalendar calendar) {
        this.database = database;
        var jdbc = database.client();
        var law = RealLaw.on(calendar);
        var provisions = new Provisions(law);
        var clocks = RealClocks.on(database, calendar, NOON);
        var moved = new TransferClocks(Effects.on(clocks, calendar), clocks);
        transfers = new Transfers(jdbc);
        desk = new TransferDesk(transfers, Ledgers.lock(jdbc), ActLogs.on(jdbc, NOON), moved, NOON);
        var rules = new TransferRules(law, vault);
        var receivers = new Receivers(desk, transfers, papers, agencies, links, rules, provisions);
        handling = new TransferHandling(
                desk,
                transfers,
                receivers,
                new Slips(desk, receivers, papers, rules, moved),
                new Answers(desk, transfers, papers, signals, ledger, links, files, vault),
                new ResultLetters(desk, papers, ActLogs.on(jdbc, NOON)),
                new Urgings(desk, papers, signals, provisions),
                ledger);
        know();
    }

    private void know() {
        when(agencies.all()).thenReturn(List.of(SampleAgencies.PROVINCE, SampleAgencies.WARD));
        when(agencies.get(PROVINCE)).thenReturn(SampleAgencies.PROVINCE);
        when(signals.urgingDue(any())).thenReturn(true);
        when(papers.issueSlip(any(), any(), any())).thenReturn(paper(TransferPaper.SLIP_ISSUED));
        when(papers.issueNotice(any(), any(), any(), any())).thenReturn(paper(TransferPaper.NOTICE_ISSUED));
        when(papers.issueResultLetter(any(), any(), any(), any(), any()))
                .thenReturn(paper(TransferPaper.RESULT_LETTER_ISSUED));
        when(papers.issueUrging(any(), any(), any())).thenReturn(paper(TransferPaper.URGING_ISSUED));
    }

    private static CaseDocument paper(TransferPaper paper) {
        return new CaseDocument(
                UUID.randomUUID(), null, PROVINCE, paper.form(), paper.step(), "15/UBND", false, DAY, false);
    }

    /** A new case of the province; nothing is transferred yet. Where it may go, a case begins each time. */
    CaseNumber someCase() {
        var number = new CaseNumber("BACNINH-2026-%06d".formatted(CASES.incrementAndGet()));
        var begun = IntStream.rangeClosed(1, ROUNDS)
                .mapToObj(round -> receivingCase(number, round))
                .toList();
        act(() -> Stream.concat(Stream.of(number), begun.stream()).forEach(this::enter));
        when(links.of(number))
                .thenReturn(begun.stream()
                        .map(other -> new CaseLinks.Link("TRANSFERRED_TO", "Đã chuyển đến", other))
                        .toList());
        return number;
    }

    private void enter(CaseNumber number) {
        var entry = new CaseEntry(
                number,
                number.agency(),
                "PETITION",
                RoutedTransfers.PROCEDURE,
                CaseKind.FEEDBACK,
                DAY,
                "Phản ánh đường hỏng.",
                OFFICER,
                NOON.instant());
        Ledgers.ledger(database.client(), event -> {}).add(entry);
    }

    /** Whatever is told of that case may tell who denounces. */
    void tells(CaseNumber number) {
        when(vault.mayTell(eq(number), any())).thenReturn(true);
    }

    /** The one that begins at the receiver of that round. */
    static CaseNumber receivingCase(CaseNumber number, int round) {
        return new CaseNumber(number.value().replace("BACNINH", "NHANHOA" + round));
    }

    void open(CaseNumber number, CaseKind kind) {
        open(number, kind, DAY);
    }

    void open(CaseNumber number, CaseKind kind, LocalDate receivedOn) {
        act(() -> desk.open(new Transfer.Origin(number, PROVINCE, kind, receivedOn, null, 1)));
    }

    /** The case at the receiver of the newest round ends with that outcome, and the room hears of it. */
    void ends(CaseNumber number, String outcome) {
        var receiving = receivingCase(number, last(number).round());
        when(ledger.find(receiving))
                .thenReturn(Optional.of(
                        new CaseLedger.Line(null, CaseStatus.CLOSED, new CaseOutcome(outcome, "Đã giải quyết.", DAY))));
        handling.hear(receiving);
    }

    void act(Runnable act) {
        database.transaction().executeWithoutResult(status -> act.run());
    }

    Transfer last(CaseNumber number) {
        return transfers.last(number).orElseThrow();
    }

    TransferStage stage(CaseNumber number) {
        return TransferStage.of(
                last(number), ActLogs.on(database.client(), NOON).of(number, TransferActs.KINDS));
    }

    /** Everything that is stored of the case. */
    List<String> stored(CaseNumber number) {
        var rows = new ArrayList<String>();
        for (var table : List.of("transfer", "case_act", "statutory_clock")) {
            rows.addAll(rows(table, number));
        }
        return rows;
    }

    private List<String> rows(String table, CaseNumber number) {
        return database.client()
                .sql("select cast(row_to_json(rows) as text) from kntc." + table
                        + " rows where case_number = ? order by 1")
                .param(number.value())
                .query(String.class)
                .list();
    }

    void forgetWhatWasDone() {
        clearInvocations(papers, signals, files);
    }

    void nothingWasDrawnUpOrSent() {
        verifyNoInteractions(papers, signals, files);
    }

    void knowAgencies(int others) {
        var all = Stream.concat(
                        Stream.of(SampleAgencies.PROVINCE, SampleAgencies.WARD),
                        IntStream.rangeClosed(1, others).mapToObj(TransferRoom::commune))
                .toList();
        when(agencies.all()).thenReturn(all);
    }

    /** Every third has the name of the one before. */
    private static Agency commune(int number) {
        var ward = SampleAgencies.WARD;
        return new Agency(
                new AgencyId("xa" + number),
                ward.level(),
                "Ủy ban nhân dân xã Tân Tiến số %03d".formatted(number % 3 == 0 ? number - 1 : number),
                ward.abbreviation(),
                ward.superiorName(),
                ward.place(),
                ward.headTitle(),
                ward.secondInstance(),
                null);
    }

    void knowParties(Party... parties) {
        when(vault.parties(any(CaseNumber.class))).thenReturn(List.of(parties));
    }
}

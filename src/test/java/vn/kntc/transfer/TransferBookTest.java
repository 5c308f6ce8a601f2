package vn.kntc.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.AssignedCases;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** A book that is longer than what is read of it at once. */
class TransferBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final AgencyId AGENCY = new AgencyId("bacninh");
    private static final int ALL = 2 * Transfers.PAGE + 500;

    private final Transfers transfers = mock(Transfers.class);
    private final CaseRecords records = mock(CaseRecords.class);
    private List<AssignedCases.Assigned> assigned = List.of();
    private final TransferBook book =
            new TransferBook(transfers, mock(Urgings.class), records, List.of(agencies -> assigned));

    @BeforeEach
    void isLong() {
        var all = IntStream.rangeClosed(1, ALL)
                .mapToObj(TransferBookTest::transfer)
                .toList();
        when(transfers.book(any(), any(), any(), anyBoolean(), anyInt())).thenAnswer(asked -> {
            int skip = asked.getArgument(4);
            return all.subList(skip, Math.min(skip + Transfers.PAGE, ALL));
        });
        when(records.of(any())).thenAnswer(asked -> asked.<Collection<CaseNumber>>getArgument(0).stream()
                .collect(Collectors.toMap(Function.identity(), TransferBookTest::record)));
    }

    private static Transfer transfer(int number) {
        var origin = new Transfer.Origin(
                new CaseNumber("BACNINH-2026-%06d".formatted(number)), AGENCY, CaseKind.FEEDBACK, DAY, null, 1);
        return new Transfer(origin, 1)
                .restored(
                        new Receiver(null, "Sở Xây dựng", null, null),
                        List.of(),
                        false,
                        new Transfer.Slip("XLD-04", number + "/PC-VP", DAY),
                        DAY,
                        null,
                        null,
                        new Transfer.Urging(0, null, false),
                        null,
                        null);
    }

    private static CaseRecord record(CaseNumber number) {
        boolean last = number.value().endsWith("%06d".formatted(ALL));
        return new CaseRecord(
                number,
                AGENCY,
                DAY,
                CaseKind.FEEDBACK,
                CaseStatus.OPEN,
                last ? "Cống thoát nước bị tắc." : "Đèn đường bị hỏng.",
                null,
                Instant.EPOCH);
    }

    private TransferBook.Sheet sheet(String words) {
        return book.sheet(Set.of(AGENCY), new TransferBook.Question(DAY, DAY, false, words));
    }

    @Test
    void wordsAreSoughtInAllOfIt() {
        var found = sheet("cong thoat nuoc");
        assertThat(found.lines())
                .extracting(line -> line.caseNumber().value())
                .containsExactly("BACNINH-2026-%06d".formatted(ALL));
        assertThat(found.cut()).isFalse();
    }

    @Test
    void whoAsksForEverythingIsToldThatThereIsMore() {
        var shown = sheet("");
        assertThat(shown.lines()).hasSize(TransferBook.MOST_LINES);
        assertThat(shown.cut()).isTrue();
    }

    /** Demanded on 21/7 and awaited; demanded on 19/7 and reported: out of the period, and out of what is awaited. */
    @Test
    void whatALowerBodyIsToReportOnStandsWithTheTransfers() {
        assigned = List.of(
                demand("BACNINH-2026-900001", LocalDate.of(2026, 7, 19), false),
                demand("BACNINH-2026-900002", LocalDate.of(2026, 7, 21), true));
        assertThat(book.awaited(Set.of(AGENCY), DAY).lines().get(0)).satisfies(line -> {
            assertThat(line.caseNumber()).hasToString("BACNINH-2026-900002");
            assertThat(line.standing()).isEqualTo("Đã giao, chờ báo cáo trước ngày 20/08/2026");
            assertThat(line.waitingSince()).isEqualTo("2026-07-21");
            assertThat(line.receiver()).isEqualTo("UBND xã Phù Lãng");
            assertThat(line.urged()).isEqualTo(2);
            assertThat(line.assigned()).isTrue();
        });
        assertThat(book.awaited(Set.of(AGENCY), DAY).lines()).hasSize(ALL + 1);
        var period = new TransferBook.Question(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 19), false, "phu lang");
        assertThat(book.sheet(Set.of(AGENCY), period).lines()).singleElement().satisfies(line -> {
            assertThat(line.caseNumber()).hasToString("BACNINH-2026-900001");
            assertThat(line.standing()).isEqualTo("Đã giao, đã có báo cáo");
            assertThat(line.result()).isEqualTo("Đã giải quyết.");
            assertThat(line.waitingSince()).isNull();
        });
    }

    private static AssignedCases.Assigned demand(String number, LocalDate on, boolean awaited) {
        return new AssignedCases.Assigned(
                new CaseNumber(number),
                "7/UBND-VP",
                on,
                "UBND xã Phù Lãng",
                LocalDate.of(2026, 8, 20),
                awaited,
                2,
                LocalDate.of(2026, 8, 3),
                awaited ? null : "Đã giải quyết.",
                awaited ? null : LocalDate.of(2026, 8, 10));
    }

    @Test
    void theMeetingGetsAllThatIsAwaited() {
        var shown = book.awaited(Set.of(AGENCY), DAY);
        assertThat(shown.lines()).hasSize(ALL);
        assertThat(shown.cut()).isFalse();
    }
}

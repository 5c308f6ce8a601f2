package vn.kntc.complaint;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.RollRule;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.document.FormCatalogue;
import vn.kntc.document.OfficialDocument;
import vn.kntc.document.RenderedWord;
import vn.kntc.handling.paper.Papers;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.Regime;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.Officer;
import vn.kntc.organization.Officers;
import vn.kntc.organization.SampleAgencies;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Draws up papers without a database and keeps what a reader sees of them. */
final class PaperPrinter {

    static final UserId RESOLVER = new UserId("resolver.nhanhoa");
    static final UserId VERIFIER = new UserId("verifier.nhanhoa");
    static final UserId CLERK = new UserId("clerk.nhanhoa");

    private final StringBuilder text = new StringBuilder();
    private final Documents documents = mock(Documents.class);
    private final Reveals reveals = mock(Reveals.class);
    private final Agencies agencies = mock(Agencies.class);
    private final Officers officers = mock(Officers.class);
    private final Law law = spy(StatuteBooks.law());
    private String form = "";
    private LocalDate issuedOn = LocalDate.of(2026, 8, 5);

    PaperPrinter() {
        agency(SampleAgencies.WARD);
        when(agencies.functionsInstrument(any(), any())).thenReturn(Optional.of(Sample.FUNCTIONS));
        officer(RESOLVER, "Nguyễn Thị Hồng Vân", null);
        officer(VERIFIER, "Hoàng Đức Thắng", "Công chức địa chính");
        officer(CLERK, "Bùi Thị Lan", "Văn thư");
        doReturn(suit()).when(law).deadline(eq("COMPLAINT_SUE"), any(), any());
        when(documents.draft(any(), any(), any(), any())).thenAnswer(call -> {
            keep(RenderedWord.draft(call.getArgument(1), call.getArgument(2)), "dự thảo");
            return kept(call.getArgument(1), null);
        });
        when(documents.issue(any(), any(), any(), any(), any())).thenAnswer(call -> {
            LocalDate on = call.getArgument(3);
            keep(RenderedWord.issued(call.getArgument(1), call.getArgument(2), 7, on), "ban hành");
            return kept(call.getArgument(1), on);
        });
    }

    ComplaintPapers papers() {
        var provisions = StatuteBooks.provisions();
        return new ComplaintPapers(
                new Papers(documents, new FormCatalogue(), reveals, agencies, officers, law, provisions),
                documents,
                agencies,
                officers,
                law,
                provisions);
    }

    void people(Identity... all) {
        when(reveals.revealActing(any(), anyString(), any())).thenReturn(List.of(all));
    }

    void province() {
        agency(SampleAgencies.PROVINCE);
    }

    void deputySigns() {
        officer(RESOLVER, "Lê Văn Đạt", "Phó Chủ tịch Ủy ban nhân dân phường");
        when(agencies.earlierSecondInstance(any(), any())).thenReturn(Optional.of("Chủ tịch huyện cũ"));
    }

    void issuedOn(LocalDate on) {
        issuedOn = on;
    }

    /** A paper that is first drafted and then issued. @param paper takes the day of issue, null for the draft */
    void print(String expected, Consumer<LocalDate> paper) {
        form = expected;
        paper.accept(null);
        paper.accept(issuedOn);
    }

    /** A paper that is issued at once. */
    void print(String expected, Runnable paper) {
        form = expected;
        paper.run();
    }

    String text() {
        return text.toString();
    }

    static StatutoryClock clock(LocalDate from, int days) {
        return new StatutoryClock(
                new CaseNumber("NHANHOA-2026-000012"),
                "COMPLAINT_RESOLVE_1",
                "Giải quyết khiếu nại lần đầu",
                from,
                from.plusDays(days),
                from.plusDays(days),
                null,
                ClockState.RUNNING,
                days,
                DayUnit.CALENDAR_DAY,
                Direction.AFTER,
                new Regime("R3"),
                List.of(),
                List.of(),
                "");
    }

    private void agency(Agency agency) {
        when(agencies.get(any())).thenReturn(agency);
        when(agencies.on(any(), any())).thenReturn(Optional.of(agency));
        when(agencies.firstKnown(any())).thenReturn(agency);
    }

    private void officer(UserId id, String name, String title) {
        when(officers.on(eq(id), any())).thenReturn(new Officer(id, name, title));
    }

    private void keep(RenderedWord word, String state) {
        text.append("===== ").append(form).append(" (").append(state).append(")\n");
        word.lines().stream()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .forEach(line -> text.append(line).append('\n'));
    }

    private static CaseDocument kept(OfficialDocument paper, LocalDate on) {
        return new CaseDocument(
                UUID.randomUUID(),
                new CaseNumber("NHANHOA-2026-000012"),
                SampleAgencies.WARD.id(),
                paper.form(),
                paper.form(),
                null,
                false,
                on,
                true);
    }

    private static DeadlineAnswer suit() {
        var on = LocalDate.of(2027, 8, 5);
        return new DeadlineAnswer(
                "COMPLAINT_SUE",
                on,
                on,
                1,
                DayUnit.YEAR,
                Direction.AFTER,
                RollRule.NEXT_WORKING_DAY,
                new Regime("R3"),
                List.of(),
                on,
                List.of(),
                List.of(),
                "");
    }
}

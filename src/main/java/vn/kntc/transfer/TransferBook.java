package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.AssignedCases;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.confidentiality.FoldedText;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** The transfer book (sổ chuyển đơn) of an agency: what was sent where and when, what is awaited, how often it was urged. Names nobody. */
@Component
@Transactional(readOnly = true)
public class TransferBook {

    /** Nobody reads more lines than these; a book is read by periods. */
    static final int MOST_LINES = 2000;

    private final Transfers transfers;
    private final Urgings urgings;
    private final CaseRecords records;
    private final List<AssignedCases> assigning;

    TransferBook(Transfers transfers, Urgings urgings, CaseRecords records, List<AssignedCases> assigning) {
        this.transfers = transfers;
        this.urgings = urgings;
        this.records = records;
        this.assigning = assigning;
    }

    /**
     * A line of the book.
     *
     * @param summary neutral
     * @param receivingCase number of the case at an agency of this system, or null
     * @param receivingState how that case stands, or null
     * @param waitingSince day from which the result is awaited; null where nothing is
     * @param urgingOpen a letter waits to be issued
     * @param resultAsked the petitioner asked to be told of the result
     * @param result what came back, or null
     * @param resultOn its day, or null
     * @param assigned the case stays here while another body is to settle and report, or to inspect; else it was sent on
     */
    public record Line(
            CaseNumber caseNumber,
            CaseKind kind,
            String summary,
            String slipNumber,
            LocalDate issuedOn,
            String receiver,
            CaseNumber receivingCase,
            String receivingState,
            String standing,
            LocalDate waitingSince,
            int urged,
            LocalDate urgedOn,
            boolean urgingOpen,
            boolean resultAsked,
            String result,
            LocalDate resultOn,
            boolean assigned) {}

    /** @param cut there were more than these */
    public record Sheet(List<Line> lines, boolean cut) {}

    /** Which lines are wanted. @param text words to find without regard to accents and case; blank for all */
    public record Question(LocalDate from, LocalDate to, boolean awaitedOnly, String text) {}

    /** Newest first; the words are sought in the whole book. */
    public Sheet sheet(Collection<AgencyId> agencies, Question question) {
        var lines = lines(agencies, question, MOST_LINES);
        return new Sheet(lines.subList(0, Math.min(lines.size(), MOST_LINES)), lines.size() > MOST_LINES);
    }

    /** Everything that is awaited, whenever it was sent, however much that is; newest first. */
    public Sheet awaited(Collection<AgencyId> agencies, LocalDate today) {
        return new Sheet(lines(agencies, new Question(LocalDate.EPOCH, today, true, ""), Integer.MAX_VALUE), false);
    }

    /** Page by page, until there are more than these or there is no more. */
    private List<Line> lines(Collection<AgencyId> agencies, Question question, int most) {
        var lines = new ArrayList<Line>();
        int read = 0;
        List<Transfer> page;
        do {
            page = transfers.book(agencies, question.from(), question.to(), question.awaitedOnly(), read);
            var cases = cases(page);
            page.stream()
                    .map(transfer -> line(transfer, cases))
                    .filter(line -> hasWords(line, question.text()))
                    .forEach(lines::add);
            read += page.size();
        } while (page.size() == Transfers.PAGE && lines.size() <= most);
        lines.addAll(assigned(agencies, question));
        lines.sort(Comparator.comparing(Line::issuedOn).reversed());
        return lines;
    }

    private List<Line> assigned(Collection<AgencyId> agencies, Question question) {
        var wanted = assigning.stream()
                .flatMap(room -> room.of(agencies).stream())
                .filter(one -> question.awaitedOnly()
                        ? one.awaited()
                        : !one.on().isBefore(question.from()) && !one.on().isAfter(question.to()))
                .toList();
        var cases = records.of(
                wanted.stream().map(AssignedCases.Assigned::caseNumber).toList());
        return wanted.stream()
                .map(one -> line(one, cases.get(one.caseNumber())))
                .filter(line -> hasWords(line, question.text()))
                .toList();
    }

    private static Line line(AssignedCases.Assigned one, CaseRecord record) {
        return new Line(
                one.caseNumber(),
                record.kind(),
                record.summary(),
                one.number(),
                one.on(),
                one.receiver(),
                null,
                null,
                TransferSection.standing(one),
                one.awaited() ? one.on() : null,
                one.urged(),
                one.urgedOn(),
                false,
                false,
                one.report(),
                one.reportedOn(),
                true);
    }

    private Map<CaseNumber, CaseRecord> cases(List<Transfer> page) {
        return records.of(Stream.concat(
                        page.stream().map(Transfer::caseNumber),
                        page.stream().map(Transfer::receivingCase).filter(Objects::nonNull))
                .toList());
    }

    /** What is owed for a line that was urged in vain; null where nothing is, or the law of today says nothing of it. */
    public String owed(Line line) {
        return line.waitingSince() != null && line.urged() > 0 ? urgings.owedInVain() : null;
    }

    /** How often receivers are urged, and where that comes from. */
    public String interval() {
        return urgings.interval();
    }

    private static Line line(Transfer transfer, Map<CaseNumber, CaseRecord> cases) {
        var receiving = transfer.receivingCase() == null ? null : cases.get(transfer.receivingCase());
        var answer = transfer.answer();
        return new Line(
                transfer.caseNumber(),
                transfer.origin().kind(),
                cases.get(transfer.caseNumber()).summary(),
                transfer.slip().number(),
                transfer.slip().on(),
                transfer.receiver().name(),
                transfer.receivingCase(),
                receiving == null ? null : receiving.status().label(),
                TransferSection.standing(transfer),
                transfer.awaited() ? transfer.dispatchedOn() : null,
                transfer.urging().times(),
                transfer.urging().times() == 0 ? null : transfer.urging().last(),
                transfer.urging().open(),
                transfer.citizenAsked(),
                answer == null ? null : answer.gist(),
                answer == null ? null : answer.on(),
                false);
    }

    private static boolean hasWords(Line line, String text) {
        if (text == null || text.isBlank()) {
            return true;
        }
        var all = FoldedText.searchable(String.join(
                " ",
                line.caseNumber().value(),
                line.receivingCase() == null ? "" : line.receivingCase().value(),
                line.slipNumber() == null ? "" : line.slipNumber(),
                line.receiver(),
                line.summary()));
        return Stream.of(FoldedText.searchable(text).split(" ")).allMatch(all::contains);
    }
}

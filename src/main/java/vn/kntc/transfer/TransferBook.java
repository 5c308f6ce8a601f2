package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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

    private final Transfers transfers;
    private final Urgings urgings;
    private final CaseRecords records;

    TransferBook(Transfers transfers, Urgings urgings, CaseRecords records) {
        this.transfers = transfers;
        this.urgings = urgings;
        this.records = records;
    }

    /**
     * A line of the book.
     *
     * @param summary neutral
     * @param receivingCase number of the case at an agency of this system, or null
     * @param receivingState how that case stands, or null
     * @param waitingSince day from which the result is awaited; null where nothing is
     * @param urgingOpen a letter waits to be issued
     * @param result what came back, or null
     * @param resultOn its day, or null
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
            String result,
            LocalDate resultOn) {}

    /** @param cut there were more than these */
    public record Sheet(List<Line> lines, boolean cut) {}

    /** Which lines are wanted. @param text words to find without regard to accents and case; blank for all */
    public record Question(LocalDate from, LocalDate to, boolean awaitedOnly, String text) {}

    /** Newest first. */
    public Sheet sheet(Collection<AgencyId> agencies, Question question) {
        var found = transfers.book(agencies, question.from(), question.to(), question.awaitedOnly());
        var cases = records.of(Stream.concat(
                        found.stream().map(Transfer::caseNumber),
                        found.stream().map(Transfer::receivingCase).filter(Objects::nonNull))
                .toList());
        var lines = found.stream()
                .map(transfer -> line(transfer, cases))
                .filter(line -> hasWords(line, question.text()))
                .toList();
        return new Sheet(lines, found.size() == Transfers.MOST_LINES);
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
                answer == null ? null : answer.gist(),
                answer == null ? null : answer.on());
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

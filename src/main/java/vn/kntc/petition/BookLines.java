package vn.kntc.petition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.document.CaseDocument;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** Words a line of the register from what is known of its petition. */
final class BookLines {

    private final Map<CaseNumber, Entry> entries;
    private final Map<CaseNumber, List<CaseDocument>> papers;
    private final Map<CaseNumber, List<RecordedAct>> done;

    BookLines(
            Map<CaseNumber, Entry> entries,
            Map<CaseNumber, List<CaseDocument>> papers,
            Map<CaseNumber, List<RecordedAct>> done) {
        this.entries = entries;
        this.papers = papers;
        this.done = done;
    }

    /** What only this room knows of a line. @param action null until somebody chose */
    record Entry(Channel channel, boolean anonymous, PetitionAction action, Stamps stamps) {}

    PetitionBook.Line line(CaseRecord record, String people) {
        var number = record.caseNumber();
        var entry = entries.get(number);
        return new PetitionBook.Line(
                number,
                record.receivedOn(),
                entry.stamps().arrivalNumber() == null ? "" : entry.stamps().arrivalNumber(),
                entry.stamps().postmarkedOn() == null
                        ? ""
                        : ShownDay.of(entry.stamps().postmarkedOn()),
                entry.channel().label(),
                entry.anonymous() ? "Không ghi tên" : people,
                record.summary(),
                record.kind().label(),
                entry.action() == null ? "" : entry.action().label(),
                papers.getOrDefault(number, List.of()).stream()
                        .map(BookLines::paper)
                        .collect(Collectors.joining("; ")),
                record.outcome() == null ? record.status().label() : record.outcome(),
                done.getOrDefault(number, List.of()).stream()
                        .filter(recorded -> corrects(recorded.act()))
                        .map(BookLines::correction)
                        .collect(Collectors.joining("; ")));
    }

    private static String paper(CaseDocument paper) {
        return paper.title() + (paper.number() == null ? "" : " số " + paper.number()) + " ngày "
                + ShownDay.of(paper.issuedOn());
    }

    /** What stood in the register before stays in the log of acts; the line tells that something else stands there now. */
    private static boolean corrects(Act act) {
        return act instanceof PetitionAct.GroupCorrected
                || act instanceof PetitionAct.Summarized
                || act instanceof PetitionAct.Withheld;
    }

    private static String correction(RecordedAct recorded) {
        return ShownDay.of(recorded.act().on()) + ": " + PetitionActs.KINDS.line(recorded.act());
    }
}

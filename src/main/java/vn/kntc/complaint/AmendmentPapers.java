package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.document.CaseDocument;
import vn.kntc.handling.paper.Paper;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agency;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.shared.UserId;

/** The papers of what officers add to a complaint. */
@Component
class AmendmentPapers {

    static final String OVERDUE = "K-16";
    static final String INDEX = "K-17";
    static final String ORIGINALS = "K-18";

    private final ComplaintPapers papers;
    private final Law law;
    private final Provisions provisions;

    AmendmentPapers(ComplaintPapers papers, Law law, Provisions provisions) {
        this.papers = papers;
        this.law = law;
        this.provisions = provisions;
    }

    /** As sentences of the law name a last day. */
    static Map<String, String> due(LocalDate due) {
        return Map.of("due", Wording.day(due));
    }

    /**
     * What the notice works out.
     *
     * @param rights what the complainant may do now, in the words of the table
     * @param secondInstance who gets a copy, since a second complaint would be his; null where none may come, or the law names another
     */
    record OverdueFacts(String rights, String secondInstance) {

        private static OverdueFacts of(Complaint complaint, String rights, Agency agency) {
            boolean ofMinister = complaint.resolution().disciplinary() && agency.level() == AgencyLevel.PROVINCE;
            return new OverdueFacts(
                    rights, complaint.resolution().second() || ofMinister ? null : agency.secondInstance());
        }
    }

    /**
     * What the index works out.
     *
     * @param lines the papers in their order, pages numbered through
     * @param pages of the whole file
     */
    record IndexFacts(List<Line> lines, int pages) {

        static IndexFacts of(Amendment.FileIndexed indexed) {
            var lines = new ArrayList<Line>();
            int next = 1;
            for (var leaf : indexed.leaves()) {
                lines.add(new Line(leaf.title(), leaf.reference(), next, next + leaf.pages() - 1));
                next += leaf.pages();
            }
            return new IndexFacts(List.copyOf(lines), next - 1);
        }
    }

    /**
     * @param reference number and day, or null
     * @param from number of its first page in the file
     * @param to number of its last page
     */
    record Line(String title, String reference, int from, int to) {}

    /** @param issuedOn null for a draft */
    CaseDocument overdueNotice(Complaint complaint, LocalDate issuedOn, UserId by) {
        var noticed = complaint.last(Amendment.OverdueNoticed.class).orElseThrow();
        var notice = Paper.of(OVERDUE, noticed.on())
                .workedOut(known -> OverdueFacts.of(complaint, rights(complaint, noticed), known.agency()));
        return papers.put(complaint, notice, issuedOn, by);
    }

    /** The point of law that says what the complainant may do: of disciplinary decisions only a dismissal may be sued about. */
    static String rightsOf(Complaint complaint) {
        boolean second = complaint.resolution().second();
        if (!complaint.resolution().disciplinary()) {
            return second ? "OVERDUE_RIGHTS_SECOND" : "OVERDUE_RIGHTS";
        }
        if (DisciplineRecorded.leavesTheSuit(complaint)) {
            return second ? "OVERDUE_DISCIPLINE_SECOND_SUIT" : "OVERDUE_DISCIPLINE_SUIT";
        }
        return second ? "OVERDUE_DISCIPLINE_SECOND" : "OVERDUE_DISCIPLINE";
    }

    /** A second complaint counts from the last day of the period as it was rolled (C20). */
    private String rights(Complaint complaint, Amendment.OverdueNoticed noticed) {
        var on = noticed.on();
        boolean disciplinary = complaint.resolution().disciplinary();
        boolean suit = DisciplineRecorded.leavesTheSuit(complaint);
        if (complaint.resolution().second()) {
            if (!disciplinary) {
                return provisions.sentence("OVERDUE_RIGHTS_SECOND", on);
            }
            return suit
                    ? provisions.sentence("OVERDUE_DISCIPLINE_SECOND_SUIT", on)
                    : provisions.sentence("OVERDUE_DISCIPLINE_SECOND", on);
        }
        var again = complaint.resolution().againClock();
        var window = law.deadline(again, noticed.due(), ResolutionInstance.countedBy(law, again, complaint));
        var facts = Map.of("days", Provisions.twoDigits(window.amount()), "until", Wording.day(window.due()));
        if (!disciplinary) {
            return provisions.sentence("OVERDUE_RIGHTS", on, facts);
        }
        return suit
                ? provisions.sentence("OVERDUE_DISCIPLINE_SUIT", on, facts)
                : provisions.sentence("OVERDUE_DISCIPLINE", on, facts);
    }

    void originalsReturned(Complaint complaint, Amendment.OriginalsReturned returned, UserId by) {
        papers.put(complaint, Paper.of(ORIGINALS, returned.on()).with("returned", returned), returned.on(), by);
    }

    void fileIndex(Complaint complaint, Amendment.FileIndexed indexed, UserId by) {
        papers.put(
                complaint, Paper.of(INDEX, indexed.on()).workedOut(known -> IndexFacts.of(indexed)), indexed.on(), by);
    }
}

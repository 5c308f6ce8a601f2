package vn.kntc.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.Papers;
import vn.kntc.handling.paper.Signing;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** The papers of a session; none of them names who is heard. The law has no form for any of them. */
@Component
class SessionPapers {

    static final String MINUTES = "P-03";
    static final String CONCLUSION = "P-04";
    static final String SCHEDULE = "P-06";
    static final String POSTPONEMENT = "P-06A";
    static final String MATTERS = "P-06B";
    static final String URGING = "P-11A";

    /** Whoever has the power of signature writes his name by hand. */
    private static final Signing BY_HAND = Signing.asHead("");

    private final Papers papers;
    private final Documents documents;
    private final CaseRecords records;
    private final DailyReception daily;

    SessionPapers(Papers papers, Documents documents, CaseRecords records, DailyReception daily) {
        this.daily = daily;
        this.papers = papers;
        this.documents = documents;
        this.records = records;
    }

    /**
     * What the notice of the schedule works out.
     *
     * @param month "12/2026"
     * @param days every session of the month that has not been held or cancelled
     * @param dailyHours of daily reception; null until the agency has set them
     * @param dailyPlace where, or null
     * @param dailyContact or null
     */
    record ScheduleFacts(String month, List<DayLine> days, String dailyHours, String dailyPlace, String dailyContact) {}

    /**
     * A session of the notice.
     *
     * @param attendance or null
     * @param contents or null
     */
    record DayLine(
            LocalDate on, String from, String to, String leader, String place, String attendance, String contents) {

        static DayLine of(SessionPaperCase.Facts facts) {
            return new DayLine(
                    facts.on(),
                    facts.from(),
                    facts.to(),
                    facts.leader(),
                    facts.place(),
                    joined(facts.attendance()),
                    joined(facts.contents()));
        }

        private static String joined(List<String> texts) {
            return texts.isEmpty() ? null : String.join(", ", texts);
        }
    }

    void draftSchedule(Session session, List<Session> month, LocalDate on, UserId by) {
        papers.put(of(session, BY_HAND), schedule(session, month, on), null, by);
    }

    CaseDocument issueSchedule(Session session, List<Session> month, LocalDate on, UserId by) {
        return papers.put(of(session, signer(session, SCHEDULE)), schedule(session, month, on), on, by);
    }

    private Paper schedule(Session session, List<Session> month, LocalDate on) {
        var hours = daily.of(session.agency());
        var facts = new ScheduleFacts(
                "%02d/%d".formatted(session.on().getMonthValue(), session.on().getYear()),
                month.stream().map(SessionPaperCase::facts).map(DayLine::of).toList(),
                hours.map(DailyHours::shown).orElse(null),
                hours.map(DailyHours::place).orElse(null),
                hours.map(DailyHours::contact).orElse(null));
        return Paper.of(SCHEDULE, on).workedOut(known -> facts);
    }

    void draftPostponement(Session session, LocalDate on, UserId by) {
        papers.put(of(session, BY_HAND), Paper.of(POSTPONEMENT, on), null, by);
    }

    CaseDocument issuePostponement(Session session, LocalDate on, UserId by) {
        return papers.put(of(session, signer(session, POSTPONEMENT)), Paper.of(POSTPONEMENT, on), on, by);
    }

    /**
     * @param rows in the order in which they are heard
     * @param edition how often the list was drawn up; null for the first
     */
    record MatterFacts(List<MatterLine> rows, List<String> bodies, Integer edition) {}

    /**
     * A case of the list.
     *
     * @param summary neutral; null for what may denounce, of which nothing is told
     * @param flags "đông người, phức tạp", or null
     */
    record MatterLine(String caseNumber, String kind, String summary, String flags) {}

    CaseDocument putMatters(Session session, LocalDate on, UserId by) {
        var numbers = session.facts().matters().stream()
                .map(matter -> new CaseNumber(matter.caseNumber()))
                .toList();
        var known = records.of(numbers);
        var rows = session.facts().matters().stream()
                .map(matter -> line(matter, known))
                .toList();
        var facts = new MatterFacts(rows, session.facts().bodies(), edition(session));
        return papers.put(of(session, BY_HAND), Paper.of(MATTERS, on).workedOut(any -> facts), on, by);
    }

    private Integer edition(Session session) {
        int before = (int) documents.of(session.caseNumber()).stream()
                .filter(paper -> paper.form().equals(MATTERS))
                .count();
        return before == 0 ? null : before + 1;
    }

    private static MatterLine line(SessionMatter matter, Map<CaseNumber, CaseRecord> known) {
        var record = known.get(new CaseNumber(matter.caseNumber()));
        return new MatterLine(
                matter.caseNumber(),
                record.shownKind(),
                record.kind().mayDenounce() ? null : record.summary(),
                matter.flags());
    }

    CaseDocument putMinutes(Session session, LocalDate on, UserId by) {
        return papers.put(of(session, BY_HAND), Paper.of(MINUTES, on), on, by);
    }

    /** @param rows what is concluded */
    record ConclusionFacts(List<SessionPaperCase.Told> rows) {}

    void draftConclusion(Session session, LocalDate on, UserId by) {
        papers.put(of(session, BY_HAND), conclusion(session, on), null, by);
    }

    CaseDocument issueConclusion(Session session, LocalDate on, UserId by) {
        return papers.put(of(session, signer(session)), conclusion(session, on), on, by);
    }

    private static Paper conclusion(Session session, LocalDate on) {
        var facts = new ConclusionFacts(session.facts().conclusions().stream()
                .map(SessionPaperCase::told)
                .toList());
        return Paper.of(CONCLUSION, on).workedOut(known -> facts);
    }

    /** By hand where nobody has signed it here: a session of before, or one that was put off after the notice was signed. */
    private static Signing signer(Session session, String form) {
        var signer = session.facts().signers().get(form);
        return signer == null ? BY_HAND : Signing.by(new UserId(signer));
    }

    private static Signing signer(Session session) {
        return Signing.by(new UserId(session.facts().signer()));
    }

    /**
     * What the urging letter works out.
     *
     * @param units whom it goes to, each once, in one line
     * @param rows what they have not carried out
     * @param nth how often it was urged at most, with this letter
     */
    record UrgingFacts(
            String units, List<SessionPaperCase.Told> rows, Integer nth, String noticeNumber, LocalDate noticeOn) {}

    void draftUrging(Session session, LocalDate on, UserId by) {
        papers.put(of(session, BY_HAND), urging(session, on), null, by);
    }

    CaseDocument issueUrging(Session session, LocalDate on, UserId by) {
        return papers.put(of(session, signer(session, URGING)), urging(session, on), on, by);
    }

    private static Paper urging(Session session, LocalDate on) {
        var open = session.openConclusions().stream()
                .filter(conclusion -> session.facts().urging().contains(conclusion.number()))
                .toList();
        var notice = session.facts().notice();
        var facts = new UrgingFacts(
                open.stream().map(Conclusion::unit).distinct().collect(Collectors.joining(", ")),
                open.stream().map(SessionPaperCase::told).toList(),
                open.stream().mapToInt(Conclusion::urged).max().orElse(0) + 1,
                notice.number(),
                notice.on());
        return Paper.of(URGING, on).workedOut(known -> facts);
    }

    /** @throws vn.kntc.shared.InvalidInput for a paper of today, or a number already in the register of that year */
    void enterNumber(Session session, String form, String number, LocalDate on) {
        documents.enterNumber(session.caseNumber(), form, number, on);
    }

    private static SessionPaperCase of(Session session, Signing head) {
        return new SessionPaperCase(session, head);
    }
}

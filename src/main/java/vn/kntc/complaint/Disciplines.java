package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** What only a complaint against a disciplinary decision has (Chương IV Luật Khiếu nại). */
@Component
class Disciplines {

    private static final String FILE = "DISCIPLINE_FILE_1";

    private final ComplaintDesk desk;
    private final Law law;
    private final Provisions provisions;
    private final ComplaintPapers papers;

    Disciplines(ComplaintDesk desk, Law law, Provisions provisions, ComplaintPapers papers) {
        this.desk = desk;
        this.papers = papers;
        this.law = law;
        this.provisions = provisions;
    }

    void record(CaseNumber caseNumber, DisciplinaryDecision decision, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(DisciplineRecorded.class);
        ComplaintTurn.RECORD_DISCIPLINE.require(complaint);
        requireWhole(complaint, decision, desk.recording(by));
        var recorded = complaint.resolution().second()
                ? new DisciplineRecorded(decision.on(), decision, null, false)
                : withWindow(complaint, decision, by);
        complaint.record(recorded, desk.recording(by));
        desk.keep(complaint);
        if (!decision.written()) {
            desk.note(caseNumber, by, provisions.sentence("DISCIPLINE_WRITTEN_ONLY", decision.on()));
        }
        warnings(provisions, complaint).forEach(warning -> desk.note(caseNumber, by, warning));
    }

    private DisciplineRecorded withWindow(Complaint complaint, DisciplinaryDecision decision, UserId by) {
        var window = law.deadline(FILE, decision.receivedOn(), Map.of());
        desk.note(
                complaint.caseNumber(),
                by,
                provisions.sentence(
                        "DISCIPLINE_WINDOW",
                        decision.on(),
                        Map.of(
                                "due", Wording.day(window.due()),
                                "days", String.valueOf(window.amount()),
                                "from", Wording.day(decision.receivedOn()))));
        return new DisciplineRecorded(
                decision.on(), decision, window.due(), complaint.receivedOn().isAfter(window.due()));
    }

    private static void requireWhole(Complaint complaint, DisciplinaryDecision decision, Recording recording) {
        recording.requireDay("recordedOn", decision.on(), complaint.receivedOn(), "ngày nhận đơn");
        if (!decision.dismisses() && decision.measureName() == null) {
            throw new InvalidInput("measureName", "Phải ghi tên hình thức kỷ luật.");
        }
        if (complaint.resolution().second()) {
            return;
        }
        if (decision.receivedOn() == null) {
            throw new InvalidInput(
                    "decisionReceivedOn",
                    "Phải ghi ngày người khiếu nại nhận quyết định kỷ luật: thời hiệu khiếu nại lần đầu tính từ ngày này.");
        }
        if (decision.receivedOn().isAfter(complaint.receivedOn())) {
            throw new InvalidInput(
                    "decisionReceivedOn",
                    "Ngày nhận quyết định kỷ luật không được sau ngày nhận đơn " + Wording.day(complaint.receivedOn())
                            + ".");
        }
    }

    /** What the resolver is warned of before he decides on acceptance. */
    static List<String> warnings(Provisions provisions, Complaint complaint) {
        return complaint
                .last(DisciplineRecorded.class)
                .filter(recorded -> recorded.late() && !complaint.savedByObstacles())
                .stream()
                .flatMap(recorded -> late(provisions, complaint, recorded.on(), recorded.windowEnds()))
                .toList();
    }

    /** It came after the last day of its window. */
    static Stream<String> late(Provisions provisions, Complaint complaint, LocalDate on, LocalDate windowEnds) {
        var days = Map.of("received", Wording.day(complaint.receivedOn()), "due", Wording.day(windowEnds));
        return Stream.concat(
                Stream.of(provisions.sentence("DISCIPLINE_LATE", on, days)),
                provisions.doubts("DISCIPLINE_LATE", on).stream());
    }

    /** The letter by which the council was asked went out on that day. */
    void issueRequest(CaseNumber caseNumber, LocalDate on, UserId by) {
        desk.issue(
                caseNumber,
                NumberedPaper.COUNCIL_REQUEST,
                on,
                by,
                complaint -> papers.councilRequest(complaint, on, by));
    }

    void propose(CaseNumber caseNumber, CouncilProposal proposal, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(CouncilProposal.class);
        ComplaintTurn.PROPOSE.require(complaint);
        var recording = desk.recording(by);
        recording.requireDay("proposedOn", proposal.on(), complaint.latest(), "bước trước");
        complaint.record(proposal, recording);
        desk.keep(complaint);
    }

    void announce(CaseNumber caseNumber, UnitAnnouncement announcement, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(UnitAnnouncement.class);
        var recording = desk.recording(by);
        recording.requireDay(
                "announcedOn",
                announcement.on(),
                complaint.last(Done.TookEffect.class).orElseThrow().on(),
                "ngày quyết định có hiệu lực");
        complaint.record(announcement, recording);
        desk.keep(complaint);
    }
}

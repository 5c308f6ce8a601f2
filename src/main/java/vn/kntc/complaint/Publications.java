package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Sends and publishes the decision, until it takes effect. */
@Component
class Publications {

    private static final String MEETING_NOTICE = "COMPLAINT_PUBLISH_MEETING_NOTICE";

    private final ComplaintDesk desk;
    private final ComplaintPapers papers;
    private final ComplaintClocks clocks;
    private final CalendarDays days;
    private final DecisionsInForce inForce;
    private final Law law;
    private final Provisions provisions;
    private final Agencies agencies;
    private final FirstInstances firstInstances;

    Publications(
            ComplaintDesk desk,
            ComplaintPapers papers,
            ComplaintClocks clocks,
            CalendarDays days,
            DecisionsInForce inForce,
            Law law,
            Provisions provisions,
            Agencies agencies,
            FirstInstances firstInstances) {
        this.desk = desk;
        this.papers = papers;
        this.clocks = clocks;
        this.days = days;
        this.inForce = inForce;
        this.law = law;
        this.provisions = provisions;
        this.agencies = agencies;
        this.firstInstances = firstInstances;
    }

    void send(CaseNumber caseNumber, Dispatch dispatch, UserId by) {
        var complaint = desk.lock(caseNumber);
        ComplaintTurn.SEND.require(complaint);
        boolean hasInspectorate = agencies.get(complaint.agency()).inspectorateName() != null;
        if (complaint.resolution() == ResolutionInstance.DISCIPLINE_SECOND
                && agencies.get(complaint.agency()).level() == AgencyLevel.PROVINCE) {
            PublicationActs.requireOverseers(dispatch, desk.recording(by));
        }
        PublicationActs.send(complaint, dispatch, hasInspectorate, desk.recording(by));
        desk.keep(complaint);
    }

    void deliver(CaseNumber caseNumber, LocalDate on, UserId by) {
        var complaint = desk.lock(caseNumber);
        ComplaintTurn.DELIVER.require(complaint);
        PublicationActs.deliver(complaint, on, desk.recording(by));
        desk.keep(complaint);
    }

    boolean publish(CaseNumber caseNumber, Publication publication, UserId by) {
        var complaint = desk.lock(caseNumber);
        ComplaintTurn.PUBLISH.require(complaint);
        boolean hasPortal = agencies.get(complaint.agency()).hasPortal();
        PublicationActs.publish(complaint, publication, hasPortal, desk.recording(by));
        if (publication.way() == PublicationWay.MEETING) {
            requireMeetingAnnounced(publication);
        }
        desk.keep(complaint);
        return publication.displayed();
    }

    private void requireMeetingAnnounced(Publication publication) {
        var notice = law.deadline(MEETING_NOTICE, publication.on(), Map.of());
        if (publication.meetingNoticeOn().isAfter(notice.due())) {
            throw new InvalidInput(
                    "meetingNoticeOn", provisions.sentence("MEETING_NOTICE", publication.on(), noLaterThan(notice)));
        }
    }

    /** Facts of a sentence that says by when something had to go out. */
    static Map<String, String> noLaterThan(DeadlineAnswer notice) {
        return Map.of("days", Provisions.twoDigits(notice.amount()), "due", Wording.day(notice.due()));
    }

    void confirm(CaseNumber caseNumber, PublicationEnd end, UserId by) {
        var complaint = desk.lock(caseNumber);
        ComplaintTurn.END_PUBLICATION.require(complaint);
        var displayDue = clocks.due(caseNumber, ComplaintClocks.PUBLISH_DISPLAY).orElse(null);
        PublicationActs.confirm(complaint, end, displayDue, desk.recording(by));
        desk.keep(complaint);
        papers.publicationRecord(complaint, end, by);
    }

    /** Returns whether a second complaint stands after all, which then is noted instead. */
    boolean takeEffect(CaseNumber caseNumber) {
        var complaint = desk.lock(caseNumber);
        if (!complaint.resolution().second() && firstInstances.filedAgainst(caseNumber)) {
            complaint.record(new Done.SecondComplaintNoted(desk.today()), desk.recording(UserId.SYSTEM));
            desk.keep(complaint);
            return true;
        }
        complaint.requireReadyFor(Done.TookEffect.class);
        var lastDay =
                clocks.due(caseNumber, complaint.resolution().effectClock()).orElseThrow();
        var inForceOn = days.lastAfter(lastDay, 1);
        complaint.record(new Done.TookEffect(inForceOn), desk.recording(UserId.SYSTEM));
        desk.keep(complaint);
        inForce.announce(complaint, inForceOn);
        return false;
    }
}

package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;

/** What sending, delivery and publication of the decision have to name (Điều 32 Luật Khiếu nại; Điều 29 Nghị định 124/2020/NĐ-CP). */
final class PublicationActs {

    private static final String ISSUE = "ngày ban hành quyết định";

    private PublicationActs() {}

    /** @param hasInspectorate a state inspectorate of the same level exists, which then gets the decision too */
    static void send(Complaint complaint, Dispatch dispatch, boolean hasInspectorate, Recording recording) {
        complaint.requireReadyFor(Dispatch.class);
        recording.requireDay("sentOn", dispatch.on(), complaint.issuedOn(), ISSUE);
        var instance = complaint.resolution();
        instance.recipients(recording.law(), dispatch.on())
                .forEach(recipient -> requireRecipient(instance, dispatch, recipient, recording));
        if (complaint.forwarded()) {
            requireRecipient(instance, dispatch, DecisionRecipient.FORWARDER, recording);
        }
        if (hasInspectorate) {
            requireRecipient(instance, dispatch, DecisionRecipient.INSPECTORATE, recording);
        }
        if (dispatch.frontToldOn() != null) {
            recording.requireDay("frontToldOn", dispatch.frontToldOn(), complaint.issuedOn(), ISSUE);
        }
        complaint.record(dispatch, recording);
    }

    private static void requireRecipient(
            ResolutionInstance instance, Dispatch dispatch, DecisionRecipient recipient, Recording recording) {
        if (!dispatch.recipients().contains(recipient)) {
            var missing = Map.of("recipient", recipient.label());
            var law = recording.law();
            throw new InvalidInput(
                    "recipients",
                    switch (instance) {
                        case FIRST -> law.sentence("DECISION_RECIPIENT", dispatch.on(), missing);
                        case SECOND -> law.sentence("SECOND_DECISION_RECIPIENT", dispatch.on(), missing);
                        case DISCIPLINE_FIRST -> law.sentence("DISCIPLINE_RECIPIENT", dispatch.on(), missing);
                        case DISCIPLINE_SECOND -> law.sentence("DISCIPLINE_SECOND_RECIPIENT", dispatch.on(), missing);
                    });
        }
    }

    /** What a minister or the chairman of a province decides about discipline in the second instance (khoản 2 Điều 56 Luật Khiếu nại). */
    static void requireOverseers(Dispatch dispatch, Recording recording) {
        requireRecipient(
                ResolutionInstance.DISCIPLINE_SECOND, dispatch, DecisionRecipient.INSPECTOR_GENERAL, recording);
        requireRecipient(
                ResolutionInstance.DISCIPLINE_SECOND, dispatch, DecisionRecipient.HOME_AFFAIRS_MINISTER, recording);
    }

    /** @throws OutOfOrder where the decision was not sent yet */
    static void deliver(Complaint complaint, LocalDate on, Recording recording) {
        complaint.requireReadyFor(Done.Delivered.class);
        var sent = complaint
                .last(Dispatch.class)
                .orElseThrow(() -> new OutOfOrder("Không ghi ngày nhận quyết định được: quyết định chưa được gửi."));
        recording.requireDay("deliveredOn", on, sent.on(), "ngày gửi quyết định");
        complaint.record(new Done.Delivered(on, !DisciplineRecorded.leavesTheSuit(complaint)), recording);
    }

    /** @param hasPortal then the decision has to stand there, whatever the other way (khoản 3 Điều 29 Nghị định 124/2020/NĐ-CP) */
    static void publish(Complaint complaint, Publication publication, boolean hasPortal, Recording recording) {
        complaint.requireReadyFor(Publication.class);
        var since = complaint.issuedOn();
        recording.requireDay("publishedOn", publication.on(), since, ISSUE);
        requireNoticeOfMeeting(publication, since);
        if (publication.way() == PublicationWay.MEDIA && publication.mediaTimes() == null) {
            throw new InvalidInput("mediaTimes", recording.law().sentence("MEDIA_TIMES", publication.on()));
        }
        if (hasPortal && publication.portalFrom() == null) {
            throw new InvalidInput("portalFrom", recording.law().sentence("PUBLISH_ON_PORTAL", publication.on()));
        }
        if (publication.portalFrom() != null) {
            recording.requireDay("portalFrom", publication.portalFrom(), since, ISSUE);
        }
        complaint.record(publication, recording);
    }

    private static void requireNoticeOfMeeting(Publication publication, LocalDate since) {
        if (publication.way() != PublicationWay.MEETING) {
            return;
        }
        if (publication.meetingNoticeOn() == null) {
            throw new InvalidInput("meetingNoticeOn", "Công khai tại cuộc họp phải ghi ngày thông báo cuộc họp.");
        }
        if (publication.meetingNoticeOn().isBefore(since)) {
            throw new InvalidInput(
                    "meetingNoticeOn", "Ngày thông báo cuộc họp không được trước ngày ban hành quyết định.");
        }
    }

    /**
     * @param displayDue last day that the display has to reach, null where nothing is displayed
     * @throws OutOfOrder where nothing was published yet
     */
    static void confirm(Complaint complaint, PublicationEnd end, LocalDate displayDue, Recording recording) {
        complaint.requireReadyFor(PublicationEnd.class);
        var publication = complaint
                .last(Publication.class)
                .orElseThrow(
                        () -> new OutOfOrder("Không lập biên bản công khai được: quyết định chưa được công khai."));
        recording.requireDay("confirmedOn", end.on(), publication.on(), "ngày công khai");
        if (publication.displayed()) {
            requireDisplay(end, displayDue);
        }
        complaint.record(end, recording);
    }

    private static void requireDisplay(PublicationEnd end, LocalDate displayDue) {
        if (end.displayedUntil() == null) {
            throw new InvalidInput("displayedUntil", "Phải ghi ngày kết thúc niêm yết, đăng tải.");
        }
        if (displayDue != null && end.displayedUntil().isBefore(displayDue)) {
            throw new InvalidInput(
                    "displayedUntil",
                    "Thời gian niêm yết, đăng tải phải kéo dài ít nhất đến hết ngày " + Wording.day(displayDue) + ".");
        }
        if (end.displayedUntil().isAfter(end.on())) {
            throw new InvalidInput(
                    "displayedUntil", "Ngày kết thúc niêm yết, đăng tải không được sau ngày lập biên bản.");
        }
    }
}

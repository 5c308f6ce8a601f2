package vn.kntc.session.process;

import static vn.kntc.engine.ProcessStep.call;
import static vn.kntc.engine.ProcessStep.delegate;
import static vn.kntc.engine.ProcessStep.listener;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.kntc.engine.ProcessStep;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.NotOwnWords;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.session.ConclusionDraft;
import vn.kntc.session.ConclusionReport;
import vn.kntc.session.MatterHeard;
import vn.kntc.session.Minutes;
import vn.kntc.session.NotHeard;
import vn.kntc.session.PublishedAt;
import vn.kntc.session.ReceivedBy;
import vn.kntc.session.SessionHandling;
import vn.kntc.session.SessionMatter;

/** What the program does at which step of {@code leader-reception.bpmn}. */
final class LeaderReceptionSteps {

    static final StepTable<SessionHandling> TABLE = StepTable.of(SessionHandling.class, on -> {
        on.form("signSchedule", Signature.class).does((sessions, step) -> {
            var entry = step.entry();
            sessions.signSchedule(step.caseNumber(), entry.signed(), entry.signRemark(), step.by());
            step.set(LeaderReception.SCHEDULE_SIGNED, entry.signed());
        });
        on.form("reviseSchedule", ScheduleRevision.class)
                .does((sessions, step) -> sessions.reviseSchedule(
                        step.caseNumber(),
                        step.entry().newAttendance(),
                        step.entry().newContents(),
                        step.by()));
        on.form("signPostponement", Signature.class).does((sessions, step) -> {
            var entry = step.entry();
            sessions.signPostponement(step.caseNumber(), entry.signed(), entry.signRemark(), step.by());
            step.set(LeaderReception.POSTPONEMENT_SIGNED, entry.signed());
        });
        on.form("revisePostponement", PostponementRevision.class)
                .does(PostponementRevision::newReason, SessionHandling::revisePostponement);
        on.form("publishSchedule", PublicationEntry.class).does(LeaderReceptionSteps::publish);
        on.form("prepareSession", PreparationEntry.class)
                .does((sessions, step) -> sessions.prepare(
                        step.caseNumber(), step.entry().matters(), step.entry().invitedBodies(), step.by()));
        on.form("issueInvitations", InvitationEntry.class).does(InvitationEntry::invitedOn, SessionHandling::invite);
        on.form("announcePostponement", AnnouncementEntry.class)
                .does((sessions, step) -> sessions.announce(
                        step.caseNumber(),
                        step.entry().announcedOn(),
                        step.entry().announcedAt(),
                        step.entry().enteredNumber(),
                        step.by()));
        on.form("recordSession", MinutesEntry.class).does((sessions, step) -> {
            sessions.record(
                    step.caseNumber(), step.entry().minutes(), step.entry().concludes(), step.by());
            step.set(LeaderReception.CONCLUDES, step.entry().concludes());
        });
        on.form("draftSessionConclusion", ConclusionEntry.class)
                .does(ConclusionEntry::conclusions, SessionHandling::draft);
        on.form("signSessionConclusion", Signature.class).does((sessions, step) -> {
            var signed = step.entry().signed();
            sessions.sign(step.caseNumber(), signed, step.entry().signRemark(), step.by());
            step.set(LeaderReception.SIGNED, signed);
        });
        on.form("issueSessionConclusion", Issue.class).does((sessions, step) -> {
            sessions.issue(
                    step.caseNumber(), step.entry().issuedOn(), step.entry().enteredNumber(), step.by());
            step.set(
                    LeaderReception.CONCLUSION_DUE,
                    sessions.nextDue(step.caseNumber()).toString());
        });
        on.form("followConclusion", ReportEntry.class).does(LeaderReceptionSteps::follow);
        on.form("signConclusionUrging", UrgingSignature.class).does(LeaderReceptionSteps::signUrging);
        on.form("issueConclusionUrging", UrgingEntry.class).does(LeaderReceptionSteps::urge);
    });

    static final List<ProcessStep> OTHERS = List.of(
            listener("startEvent_sessionPlanned", "start", "beginSessionListener"),
            call("callActivity_onlinePreparation", "onlinePreparation", LeaderReception.HELD_ONLINE.name()),
            delegate("serviceTask_meetInPerson", "meetInPersonDelegate"),
            call("callActivity_onlineRecord", "onlineRecord", LeaderReception.REANNOUNCED.name()));

    private LeaderReceptionSteps() {}

    record PublicationEntry(
            Way publicationWay,
            LocalDate publishedOn,
            List<PublishedAt> publishedAt,
            @IfAsked String enteredNumber,
            String noticeNumber) {

        enum Way {
            ISSUE,
            WITH_OTHER
        }
    }

    record PreparationEntry(@MayBeEmpty List<SessionMatter> matters, @MayBeEmpty List<String> invitedBodies) {}

    record InvitationEntry(
            @IfAsked @NotOwnWords("the form shows it, and nobody can change it; it is not kept")
                    String waitingInvitations,
            LocalDate invitedOn) {}

    record AnnouncementEntry(LocalDate announcedOn, List<PublishedAt> announcedAt, @IfAsked String enteredNumber) {}

    record MinutesEntry(
            LocalTime openedAt,
            LocalTime closedAt,
            ReceivedBy receivedBy,
            String delegateName,
            String delegateOffice,
            String noteTaker,
            @MayBeEmpty List<String> present,
            @MayBeEmpty List<HeardRow> heard,
            @MayBeEmpty List<NotHeard> notHeard,
            boolean concludes) {

        Minutes minutes() {
            return new Minutes(
                    openedAt,
                    closedAt,
                    receivedBy,
                    delegateName,
                    delegateOffice,
                    noteTaker,
                    present,
                    heard.stream().map(HeardRow::heard).toList(),
                    notHeard);
        }
    }

    record HeardRow(
            @MayBeEmpty String caseNumber,
            String said,
            MatterHeard.Reply reply,
            String answer,
            LocalDate answerBy,
            String contact,
            @IfAsked String citizenView,
            @IfAsked String unsignedReason) {

        MatterHeard heard() {
            return new MatterHeard(caseNumber, said, reply, answer, answerBy, contact, citizenView, unsignedReason);
        }
    }

    record ConclusionEntry(List<ConclusionDraft> conclusions) {}

    record Signature(Reply signAnswer, @MayBeEmpty String signRemark) {

        enum Reply {
            APPROVE,
            SEND_BACK
        }

        boolean signed() {
            return signAnswer == Reply.APPROVE;
        }
    }

    record ScheduleRevision(@MayBeEmpty List<String> newAttendance, @MayBeEmpty List<String> newContents) {}

    record PostponementRevision(String newReason) {}

    record UrgingSignature(Signature.Reply signAnswer, String skipReason) {}

    record Issue(LocalDate issuedOn, @IfAsked String enteredNumber) {}

    record ReportEntry(
            Integer conclusionNumber,
            State reportState,
            LocalDate reportedOn,
            String reportWords,
            @IfAsked Shown resultShown,
            @IfAsked String resultNumber,
            @IfAsked LocalDate resultOn,
            @IfAsked String noPaperReason) {

        enum State {
            GOING_ON,
            DONE
        }

        /** What shows that it is done. */
        enum Shown {
            PAPER,
            NONE
        }

        ConclusionReport report() {
            return new ConclusionReport(
                    conclusionNumber,
                    reportState == State.DONE,
                    reportedOn,
                    reportWords,
                    resultNumber,
                    resultOn,
                    whyNoPaper());
        }

        /** The form of sessions that began before asks neither for a day nor for a reason: there the words have to do. */
        private String whyNoPaper() {
            boolean askedForWordsOnly = reportState == State.DONE && resultShown == null && resultNumber == null;
            return askedForWordsOnly ? reportWords : noPaperReason;
        }
    }

    record UrgingEntry(Choice urgingChoice, LocalDate issuedOn, @IfAsked String enteredNumber, String skipReason) {

        enum Choice {
            SEND,
            SKIP
        }
    }

    private static void publish(SessionHandling sessions, Step<PublicationEntry> step) {
        var entry = step.entry();
        sessions.publish(
                step.caseNumber(),
                entry.publishedOn(),
                entry.publishedAt(),
                entry.enteredNumber(),
                entry.publicationWay() == PublicationEntry.Way.WITH_OTHER ? entry.noticeNumber() : null,
                step.by());
    }

    private static void follow(SessionHandling sessions, Step<ReportEntry> step) {
        boolean done = sessions.report(step.caseNumber(), step.entry().report(), step.by());
        step.set(LeaderReception.CARRIED_OUT, done);
        if (!done) {
            step.set(
                    LeaderReception.CONCLUSION_DUE,
                    sessions.nextDue(step.caseNumber()).toString());
        }
    }

    private static void signUrging(SessionHandling sessions, Step<UrgingSignature> step) {
        boolean signed = step.entry().signAnswer() == Signature.Reply.APPROVE;
        if (signed) {
            sessions.signUrging(step.caseNumber(), step.by());
        } else {
            sessions.skipUrging(step.caseNumber(), step.entry().skipReason(), step.by());
        }
        step.set(LeaderReception.URGING_SIGNED, signed);
    }

    private static void urge(SessionHandling sessions, Step<UrgingEntry> step) {
        var entry = step.entry();
        if (entry.urgingChoice() == UrgingEntry.Choice.SEND) {
            sessions.issueUrging(step.caseNumber(), entry.issuedOn(), entry.enteredNumber(), step.by());
        } else {
            sessions.skipUrging(step.caseNumber(), entry.skipReason(), step.by());
        }
    }
}

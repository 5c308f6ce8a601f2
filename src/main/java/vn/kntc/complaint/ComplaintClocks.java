package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.law.Law;
import vn.kntc.shared.CaseNumber;

/** What each act of a complaint means for its statutory clocks; the only place of this room that moves one. */
@Component
class ComplaintClocks {

    static final String ACCEPT = "COMPLAINT_ACCEPT";
    static final String RESOLVE = "COMPLAINT_RESOLVE_1";
    static final String DIALOGUE_NOTICE = "COMPLAINT_DIALOGUE_NOTICE";
    static final String SEND = "COMPLAINT_SEND_1";
    static final String TELL_FRONT = "COMPLAINT_TELL_FRONT";
    static final String TELL_SENDER = "TRANSFER_RESULT_TO_SENDER";
    static final String UNPROCESSED = "PETITION_UNPROCESSED_ALARM";
    static final String PUBLISH = "COMPLAINT_PUBLISH";
    static final String PUBLISH_DISPLAY = "COMPLAINT_PUBLISH_DISPLAY";
    static final String EFFECT = "COMPLAINT_EFFECT";
    static final String FILE_AGAIN = "COMPLAINT_FILE_2";

    private final Clocks clocks;
    private final Law law;

    ComplaintClocks(Clocks clocks, Law law) {
        this.clocks = clocks;
        this.law = law;
    }

    /** Last day of the newest clock of that key; empty where the case has none. */
    Optional<LocalDate> due(CaseNumber caseNumber, String key) {
        return clocks.find(caseNumber, key).map(StatutoryClock::due);
    }

    /** @throws java.util.NoSuchElementException where the period of resolution does not run yet */
    StatutoryClock resolution(CaseNumber caseNumber) {
        return clocks.find(caseNumber, RESOLVE).orElseThrow();
    }

    /** Acceptance is due from the day of receipt (Điều 27 Luật Khiếu nại). */
    void opened(CaseNumber caseNumber, LocalDate receivedOn) {
        if (clocks.find(caseNumber, ACCEPT).isEmpty()) {
            clocks.start(caseNumber, ACCEPT, receivedOn, Map.of());
        }
    }

    /** The case turned out to be complex during verification. Returns the period of resolution as it is counted now. */
    StatutoryClock becameComplex(Complaint complaint) {
        return clocks.restate(complaint.caseNumber(), RESOLVE, Map.of("complex", true, "remote", complaint.remote()));
    }

    /** The act was recorded; the complaint stands as after it. */
    void after(Complaint complaint, Act act) {
        var number = complaint.caseNumber();
        if (act instanceof PaperIssued issued) {
            issued(complaint, NumberedPaper.of(issued), issued.on());
        } else if (act instanceof Done.DialoguePlanned planned) {
            planned(number, planned.plan().dialogueOn());
        } else if (act instanceof Done.DialogueNoticeReturned) {
            clocks.cancel(number, DIALOGUE_NOTICE);
        } else if (act instanceof Dispatch dispatch) {
            sent(complaint, dispatch);
        } else if (act instanceof Done.Delivered delivered) {
            // the time to complain again counts from here (khoản 1 Điều 33 Luật Khiếu nại)
            clocks.start(number, FILE_AGAIN, delivered.on(), remote(complaint));
        } else if (act instanceof Publication publication) {
            published(number, publication);
        } else if (act instanceof PublicationEnd) {
            // a display that lasts longer than its minimum is not late: the clock is met on its last day
            meetOnLastDay(number, PUBLISH_DISPLAY);
        } else {
            ended(number, act);
        }
    }

    private void ended(CaseNumber number, Act act) {
        if (act instanceof Done.TookEffect) {
            meetOnLastDay(number, EFFECT);
            meetOnLastDay(number, FILE_AGAIN);
        } else if (act instanceof Done.SecondComplaintNoted) {
            clocks.cancel(number, EFFECT);
            clocks.cancel(number, FILE_AGAIN);
        } else if (act instanceof Done.Withdrawn) {
            clocks.cancelAll(number);
        }
    }

    private void issued(Complaint complaint, NumberedPaper paper, LocalDate on) {
        switch (paper) {
            case REFUSAL_NOTICE -> refused(complaint, on);
            case ACCEPTANCE_NOTICE -> accepted(complaint, on);
            case DIALOGUE_NOTICE -> clocks.meet(complaint.caseNumber(), DIALOGUE_NOTICE, on);
            case RESOLUTION_DECISION -> resolved(complaint, on);
            case VERIFICATION_DECISION, VERIFICATION_REPORT -> {
                // no clock of its own
            }
        }
    }

    private void refused(Complaint complaint, LocalDate on) {
        var number = complaint.caseNumber();
        clocks.meet(number, ACCEPT, on);
        clocks.meetEarlier(number, UNPROCESSED, on);
        if (complaint.senderWaits()) {
            // the notice goes to whoever sent the complaint on as well (Điều 27 Luật Khiếu nại)
            clocks.start(number, TELL_SENDER, on, Map.of());
            clocks.meet(number, TELL_SENDER, on);
        }
    }

    /** The period of resolution runs from the day of acceptance (Điều 28 Luật Khiếu nại). */
    private void accepted(Complaint complaint, LocalDate on) {
        var number = complaint.caseNumber();
        var acceptedOn = complaint.acceptance().on();
        clocks.meet(number, ACCEPT, on);
        // whoever accepts a complaint has processed it, also where it is recorded later
        clocks.meetEarlier(number, UNPROCESSED, acceptedOn);
        clocks.start(number, RESOLVE, acceptedOn, Map.of("complex", complaint.complex(), "remote", complaint.remote()));
    }

    /** Sending, publication and legal effect count from the issue (Điều 32, 44 Luật Khiếu nại). */
    private void resolved(Complaint complaint, LocalDate on) {
        var number = complaint.caseNumber();
        clocks.meet(number, RESOLVE, on);
        clocks.start(number, SEND, on, Map.of());
        clocks.start(number, PUBLISH, on, Map.of());
        clocks.start(number, EFFECT, on, remote(complaint));
        if (complaint.forwardedByFront()) {
            clocks.start(number, TELL_FRONT, on, Map.of());
        }
        if (complaint.senderWaits()) {
            clocks.start(number, TELL_SENDER, on, Map.of());
        }
    }

    private void planned(CaseNumber number, LocalDate dialogueOn) {
        if (law.defines(DIALOGUE_NOTICE, dialogueOn)) {
            clocks.start(number, DIALOGUE_NOTICE, dialogueOn, Map.of());
        } else {
            clocks.cancel(number, DIALOGUE_NOTICE);
        }
    }

    private void sent(Complaint complaint, Dispatch dispatch) {
        var number = complaint.caseNumber();
        clocks.meet(number, SEND, dispatch.on());
        if (dispatch.recipients().contains(DecisionRecipient.FORWARDER)) {
            clocks.meet(number, TELL_SENDER, dispatch.on());
            if (complaint.forwardedByFront() && dispatch.frontToldOn() == null) {
                clocks.meet(number, TELL_FRONT, dispatch.on()); // the Front is the forwarder
            }
        }
        if (dispatch.frontToldOn() != null) {
            clocks.meet(number, TELL_FRONT, dispatch.frontToldOn());
        }
    }

    private void published(CaseNumber number, Publication publication) {
        clocks.meet(number, PUBLISH, publication.completedOn());
        if (publication.displayed()) {
            clocks.start(number, PUBLISH_DISPLAY, publication.displayFrom(), Map.of());
        }
    }

    /** What waits for a period to run out is met by its last day; a clock that does not exist stays so. */
    private void meetOnLastDay(CaseNumber number, String key) {
        clocks.find(number, key).ifPresent(clock -> clocks.meet(number, key, clock.due()));
    }

    private static Map<String, Boolean> remote(Complaint complaint) {
        return Map.of("remote", complaint.remote());
    }
}

package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * What a second complaint is about (Điều 33 Luật Khiếu nại): recorded once, linked with the first case where that is here, and told to it in
 * the same transaction.
 */
@Component
class FirstInstances {

    private static final String SECOND = "SECOND_INSTANCE";

    private final ComplaintDesk desk;
    private final ComplaintRepository complaints;
    private final FirstCases cases;
    private final CaseLinks links;
    private final CaseLock lock;
    private final ComplaintSignals signals;
    private final Law law;
    private final Provisions provisions;

    FirstInstances(
            ComplaintDesk desk,
            ComplaintRepository complaints,
            FirstCases cases,
            CaseLinks links,
            CaseLock lock,
            ComplaintSignals signals,
            Law law,
            Provisions provisions) {
        this.desk = desk;
        this.complaints = complaints;
        this.cases = cases;
        this.links = links;
        this.lock = lock;
        this.signals = signals;
        this.law = law;
        this.provisions = provisions;
    }

    void record(CaseNumber caseNumber, FirstInstance typed, UserId by) {
        lock.hold(typed.firstCase() == null ? List.of(caseNumber) : List.of(caseNumber, typed.firstCase()));
        var complaint = desk.get(caseNumber);
        complaint.requireReadyFor(FirstInstanceRecorded.class);
        ComplaintTurn.RECORD_FIRST.require(complaint);
        var first = typed.firstCase() == null ? typed : cases.complete(typed, complaint);
        FirstInstanceActs.requireWhole(complaint, first, desk.recording(by));
        if (first.ground() == FirstInstance.Ground.SILENCE) {
            requireLimitOver(complaint, first);
        }
        var disciplinary = complaint.resolution().disciplinary();
        var window = law.deadline(
                complaint.resolution().againClock(),
                first.windowFrom(),
                disciplinary
                        ? Map.of("dismissal", DisciplineRecorded.ofDismissal(complaint))
                        : Map.of("remote", first.remote()));
        boolean late = complaint.receivedOn().isAfter(window.due());
        var recorded =
                new FirstInstanceRecorded(first.on(), first, window.due(), late, decidedAlready(complaint, first));
        complaint.record(recorded, desk.recording(by));
        desk.keep(complaint);
        if (disciplinary) {
            noteWindowOfDiscipline(caseNumber, first, window, by);
        } else {
            noteWindow(caseNumber, first, window.due(), window.amount(), by);
        }
        warnings(complaint).forEach(warning -> desk.note(caseNumber, by, warning));
        if (first.firstCase() != null) {
            links.link(caseNumber, CaseRelation.SECOND_INSTANCE_OF, first.firstCase(), by);
        }
        if (first.ground() == FirstInstance.Ground.SILENCE && disciplinary) {
            tellSilent(complaint, first, by);
        } else if (first.ground() == FirstInstance.Ground.SILENCE) {
            say(
                    caseNumber,
                    provisions.sentence("SECOND_AFTER_SILENCE", first.on(), Map.of()),
                    provisions.doubts("SECOND_AFTER_SILENCE", first.on()),
                    by);
            tellSilent(complaint, first, by);
        } else if (recorded.timely()) {
            tell(recorded);
        }
    }

    private void requireLimitOver(Complaint complaint, FirstInstance first) {
        if (!complaint.receivedOn().isAfter(first.limitEndedOn())) {
            throw new InvalidInput(
                    "limitEndedOn",
                    provisions.sentence(
                            "SECOND_SILENCE_NOT_YET", first.on(), Map.of("due", Wording.day(first.limitEndedOn()))));
        }
    }

    /** Whether another case of second instance about the same first one has its decision (khoản 7 Điều 11 Luật Khiếu nại). */
    private boolean decidedAlready(Complaint complaint, FirstInstance first) {
        return first.firstCase() != null
                && seconds(first.firstCase())
                        .filter(second -> !second.caseNumber().equals(complaint.caseNumber()))
                        .anyMatch(second ->
                                second.issued(second.resolution().decision()).isPresent());
    }

    private Stream<Complaint> seconds(CaseNumber first) {
        return links.of(first).stream()
                .filter(link -> link.relation().equals(SECOND))
                .flatMap(link -> complaints.find(link.other()).stream());
    }

    private void noteWindowOfDiscipline(CaseNumber caseNumber, FirstInstance first, DeadlineAnswer window, UserId by) {
        desk.note(
                caseNumber,
                by,
                provisions.sentence(
                        "DISCIPLINE_SECOND_WINDOW",
                        first.on(),
                        Map.of(
                                "due", Wording.day(window.due()),
                                "days", String.valueOf(window.amount()),
                                "from", Wording.day(first.windowFrom()))));
        if (first.ground() == FirstInstance.Ground.SILENCE) {
            say(
                    caseNumber,
                    provisions.sentence("DISCIPLINE_AFTER_SILENCE", first.on()),
                    provisions.doubts("DISCIPLINE_AFTER_SILENCE", first.on()),
                    by);
        }
    }

    private void noteWindow(CaseNumber caseNumber, FirstInstance first, LocalDate due, int days, UserId by) {
        say(
                caseNumber,
                provisions.sentence(
                        "SECOND_WINDOW",
                        first.on(),
                        Map.of(
                                "due", Wording.day(due),
                                "days", String.valueOf(days),
                                "from", Wording.day(first.windowFrom()))),
                provisions.doubts("SECOND_WINDOW", first.on()),
                by);
        if (first.remote()) {
            say(
                    caseNumber,
                    provisions.sentence("SECOND_REMOTE", first.on(), Map.of()),
                    provisions.doubts("SECOND_REMOTE", first.on()),
                    by);
        }
        if (first.ground() == FirstInstance.Ground.DECISION) {
            var effect = law.deadline(ComplaintClocks.EFFECT, first.issuedOn(), Map.of("remote", first.remote()));
            say(
                    caseNumber,
                    provisions.sentence(
                            "SECOND_EFFECT_BESIDE", first.on(), Map.of("effect", Wording.day(effect.due()))),
                    provisions.doubts("SECOND_EFFECT_BESIDE", first.on()),
                    by);
        }
    }

    /** What the resolver is warned of before he decides on acceptance. */
    List<String> warnings(Complaint complaint) {
        if (complaint.savedByObstacles()) {
            return List.of();
        }
        if (complaint.resolution().disciplinary()) {
            return complaint.last(FirstInstanceRecorded.class).filter(FirstInstanceRecorded::late).stream()
                    .flatMap(recorded -> Disciplines.late(provisions, complaint, recorded.on(), recorded.windowEnds()))
                    .toList();
        }
        return complaint.last(FirstInstanceRecorded.class).stream()
                .filter(FirstInstanceRecorded::late)
                .flatMap(recorded -> Stream.concat(
                        Stream.of(provisions.sentence(
                                "SECOND_LATE",
                                recorded.on(),
                                Map.of(
                                        "received",
                                        Wording.day(complaint.receivedOn()),
                                        "due",
                                        Wording.day(recorded.windowEnds())))),
                        provisions.doubts("SECOND_LATE", recorded.on()).stream()))
                .toList();
    }

    private void say(CaseNumber caseNumber, String sentence, List<String> doubts, UserId by) {
        desk.note(caseNumber, by, sentence);
        desk.noteDoubts(caseNumber, doubts, by);
    }

    private void tellSilent(Complaint complaint, FirstInstance first, UserId by) {
        if (first.firstCase() != null) {
            desk.note(
                    first.firstCase(),
                    by,
                    "Có khiếu nại lần hai vì quá thời hạn chưa được giải quyết: hồ sơ " + complaint.caseNumber());
        }
    }

    /** The second complaint stands: the first case, where it is here and waits, takes no legal effect. Said again it changes nothing. */
    void accepted(Complaint complaint) {
        complaint.last(FirstInstanceRecorded.class).ifPresent(this::tell);
    }

    private void tell(FirstInstanceRecorded recorded) {
        Optional.of(recorded.first())
                .filter(first -> first.ground() == FirstInstance.Ground.DECISION)
                .map(FirstInstance::firstCase)
                .ifPresent(signals::secondComplaintFiled);
    }

    /** The second complaint came to nothing; whoever has the first case shall see it there. */
    void refused(Complaint complaint, LocalDate on, UserId by) {
        complaint
                .last(FirstInstanceRecorded.class)
                .map(recorded -> recorded.first().firstCase())
                .ifPresent(first -> say(
                        first,
                        provisions.sentence(
                                "SECOND_REFUSED_EFFECT",
                                on,
                                Map.of("second", complaint.caseNumber().value())),
                        provisions.doubts("SECOND_REFUSED_EFFECT", on),
                        by));
    }

    /** The second complaint is decided; whoever has the first case shall see there how (Điều 41 Luật Khiếu nại). */
    void decided(Complaint complaint, LocalDate on, UserId by) {
        complaint
                .last(FirstInstanceRecorded.class)
                .map(recorded -> recorded.first().firstCase())
                .ifPresent(first -> desk.note(
                        first,
                        by,
                        provisions.sentence(
                                "SECOND_DECIDED",
                                on,
                                Map.of(
                                        "second", complaint.caseNumber().value(),
                                        "outcome", complaint.outcome().label()))));
        complaint
                .last(Resolution.class)
                .map(Resolution::firstFault)
                .ifPresent(fault -> keepFault(complaint, fault, on, by));
    }

    private void keepFault(Complaint complaint, String fault, LocalDate on, UserId by) {
        complaint
                .last(FirstInstanceRecorded.class)
                .map(recorded -> recorded.first().firstCase())
                .ifPresent(number -> {
                    var first = desk.lock(number);
                    first.record(new FaultFound(on, complaint.caseNumber().value(), fault), desk.recording(by));
                    desk.keep(first);
                });
    }

    /**
     * The resolution of the second complaint ended without a decision. Whoever has the first case shall see it there, and what no text
     * says in both: when the first decision takes effect. After silence there is none that could.
     *
     * @param on day of the paper that ended it
     */
    void ended(Complaint complaint, LocalDate on, UserId by) {
        complaint
                .last(FirstInstanceRecorded.class)
                .map(FirstInstanceRecorded::first)
                .ifPresent(first -> {
                    var decided = first.ground() == FirstInstance.Ground.DECISION;
                    var doubts = decided ? provisions.doubts("SECOND_ENDED_EFFECT", on) : List.<String>of();
                    desk.noteDoubts(complaint.caseNumber(), doubts, by);
                    if (first.firstCase() != null) {
                        say(
                                first.firstCase(),
                                provisions.sentence(
                                        "SECOND_ENDED_EFFECT",
                                        on,
                                        Map.of("second", complaint.caseNumber().value())),
                                doubts,
                                by);
                    }
                });
    }

    /** Whether a second complaint stands against the decision of that case, also where the case could not be told yet. */
    boolean filedAgainst(CaseNumber first) {
        return seconds(first)
                .filter(second -> second.status() != ComplaintStatus.REFUSED
                        && second.status() != ComplaintStatus.REFUSAL_DECIDED)
                .anyMatch(second -> second.last(FirstInstanceRecorded.class)
                        .filter(recorded -> recorded.timely()
                                || second.savedByObstacles()
                                || second.status() != ComplaintStatus.ROUTED)
                        .isPresent());
    }
}

package vn.kntc.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActDay;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/** Where every act of this room begins and ends: its case is locked, the act goes into the log, and an ended case is closed. */
@Component
class OversightDesk {

    private final CaseLedger ledger;
    private final ActLog log;
    private final OversightRows rows;
    private final List<Course> courses;
    private final Clock clock;

    OversightDesk(CaseLedger ledger, ActLog log, OversightRows rows, List<Course> courses, Clock clock) {
        this.ledger = ledger;
        this.log = log;
        this.rows = rows;
        this.courses = courses;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such case of this room */
    OversightCase lock(CaseNumber caseNumber) {
        return of(ledger.lock(caseNumber).entry()).orElseThrow(OversightDesk::unknown);
    }

    /** Without its lock, for who only reads. */
    OversightCase get(CaseNumber caseNumber) {
        return find(caseNumber).orElseThrow(OversightDesk::unknown);
    }

    /** Empty for a case of another room. */
    Optional<OversightCase> find(CaseNumber caseNumber) {
        return ledger.find(caseNumber).flatMap(line -> of(line.entry()));
    }

    private Optional<OversightCase> of(CaseEntry entry) {
        return courses.stream()
                .filter(course -> course.procedure().equals(entry.procedure()))
                .findFirst()
                .map(course -> new OversightCase(entry, course, log.of(entry.caseNumber(), course.kinds())));
    }

    private static NotFound unknown() {
        return new NotFound("Không tìm thấy hồ sơ này.");
    }

    Course course(String procedure) {
        return courses.stream()
                .filter(course -> course.procedure().equals(procedure))
                .findFirst()
                .orElseThrow(OversightDesk::unknown);
    }

    List<Course> courses() {
        return courses;
    }

    /** Every act of this room goes through here. */
    void record(OversightCase found, Act act, UserId by) {
        var recorded = new RecordedAct(act, by, clock.instant());
        found.record(recorded);
        log.append(found.caseNumber(), found.course().kinds(), recorded);
        if (found.stage().ended()) {
            close(found, act.on());
        } else {
            rows.stands(found);
        }
    }

    private void close(OversightCase found, LocalDate on) {
        var ending = found.course().ending(found);
        rows.ended(found, ending.code(), on);
        ledger.describe(
                found.caseNumber(),
                found.entry().kind(),
                CaseStatus.CLOSED,
                found.entry().summary(),
                new CaseOutcome(ending.code(), ending.sentence(), on));
    }

    /** Something that is no act, for the timeline. */
    void note(OversightCase found, String sentence, UserId by) {
        log.note(found.caseNumber(), by, sentence);
    }

    /** Neither in the future nor before the act before. */
    void requireDay(OversightCase found, String field, LocalDate on) {
        new ActDay(field, on).requireBetween(found.latest(), "ngày của việc trước đó", today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.CaseWanted;
import vn.kntc.organization.CaseWall;
import vn.kntc.organization.Reader;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Reads the cases of this room for who works at their agencies. */
@Service
@Transactional(readOnly = true)
public class OversightBook {

    private static final int MOST_CANDIDATES = 50;

    private final OversightDesk desk;
    private final OversightRows rows;
    private final CaseRecords records;
    private final CaseWall wall;

    OversightBook(OversightDesk desk, OversightRows rows, CaseRecords records, CaseWall wall) {
        this.desk = desk;
        this.rows = rows;
        this.records = records;
        this.wall = wall;
    }

    /** What may be begun. @param key of the process */
    public record Beginnable(String key, String title) {}

    public List<Beginnable> beginnable(Set<Role> roles) {
        return desk.courses().stream()
                .filter(course -> roles.stream().anyMatch(course.startedBy()::contains))
                .map(course -> new Beginnable(course.procedure(), course.title()))
                .sorted(Comparator.comparing(Beginnable::key))
                .toList();
    }

    /** A case of this room. @param dueOn day that its officers set, or null */
    public record Line(
            CaseNumber caseNumber, String title, String subject, String stage, LocalDate dueOn, boolean ended) {}

    /** @param endedToo also what is over */
    public List<Line> lines(Collection<AgencyId> agencies, boolean endedToo) {
        return rows.of(agencies, endedToo).stream()
                .map(desk::get)
                .map(found -> new Line(
                        found.caseNumber(),
                        found.course().title(),
                        found.opened().subject(),
                        found.stage().label(),
                        found.course().due(found),
                        found.stage().ended()))
                .toList();
    }

    /** A reviewed case as the meeting on petitions reads it. */
    public record MeetingLine(
            CaseNumber caseNumber,
            String subject,
            List<String> grounds,
            String leadUnit,
            LocalDate dueOn,
            String stage,
            String developments) {}

    /** Reviews that go on, the earliest day first, those without one last. */
    public List<MeetingLine> meeting(Collection<AgencyId> agencies) {
        return rows.of(agencies, false).stream()
                .map(desk::get)
                .filter(found -> found.course().procedure().equals(ReviewCourse.PROCEDURE))
                .map(OversightBook::meetingLine)
                .sorted(Comparator.comparing(MeetingLine::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(line -> line.caseNumber().value()))
                .toList();
    }

    private static MeetingLine meetingLine(OversightCase found) {
        return new MeetingLine(
                found.caseNumber(),
                found.opened().subject(),
                found.last(ReviewAct.Assessed.class)
                        .map(assessed -> assessed.reviewGrounds().stream()
                                .map(ReviewAct.Ground::label)
                                .toList())
                        .orElse(List.of()),
                found.last(ReviewAct.Planned.class)
                        .map(ReviewAct.Planned::leadUnit)
                        .orElse(""),
                found.course().due(found),
                found.stage().label(),
                found.last(ReviewAct.Followed.class)
                        .map(ReviewAct.Followed::developments)
                        .orElse(""));
    }

    /** Cases past their last day that are under no review: the rule by which a review begins; the officer adds what else he knows. */
    public List<CaseRecord> candidates(Collection<AgencyId> agencies, Reader reader) {
        var reviewed = rows.of(agencies, false).stream()
                .flatMap(number -> rows.about(number).stream())
                .collect(Collectors.toSet());
        var late = new CaseWanted(CaseStatus.OPEN, null, true, null, null, CaseWanted.Order.DUE);
        return records.search(agencies, wall.hidden(agencies, reader), late, 0, MOST_CANDIDATES).cases().stream()
                .filter(found -> !reviewed.contains(found.caseNumber()))
                .toList();
    }
}

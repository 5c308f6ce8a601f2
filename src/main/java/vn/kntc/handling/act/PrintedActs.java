package vn.kntc.handling.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseAct;
import vn.kntc.casefile.CaseActs;
import vn.kntc.casefile.CaseSection;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Prints the whole log of a case, whatever procedures wrote it. */
@Component
public class PrintedActs {

    private static final String SENTENCE = "Nội dung";

    private final CaseActs acts;
    private final ActLog log;
    private final List<ActKinds> kinds;

    PrintedActs(CaseActs acts, ActLog log, List<ActBook> books) {
        this.acts = acts;
        this.log = log;
        this.kinds = books.stream().map(ActBook::kinds).toList();
        requireDistinct(kinds);
    }

    /** What is kept under one name of one procedure must mean one thing. */
    private static void requireDistinct(List<ActKinds> books) {
        for (var book : books) {
            for (var name : book.names()) {
                if (books.stream().filter(other -> other.overlaps(book, name)).count() > 1) {
                    throw new IllegalArgumentException(
                            "acts of " + book.procedure() + " are registered twice as " + name);
                }
            }
        }
    }

    /**
     * An act as printed.
     *
     * @param ordinal number within the case, from 1
     * @param procedure key of the process in whose course it was done; null for a case that is in no register
     * @param kind name under which it is kept
     * @param on day of the act, null for what has none of its own
     * @param at moment of recording
     */
    public record Line(
            int ordinal,
            String procedure,
            String kind,
            LocalDate on,
            Instant at,
            UserId by,
            List<CaseSection.Value> facts) {}

    /** Oldest first, each with at least one fact. */
    public List<Line> of(CaseNumber caseNumber) {
        return acts.of(caseNumber).stream().map(this::line).toList();
    }

    private Line line(CaseActs.Recorded recorded) {
        var act = recorded.act();
        var step = kinds.stream()
                .filter(known -> known.areOf(act.procedure()))
                .flatMap(known -> log.print(known, act).stream())
                .findFirst();
        return new Line(
                recorded.ordinal(),
                act.procedure(),
                act.kind(),
                step.map(CaseSection.Step::on).orElse(step.isPresent() ? null : act.on()),
                act.at(),
                act.by(),
                step.map(CaseSection.Step::values)
                        .filter(values -> !values.isEmpty())
                        .orElseGet(() -> sentence(act)));
    }

    private static List<CaseSection.Value> sentence(CaseAct act) {
        return act.line() == null ? List.of() : List.of(new CaseSection.Value(SENTENCE, act.line()));
    }
}

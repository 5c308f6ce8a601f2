package vn.kntc.handling.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseAct;
import vn.kntc.casefile.CaseActs;
import vn.kntc.casefile.CaseSection;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Writes acts of the procedures into the log of a case and reads them back; what is old is read as it was meant. */
@Component
public class ActLog {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final CaseActs acts;
    private final Clock clock;

    ActLog(CaseActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** Appends the act with its line in the timeline, in the transaction of the act. */
    public void append(CaseNumber caseNumber, ActKinds kinds, RecordedAct recorded) {
        var act = recorded.act();
        var kind = kinds.of(act);
        acts.append(
                caseNumber,
                new CaseAct(
                        kinds.procedure(),
                        kind.name(),
                        kind.version(),
                        act.on(),
                        recorded.at(),
                        recorded.by(),
                        json(act),
                        kind.line(act)));
    }

    /**
     * Notes what is no act of its own kind.
     *
     * @param sentence neutral, Vietnamese, for the timeline
     */
    public void note(CaseNumber caseNumber, UserId by, String sentence) {
        acts.append(caseNumber, CaseAct.noted(LocalDate.now(clock), clock.instant(), by, sentence));
    }

    /** Acts of these kinds, oldest first. */
    public List<RecordedAct> of(CaseNumber caseNumber, ActKinds kinds) {
        return read(acts.of(caseNumber), kinds);
    }

    /** The same of several cases with one query; a case in which nothing was done is left out. */
    public Map<CaseNumber, List<RecordedAct>> of(Collection<CaseNumber> caseNumbers, ActKinds kinds) {
        var read = new HashMap<CaseNumber, List<RecordedAct>>();
        acts.of(caseNumbers).forEach((caseNumber, kept) -> read.put(caseNumber, read(kept, kinds)));
        return read;
    }

    private static List<RecordedAct> read(List<CaseActs.Recorded> acts, ActKinds kinds) {
        return acts.stream()
                .map(CaseActs.Recorded::act)
                .filter(kept -> kinds.areOf(kept.procedure()))
                .flatMap(kept -> read(kinds, kept).stream().map(act -> new RecordedAct(act, kept.by(), kept.at())))
                .toList();
    }

    /** @return empty where the act is of no kind of this procedure */
    Optional<CaseSection.Step> print(ActKinds kinds, CaseAct kept) {
        return read(kinds, kept).map(kinds::print);
    }

    private static Optional<Act> read(ActKinds kinds, CaseAct kept) {
        return kinds.named(kept.kind()).map(kind -> read(kind, kept));
    }

    private static Act read(ActKind<?> kind, CaseAct kept) {
        try {
            var facts = (ObjectNode) JSON.readTree(kept.facts());
            kind.raise(kept.version(), facts);
            return JSON.treeToValue(facts, kind.facts());
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("cannot read an act of the kind " + kind.name(), cause);
        }
    }

    private static String json(Act act) {
        try {
            return JSON.writeValueAsString(act);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(
                    "cannot write an act of " + act.getClass().getSimpleName(), cause);
        }
    }
}

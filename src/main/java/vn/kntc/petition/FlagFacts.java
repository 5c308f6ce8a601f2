package vn.kntc.petition;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.kntc.casefile.CaseKind;

/**
 * The facts of {@code flagPetition} as the officer found them.
 *
 * @param complexOrCrowded complex, fierce, many people, or a matter of ethnic or religious policy
 * @param crimeSign signs of a crime
 * @param seriousHarm serious damage is being done or threatens
 * @param executionHarm carrying out the contested decision may do harm that is hard to repair
 * @param effectiveButDoubtful the decision is in force, but there are signs that it is unlawful, or new facts
 * @param originalsAttached original papers came with the petition
 */
public record FlagFacts(
        boolean complexOrCrowded,
        boolean crimeSign,
        boolean seriousHarm,
        boolean executionHarm,
        boolean effectiveButDoubtful,
        boolean originalsAttached) {

    /** Nothing of the kind was found. */
    static final FlagFacts NONE = new FlagFacts(false, false, false, false, false, false);

    /** The facts as the decision takes them. */
    Map<String, Object> asFacts(CaseKind kind, boolean forwarded) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", kind.name());
        facts.put("complexOrCrowded", complexOrCrowded);
        facts.put("crimeSign", crimeSign);
        facts.put("seriousHarm", seriousHarm);
        facts.put("executionHarm", executionHarm);
        facts.put("effectiveButDoubtful", effectiveButDoubtful);
        facts.put("originalsAttached", originalsAttached);
        facts.put("forwarded", forwarded);
        return facts;
    }
}

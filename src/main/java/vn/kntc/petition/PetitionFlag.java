package vn.kntc.petition;

import java.util.Set;

/**
 * What a petition calls for beside its route, as {@code flagPetition} codes it: reports to the head (F1, F3, F4, F5), the file to the
 * investigators (F2), originals back (F6), an answer to who sent a denunciation on (F7).
 */
public enum PetitionFlag {
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7;

    private static final Set<PetitionFlag> REPORTED = Set.of(F1, F3, F4, F5);

    /** The head is told, and directs; else a letter goes out, or papers go back. */
    boolean reported() {
        return REPORTED.contains(this);
    }

    /** The facts without what calls for other flags, so that the law answers with this one's articles alone. */
    FlagFacts only(FlagFacts found) {
        return new FlagFacts(
                this == F1 && found.complexOrCrowded(),
                this == F2 && found.crimeSign(),
                this == F3 && found.seriousHarm(),
                this == F4 && found.executionHarm(),
                this == F5 && found.effectiveButDoubtful(),
                this == F6 && found.originalsAttached());
    }
}

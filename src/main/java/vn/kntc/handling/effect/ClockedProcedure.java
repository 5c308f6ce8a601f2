package vn.kntc.handling.effect;

import java.util.Set;

/** A procedure whose acts move statutory clocks; each room registers its own. */
public interface ClockedProcedure {

    /** Id of its table below {@code decisions/}, for example {@code moveComplaintClocks}. */
    String table();

    /** Codes of the acts that it tells. */
    Set<String> acts();

    /** Codes of the days that an act of that code may have, besides the last day of a clock itself; as a rule its own day only. */
    default Set<String> days(String act) {
        return Set.of(ClockedAct.ACT);
    }

    /** Names of the facts that it tells of an act. */
    Set<String> facts();
}

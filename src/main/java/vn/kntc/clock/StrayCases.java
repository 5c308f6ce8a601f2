package vn.kntc.clock;

import java.util.List;
import vn.kntc.clock.SelfCheck.StrayCase;

/** Compares the cases with the engine's instances; the room that keeps the cases implements this. */
public interface StrayCases {

    /** At most a thousand, by case number. */
    List<StrayCase> find();
}

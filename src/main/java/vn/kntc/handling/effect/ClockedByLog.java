package vn.kntc.handling.effect;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.paper.NamedPaper;

/** A procedure whose clocks follow the acts of its log: by their kinds, and where a paper went out by which one it was. */
public interface ClockedByLog extends ClockedProcedure {

    ActKinds kinds();

    /** All papers of the procedure; none where the table does not tell one from the other. */
    default NamedPaper[] papers() {
        return new NamedPaper[0];
    }

    @Override
    default Set<String> acts() {
        var acts = new HashSet<>(kinds().names());
        Arrays.stream(papers()).map(NamedPaper::name).forEach(acts::add);
        return acts;
    }

    /** The act as the table names it. */
    default String code(Act act) {
        return act instanceof PaperIssued issued && papers().length > 0
                ? NamedPaper.of(papers(), issued).name()
                : kinds().nameOf(act);
    }
}

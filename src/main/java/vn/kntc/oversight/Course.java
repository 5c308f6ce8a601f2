package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kntc.casefile.CaseSection;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.organization.Role;

/** One procedure of this room: its acts, where a case stands after each, and how it prints itself; a bean each. */
interface Course {

    /** Key of the process. */
    String procedure();

    /** Code of {@code kntc.case_series}. */
    String series();

    ActKinds kinds();

    /** Where a case stands that nothing was done in. */
    Stage first();

    /** Where it stands after the act. */
    Stage after(Stage now, Act act);

    /** Where it stands after everything that was done, for what no single act says. */
    default Stage settled(OversightCase found) {
        return found.stage();
    }

    /** What its papers may ask for besides {@code case}: the last act of each, by name. */
    Map<String, Class<? extends Act>> frames();

    /** Title of its part of the case file. */
    String title();

    /** Who may begin one on the page of the room; nobody where another act begins it. */
    Set<Role> startedBy();

    /** Whether the cases that it is about tell who was together, so that none of them may denounce (Điều 8, 56 Luật Tố cáo). */
    default boolean gathersPeople() {
        return false;
    }

    /** The day by which something is to be done as the officers set it; null where none is set. */
    default LocalDate due(OversightCase found) {
        return null;
    }

    /** What the case file tells of where it stands. */
    List<CaseSection.Fact> facts(OversightCase found);

    /** How an ended case ended. */
    CaseSection.Ending ending(OversightCase ended);
}

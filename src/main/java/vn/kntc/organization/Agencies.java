package vn.kntc.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/** The agencies that work here. */
public interface Agencies {

    /** @throws vn.kntc.shared.NotFound if there is none of that id */
    Agency get(AgencyId id);

    List<Agency> all();

    /** The agency as it was known at the end of that day; empty where nothing was known of it by then. */
    Optional<Agency> on(AgencyId id, LocalDate day);

    /** The agency as it was first entered, for a day before that. @throws vn.kntc.shared.NotFound if there is none of that id */
    Agency firstKnown(AgencyId id);

    /**
     * Who resolved second complaints on that day, where the law of the day named somebody else than {@link Agency#secondInstance()}: up
     * to 30/6/2025 the chairman of the district after a commune (Điều 18 Luật Khiếu nại).
     */
    Optional<String> earlierSecondInstance(AgencyId id, LocalDate on);

    /**
     * What gives the agency its functions on that day (law on local government, or a decision of its own), as decisions cite it
     * after "Căn cứ"; empty where no text is confirmed for the day.
     */
    Optional<String> functionsInstrument(AgencyId id, LocalDate on);

    /**
     * Who acts for the agency on that day because it was merged, the last of several in a row; empty where it acts itself. Papers name him
     * (§14.5: names read as the receiving body), and his officers work on its cases.
     */
    Optional<AgencyId> follower(AgencyId id, LocalDate on);

    /** Whether another one acts for it today; then it takes nothing in any more. */
    boolean merged(AgencyId id);

    /** The agencies that one of these acts for on that day, because they were merged into it; directly or in a row. */
    Set<AgencyId> followed(Collection<AgencyId> ids, LocalDate on);

    /**
     * Adds the agency, or replaces what was known of it; each state is kept with who entered it and when.
     *
     * @throws vn.kntc.shared.InvalidInput if something is missing or too long, the superior is unknown, itself or below it, or the level
     *     of an agency that has cases would change; nothing is changed
     */
    void save(Agency agency, UserId by);
}

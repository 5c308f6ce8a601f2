package vn.kntc.law;

import java.util.List;

/** Lists what {@link Law} can be asked, read from the same tables that answer. */
public interface LawCatalogue {

    /** Every deadline key, in the order of the tables. */
    List<DeadlineDescription> deadlines();

    /** The same keys by procedure. */
    List<DeadlineGroup> deadlineGroups();

    /** Every decision that may be asked by name; deadline tables are not among them. */
    List<DecisionDescription> decisions();
}

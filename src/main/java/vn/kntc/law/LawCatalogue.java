package vn.kntc.law;

import java.util.List;
import java.util.Map;

/** Lists what {@link Law} can be asked, read from the same tables that answer. */
public interface LawCatalogue {

    /** Every deadline key, in the order of the tables. */
    List<DeadlineDescription> deadlines();

    /** The same keys by procedure. */
    List<DeadlineGroup> deadlineGroups();

    /** Every decision that may be asked by name; deadline tables are not among them. */
    List<DecisionDescription> decisions();

    /**
     * What may stand in a column of a decision, asked for or answered, with its label in the table; in the order of the table.
     *
     * @return empty where the column lists no codes, or there is no such decision or column
     */
    Map<String, String> codes(String decision, String column);

    /** The words of a code as the table has them; the code itself where it has none, so that nothing is passed over in silence. */
    default String label(String decision, String column, String code) {
        return codes(decision, column).getOrDefault(code, code);
    }
}

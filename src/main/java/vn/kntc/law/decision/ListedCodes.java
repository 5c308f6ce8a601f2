package vn.kntc.law.decision;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.TableCodes;
import vn.kntc.law.LawCatalogue;

/** The codes that legal staff list in a column: what a form may offer where its step takes them from there. */
@Component
final class ListedCodes implements TableCodes {

    private final LawCatalogue catalogue;

    ListedCodes(LawCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Set<String> of(String table, String column) {
        return catalogue.codes(table, column).keySet();
    }
}

package vn.kntc.handling.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kntc.casefile.CaseSection;
import vn.kntc.shared.ShownDay;

/** Collects what there is to print of an act, label by label; an absent value leaves its line out. */
public final class ActFacts {

    private final List<CaseSection.Value> values = new ArrayList<>();

    ActFacts() {}

    /** @param value as printed; null or blank where there is none */
    public ActFacts text(String label, String value) {
        if (value != null && !value.isBlank()) {
            values.add(new CaseSection.Value(label, value));
        }
        return this;
    }

    /** @param day printed as dd/MM/yyyy; null where there is none */
    public ActFacts day(String label, LocalDate day) {
        return day == null ? this : text(label, ShownDay.of(day));
    }

    /** @param lines printed as one value */
    public ActFacts lines(String label, List<String> lines) {
        return text(label, String.join("; ", lines));
    }

    /** @param rows printed one each, by the label and their number */
    public ActFacts rows(String label, List<String> rows) {
        for (int i = 0; i < rows.size(); i++) {
            text(label + " " + (i + 1), rows.get(i));
        }
        return this;
    }

    List<CaseSection.Value> values() {
        return List.copyOf(values);
    }
}

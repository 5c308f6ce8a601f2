package vn.kntc.casefile;

import java.util.List;
import vn.kntc.shared.CaseNumber;

/**
 * Something about these cases is otherwise than before: an act, the line in the register, a link, a clock. Published once in the transaction
 * that changes them, whatever changed how often; what it is, whoever listens reads himself.
 *
 * @param cases at least one, each once
 */
public record CasesChanged(List<CaseNumber> cases) {

    public CasesChanged {
        cases = List.copyOf(cases);
    }
}

package vn.kntc.handling.paper;

import java.util.Map;
import java.util.Optional;
import vn.kntc.organization.Agency;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** One case as its procedure shows it to its papers. */
public interface PaperCase {

    CaseNumber caseNumber();

    AgencyId agency();

    /** How many complain, denounce or propose, whether each is known by name or not. */
    int people();

    /** How a paper calls who complains where the vault knows nobody; null where such a paper names nobody. */
    default String unnamed() {
        return null;
    }

    /** Whether nobody may be named in any paper of the case: the vault stays closed whatever the register says. */
    default boolean secret() {
        return false;
    }

    /** Whom the case is against, as the paper's agency knows him; empty where it is against nobody. */
    default Optional<Respondent> respondent(Agency agency) {
        return Optional.empty();
    }

    /** Records by the name under which templates ask for them, {@code case} and the acts; null for an act that was not done. */
    Map<String, Object> frames();

    /**
     * @param code {@code signedBy} of the register
     * @throws IllegalArgumentException for a code that the procedure does not know
     */
    Signing signing(String code);
}

package vn.kntc.reception;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.Law;

/** Asks the law what shows that somebody may come for another (Điều 13 Nghị định 154/2026/NĐ-CP). */
@Component
class ProofRules {

    private final Law law;

    ProofRules(Law law) {
        this.law = law;
    }

    /** @param on day of the visit; its law answers */
    DecisionAnswer answer(Manner manner, CaseKind kind, Proof proof, LocalDate on) {
        return law.decide(
                "acceptProof", on, Map.of("manner", manner.name(), "kind", kind.name(), "proof", proof.name()));
    }
}

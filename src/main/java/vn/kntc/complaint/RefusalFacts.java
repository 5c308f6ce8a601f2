package vn.kntc.complaint;

import java.util.ArrayList;
import java.util.List;
import vn.kntc.law.Provisions;

/**
 * What the notice that a complaint is not accepted works out (Mẫu 04 Nghị định 124/2020/NĐ-CP; Điều 11, 27 Luật Khiếu nại).
 *
 * @param grounds at least one, each naming a clause
 */
record RefusalFacts(List<Ground> grounds) {

    /**
     * @param provision for example "khoản 6 Điều 11 Luật Khiếu nại"
     * @param reason what the provision says
     * @param facts of this case, or null
     */
    record Ground(String provision, String reason, String facts) {}

    RefusalFacts {
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("a refusal names at least one clause");
        }
    }

    static RefusalFacts of(AcceptanceDecision decision, Provisions provisions) {
        var grounds = new ArrayList<Ground>();
        for (var code : decision.grounds()) {
            var ground = provisions.ground(code, decision.on());
            // the facts of the case are told once, after the last clause
            boolean last = grounds.size() == decision.grounds().size() - 1;
            grounds.add(new Ground(ground.provision(), ground.words(), last ? decision.reason() : null));
        }
        return new RefusalFacts(List.copyOf(grounds));
    }
}

package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.law.Provisions;
import vn.kntc.shared.InvalidInput;

/** What the law of a day takes for a ground to suspend or terminate, and whom the paper has to reach. */
@Component
class StopGrounds {

    private final Provisions provisions;

    StopGrounds(Provisions provisions) {
        this.provisions = provisions;
    }

    /** @throws InvalidInput at that field where the law of that day does not know the ground for it */
    Provisions.StopGround require(String field, String code, boolean suspends, LocalDate on) {
        var ground = provisions.stopGround(code, on);
        if (!ground.applies() || ground.suspends() != suspends) {
            throw new InvalidInput(field, provisions.sentence("STOP_GROUND", on));
        }
        return ground;
    }

    /** @throws InvalidInput where somebody is left out whom the law names */
    void requireRecipients(String ground, LocalDate on, List<StopAct.Recipient> recipients) {
        for (var code : provisions.stopGround(ground, on).mustReceive()) {
            var recipient = StopAct.Recipient.valueOf(code);
            if (!recipients.contains(recipient)) {
                throw new InvalidInput(
                        "recipients",
                        provisions.sentence("STOP_RECIPIENT", on, Map.of("recipient", recipient.label())));
            }
        }
    }
}

package vn.kntc.online;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;

/** Asks the law what a session online has to be like. Every question is of the day of the session. */
@Component
class OnlineRules {

    private final Law law;
    private final Provisions provisions;

    OnlineRules(Law law, Provisions provisions) {
        this.law = law;
        this.provisions = provisions;
    }

    OnlineAnswer ask(OnlineFacts facts, LocalDate sessionOn) {
        var answer = law.decide("allowOnlineReception", sessionOn, facts.asked());
        return new OnlineAnswer(
                Boolean.TRUE.equals(answer.results().get(0).get("allowed")), answer.basis(), answer.doubts());
    }

    /**
     * Whether nothing but the need is missing, in whose place the head may put a reason of his own; recording, secrecy and the law of the
     * day he cannot replace.
     */
    boolean headMayAllow(OnlineFacts facts, LocalDate sessionOn) {
        return ask(facts.needed(), sessionOn).allowed();
    }

    /** What is open where he does. */
    String doubtOfOtherNeed(LocalDate sessionOn) {
        return provisions.sentence("ONLINE_OTHER_NEED", sessionOn);
    }

    String doubtOfBreakOff(LocalDate sessionOn) {
        return provisions.sentence("ONLINE_BROKEN_OFF", sessionOn);
    }

    String doubtOfStateSecret(LocalDate sessionOn) {
        return provisions.sentence("ONLINE_STATE_SECRET", sessionOn);
    }

    /** Fewest and most who speak for so many people. */
    record Representatives(int fewest, int most) {}

    Representatives representatives(int people, LocalDate sessionOn) {
        var row = law.decide("limitRepresentatives", sessionOn, Map.of("people", people))
                .results()
                .get(0);
        return new Representatives((Integer) row.get("min"), (Integer) row.get("max"));
    }

    /** The last day on which the test link is in time. */
    LocalDate lastDayOfTest(LocalDate sessionOn) {
        return law.deadline("RECEPTION_ONLINE_TEST", sessionOn, Map.of()).due();
    }

    int hoursOfConnection(LocalDate sessionOn) {
        return provisions.number("ONLINE_CONNECTED", sessionOn);
    }

    /** What is to be said where the points stood too late; null where they did not. */
    String late(LocalTime connected, LocalTime begins, LocalDate sessionOn) {
        var last = begins.toSecondOfDay() - hoursOfConnection(sessionOn) * 3600L;
        return connected.toSecondOfDay() <= last ? null : provisions.sentence("ONLINE_CONNECTED", sessionOn);
    }
}

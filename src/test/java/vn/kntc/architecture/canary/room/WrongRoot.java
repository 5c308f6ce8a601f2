package vn.kntc.architecture.canary.room;

import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kntc.architecture.canary.room.process.WrongDelegate;
import vn.kntc.law.Regime;

/** Wrong in every way that a root class can be. */
public class WrongRoot {

    static String changing = "a constant that changes";

    @Autowired
    RuntimeService engine;

    WrongDelegate outward;

    LocalDate tomorrow() {
        return LocalDate.now().plusDays(1);
    }

    boolean newest(Regime regime) {
        return regime.equals(new Regime("R3"));
    }

    Instant shout() {
        System.out.println("wrong");
        return Instant.now();
    }
}

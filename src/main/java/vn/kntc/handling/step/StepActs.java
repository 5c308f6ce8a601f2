package vn.kntc.handling.step;

import org.springframework.stereotype.Component;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActFacts;
import vn.kntc.handling.act.ActKinds;

/** The act of a step that no room knows, in the course of whichever process it stands. */
@Component
class StepActs implements ActBook {

    static final ActKinds KINDS = ActKinds.ofAnyProcedure(on -> on.kind("STEP_DONE", StepDone.class)
            .titled(StepDone::step)
            .tells(StepDone::sentence)
            .prints(StepActs::print));

    @Override
    public ActKinds kinds() {
        return KINDS;
    }

    private static void print(StepDone done, ActFacts facts) {
        facts.text("Bước", done.step());
        done.answers().forEach(answer -> facts.text(answer.label(), answer.value()));
    }
}

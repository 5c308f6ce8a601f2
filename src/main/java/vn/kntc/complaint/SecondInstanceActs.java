package vn.kntc.complaint;

import org.springframework.stereotype.Component;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;

/** The kinds of acts of a complaint, recorded in the course of the second instance. */
@Component
class SecondInstanceActs implements ActBook {

    private final ActKinds kinds;

    SecondInstanceActs(ComplaintActs acts) {
        this.kinds = acts.kindsOf(ResolutionInstance.SECOND);
    }

    @Override
    public ActKinds kinds() {
        return kinds;
    }
}

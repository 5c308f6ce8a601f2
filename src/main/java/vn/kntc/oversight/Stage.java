package vn.kntc.oversight;

import java.util.Set;
import vn.kntc.handling.act.Act;
import vn.kntc.shared.OutOfOrder;

/** What is to be done next with a case of this room; each procedure lists its own. */
interface Stage {

    String label();

    /** Acts that are possible here; none where the case has ended. */
    Set<Class<? extends Act>> possible();

    /** The paper that is to go out here, or null. */
    OversightPaper paper();

    default boolean ended() {
        return possible().isEmpty();
    }

    /** @throws OutOfOrder where that is not possible here */
    default void require(Act act) {
        if (!possible().contains(act.getClass())) {
            throw outOfOrder();
        }
    }

    default OutOfOrder outOfOrder() {
        return new OutOfOrder("Không làm bước này được: hồ sơ đang ở bước “" + label() + "”.");
    }
}

package vn.kntc.complaint;

import java.time.LocalDate;
import vn.kntc.handling.act.Act;

/**
 * The second instance found that this complaint was resolved against order and procedure; kept with the first case, whose resolver has to
 * answer for it (khoản 3 Điều 4 Nghị định 124/2020/NĐ-CP).
 *
 * @param second number of the case in which it was found
 */
record FaultFound(LocalDate on, String second, String fault) implements Act {

    @Override
    public boolean advances() {
        return false;
    }
}

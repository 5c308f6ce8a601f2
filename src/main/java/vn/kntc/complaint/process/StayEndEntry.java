package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.Stay;

/** The form by which a stay is followed until it is over. */
record StayEndEntry(End stayEnd, LocalDate liftedOn, String liftReason) {

    enum End {
        LIFT,
        /** by another one, with other days or places */
        REPLACE,
        EXPIRED
    }

    Stay.Ended ended() {
        return new Stay.Ended(liftedOn, stayEnd != End.EXPIRED, liftReason);
    }

    boolean replaces() {
        return stayEnd == End.REPLACE;
    }
}

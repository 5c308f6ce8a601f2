package vn.kntc.complaint;

import java.time.LocalDate;
import vn.kntc.handling.act.Act;

/**
 * Publication of the decision (khoản 3 Điều 29 Nghị định 124/2020/NĐ-CP).
 *
 * @param on first day: of the meeting, of the posting or of the first broadcast or issue
 * @param place room, notice board, newspaper or station
 * @param meetingNoticeOn day the meeting was announced, at least 3 days before; null else
 * @param mediaTimes broadcasts or consecutive issues, at least 2; null else
 * @param portalFrom first day on the body's portal or website; null where it has none
 */
public record Publication(
        LocalDate on,
        PublicationWay way,
        String place,
        LocalDate meetingNoticeOn,
        Integer mediaTimes,
        LocalDate portalFrom)
        implements Act {

    /** The day on which the decision was public in every way that was due: a body with a portal has to use it as well. */
    LocalDate completedOn() {
        return portalFrom != null && portalFrom.isAfter(on) ? portalFrom : on;
    }

    /** A posting or a page on the portal has to stand a minimum of days; a meeting or broadcast alone has not. */
    boolean displayed() {
        return way == PublicationWay.POSTING || portalFrom != null;
    }

    /** The day from which the whole display counts: the later one where it is both posted and on the portal. */
    LocalDate displayFrom() {
        if (way != PublicationWay.POSTING) {
            return portalFrom;
        }
        return completedOn();
    }
}

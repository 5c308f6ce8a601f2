package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.Publication;
import vn.kntc.complaint.PublicationWay;
import vn.kntc.handling.step.MayBeEmpty;

/** The form of publication. */
record PublicationEntry(
        PublicationWay publicationWay,
        LocalDate publishedOn,
        String place,
        LocalDate meetingNoticeOn,
        Integer mediaTimes,
        @MayBeEmpty LocalDate portalFrom) {

    Publication publication() {
        return new Publication(publishedOn, publicationWay, place, meetingNoticeOn, mediaTimes, portalFrom);
    }
}

package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.UnitAnnouncement;
import vn.kntc.handling.step.IfAsked;

/** The form of the announcement in the unit. */
record UnitAnnouncementEntry(LocalDate announcedOn, String unit, @IfAsked String compensation) {

    UnitAnnouncement made() {
        return new UnitAnnouncement(announcedOn, unit, compensation);
    }
}

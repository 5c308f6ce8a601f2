package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.kntc.complaint.PublicationEnd;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;

/** The form that closes publication. */
record PublicationEndEntry(
        LocalDate confirmedOn,
        LocalTime confirmedAt,
        @MayBeEmpty LocalDate displayedUntil,
        @IfAsked List<String> participants,
        @IfAsked String remarks,
        String recorder,
        @IfAsked String witness) {

    PublicationEnd end() {
        return new PublicationEnd(confirmedOn, confirmedAt, displayedUntil, participants, remarks, recorder, witness);
    }
}

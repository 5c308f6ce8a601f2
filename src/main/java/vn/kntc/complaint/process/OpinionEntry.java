package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.Preparation;

/** The form of the opinion that was asked for. */
record OpinionEntry(LocalDate givenOn, String givenBy, String opinion) {

    Preparation.OpinionGiven given() {
        return new Preparation.OpinionGiven(givenOn, givenBy, opinion);
    }
}

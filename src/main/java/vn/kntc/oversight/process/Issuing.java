package vn.kntc.oversight.process;

import java.time.LocalDate;
import vn.kntc.handling.step.IfAsked;

/** The form by which a clerk issues a paper. */
record Issuing(LocalDate issuedOn, @IfAsked String enteredNumber) {}

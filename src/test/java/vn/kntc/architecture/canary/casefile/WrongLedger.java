package vn.kntc.architecture.canary.casefile;

import vn.kntc.petition.PetitionIntake;

/** A ledger that knows a procedure. */
class WrongLedger {

    PetitionIntake procedure;

    String another() {
        return "select 1 from kntc.petition_intake";
    }
}

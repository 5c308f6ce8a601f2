package vn.kntc.architecture.canary.roof;

import vn.kntc.reception.VisitIntake;

/** A roof that knows a room, a process and a page; in a comment petitionProcessing may stand. */
class WrongRoof {

    VisitIntake procedure;

    java.util.List<String> names() {
        return java.util.List.of("citizenReception", "/so-don/in");
    }
}

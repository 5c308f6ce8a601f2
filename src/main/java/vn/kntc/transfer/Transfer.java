package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.CaseKind;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** One time that a petition is sent on (một lần chuyển đơn): a petition that comes back may be sent on again, as the next round. */
final class Transfer {

    private final Origin origin;
    private final int round;

    private Receiver receiver;
    private List<String> papers = List.of();
    private boolean citizenAsked;
    private Slip slip;
    private LocalDate dispatchedOn;
    private CaseNumber receivingCase;
    private Answer answer;
    private Urging urging = new Urging(0, null, false);
    private LocalDate citizenToldOn;
    private String keptReason;

    /**
     * What the petition was when it came here.
     *
     * @param writtenOn day that it bears, or null
     * @param people how many complain, denounce or propose
     */
    record Origin(
            CaseNumber caseNumber,
            AgencyId agency,
            CaseKind kind,
            LocalDate receivedOn,
            LocalDate writtenOn,
            int people) {

        static Origin of(CaseHandedOver handedOver, CaseKind kind) {
            var people = handedOver.group().people();
            return new Origin(
                    handedOver.caseNumber(),
                    handedOver.agency(),
                    kind,
                    handedOver.receivedOn(),
                    handedOver.writtenOn(),
                    people == null ? 1 : people);
        }
    }

    /**
     * The slip that went out (phiếu chuyển đơn).
     *
     * @param form code in the register of forms
     */
    record Slip(String form, String number, LocalDate on) {}

    /**
     * How often the receiver was urged.
     *
     * @param last day of the last time, also where it was looked at and left, or null
     * @param open a letter waits to be issued
     */
    record Urging(int times, LocalDate last, boolean open) {}

    Transfer(Origin origin, int round) {
        this.origin = origin;
        this.round = round;
    }

    /** Puts back what was kept; for the repository only. */
    Transfer restored(
            Receiver receiver,
            List<String> papers,
            boolean citizenAsked,
            Slip slip,
            LocalDate dispatchedOn,
            CaseNumber receivingCase,
            Answer answer,
            Urging urging,
            LocalDate citizenToldOn,
            String keptReason) {
        this.receiver = receiver;
        this.papers = papers;
        this.citizenAsked = citizenAsked;
        this.slip = slip;
        this.dispatchedOn = dispatchedOn;
        this.receivingCase = receivingCase;
        this.answer = answer;
        this.urging = urging;
        this.citizenToldOn = citizenToldOn;
        this.keptReason = keptReason;
        return this;
    }

    Transfer next() {
        return new Transfer(origin, round + 1);
    }

    void name(Receiver to, List<String> sent, boolean asked) {
        receiver = to;
        papers = List.copyOf(sent);
        citizenAsked = asked;
    }

    void citizenAsks() {
        citizenAsked = true;
    }

    void keep(String reason) {
        keptReason = reason;
    }

    void issue(Slip issued) {
        slip = issued;
    }

    void dispatch(LocalDate on) {
        dispatchedOn = on;
    }

    void deliver(CaseNumber received) {
        receivingCase = received;
    }

    void answer(Answer given) {
        answer = given;
        urging = new Urging(urging.times(), urging.last(), false);
    }

    void askUrging() {
        urging = new Urging(urging.times(), urging.last(), true);
    }

    void urge(LocalDate on) {
        urging = new Urging(urging.times() + 1, on, false);
    }

    void skipUrging(LocalDate on) {
        urging = new Urging(urging.times(), on, false);
    }

    void tellCitizen(LocalDate on) {
        citizenToldOn = on;
    }

    /** Sent, and nothing has come back. */
    boolean awaited() {
        return dispatchedOn != null && answer == null;
    }

    boolean returned() {
        return answer != null && answer.returned();
    }

    Origin origin() {
        return origin;
    }

    CaseNumber caseNumber() {
        return origin.caseNumber();
    }

    int round() {
        return round;
    }

    /** Null until it is named. */
    Receiver receiver() {
        return receiver;
    }

    List<String> papers() {
        return papers;
    }

    boolean citizenAsked() {
        return citizenAsked;
    }

    /** Null until it is issued. */
    Slip slip() {
        return slip;
    }

    LocalDate dispatchedOn() {
        return dispatchedOn;
    }

    /** The case that began at the receiver; null for a body outside this system, and until it is delivered. */
    CaseNumber receivingCase() {
        return receivingCase;
    }

    Answer answer() {
        return answer;
    }

    Urging urging() {
        return urging;
    }

    LocalDate citizenToldOn() {
        return citizenToldOn;
    }

    /** Why the petition is not transferred after all, or null. */
    String keptReason() {
        return keptReason;
    }
}

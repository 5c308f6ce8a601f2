package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.document.CaseDocument;
import vn.kntc.handling.paper.Paper;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.UserId;

/** The papers that stop the resolution of a complaint, let it rest or go on. */
@Component
class StopPapers {

    /** Mẫu 14a: it suspends, or it terminates. */
    static final String DECISION = "KN-14a";

    /** Mẫu 14b. */
    static final String RESUMPTION = "KN-14b";

    /** Notice of termination before 01/7/2026; no form of its own. */
    static final String NOTICE = "K-02";

    static final String MINUTES = "K-01";

    private static final String CONTINUE = "COMPLAINT_CONTINUE";

    private final ComplaintPapers papers;
    private final Law law;
    private final Provisions provisions;

    StopPapers(ComplaintPapers papers, Law law, Provisions provisions) {
        this.papers = papers;
        this.law = law;
        this.provisions = provisions;
    }

    /**
     * What Mẫu 14a works out.
     *
     * @param suspends false where it terminates
     * @param provision the article of the ground
     * @param cause the ground in the words of the table
     * @param reason in the resolver's own words, or null
     * @param copyTo who gets a copy besides, or null
     */
    record Stopping(boolean suspends, String provision, String cause, String reason, String copyTo) {}

    /** @param due new last day of the resolution */
    record Resuming(LocalDate due) {}

    /** @param continueDays within which the complainant may go on complaining; null where the law of the day sets none */
    record Notice(LocalDate withdrawnOn, Integer continueDays) {}

    /** @param members who of a group withdraws, for example "số 2, 5"; null where it is no single member */
    record Minutes(String members) {}

    void withdrawalMinutes(Complaint complaint, StopAct.Withdrawal withdrawal, UserId by) {
        var minutes = Paper.of(MINUTES, withdrawal.on())
                .with("withdrawal", withdrawal)
                .workedOut(known -> new Minutes(WithdrawnPart.members(withdrawal.members())));
        papers.put(complaint, minutes, withdrawal.on(), by);
    }

    /** @param issuedOn null for a draft */
    CaseDocument suspension(Complaint complaint, LocalDate issuedOn, UserId by) {
        var decision = complaint.last(StopAct.SuspensionDecided.class).orElseThrow();
        return papers.put(
                complaint,
                Paper.of(DECISION, decision.on())
                        .workedOut(known -> stopping(decision.ground(), decision.reason(), known.on())),
                issuedOn,
                by);
    }

    /** @param issuedOn null for a draft */
    CaseDocument resumption(Complaint complaint, LocalDate due, LocalDate issuedOn, UserId by) {
        var decision = complaint.last(StopAct.ResumptionDecided.class).orElseThrow();
        return papers.put(
                complaint, Paper.of(RESUMPTION, decision.on()).workedOut(known -> new Resuming(due)), issuedOn, by);
    }

    /** @param issuedOn null for a draft */
    CaseDocument termination(Complaint complaint, String form, LocalDate issuedOn, UserId by) {
        var decision = complaint.last(StopAct.TerminationDecided.class).orElseThrow();
        var paper = form.equals(NOTICE)
                ? Paper.of(NOTICE, decision.on()).workedOut(known -> notice(complaint, known.on()))
                : Paper.of(DECISION, decision.on())
                        .workedOut(known -> stopping(decision.ground(), decision.reason(), known.on()));
        return papers.put(complaint, paper, issuedOn, by);
    }

    private Stopping stopping(String code, String reason, LocalDate on) {
        var ground = provisions.stopGround(code, on);
        return new Stopping(ground.suspends(), ground.provision(), ground.words(), reason, ground.copyTo());
    }

    private Notice notice(Complaint complaint, LocalDate on) {
        return new Notice(
                complaint.last(StopAct.Withdrawal.class).orElseThrow().on(),
                law.defines(CONTINUE, on)
                        ? Integer.valueOf(law.deadline(CONTINUE, on, Map.of()).amount())
                        : null);
    }
}

package vn.kntc.reception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** One visit at the desk (lượt tiếp công dân) and what has come of it. Neutral: people and content lie in the vault. */
final class Visit {

    private static final String WITHHELD = "Nội dung trình bày tại lượt tiếp; tóm tắt đã lược bỏ để giữ bí mật.";

    private final CaseNumber caseNumber;
    private final AgencyId agency;
    private final UserId receivedBy;
    private CaseKind kind;
    private CaseStatus status = CaseStatus.OPEN;
    private String summary;
    private CaseOutcome outcome;
    private Facts facts;

    /**
     * What only a visit has.
     *
     * @param refusal or null
     * @param refusalSigner head who approved the notice of refusal, or null
     * @param notice the notice of refusal as it went out, or null
     * @param assessment or null
     * @param proposal what the law proposed last, or null
     * @param route what was chosen, or null
     * @param petitions numbers of what it became, oldest first
     * @param result how the visitor was answered, or null
     * @param corrections of the log, oldest first
     */
    record Facts(
            VisitArrival arrival,
            Refusal refusal,
            String refusalSigner,
            Notice notice,
            Assessment assessment,
            DeskProposal proposal,
            DeskRoute route,
            List<String> petitions,
            VisitResult result,
            List<LogCorrection> corrections) {

        Facts {
            petitions = petitions == null ? List.of() : List.copyOf(petitions);
            corrections = corrections == null ? List.of() : List.copyOf(corrections);
        }

        private Facts withheld(Predicate<String> tells) {
            return new Facts(
                    arrival.withheld(tells),
                    refusal,
                    refusalSigner,
                    notice,
                    assessment,
                    proposal,
                    route,
                    petitions,
                    result,
                    corrections.stream()
                            .map(correction -> correction.withheld(tells))
                            .toList());
        }
    }

    /** A paper that went out. */
    record Notice(String number, LocalDate on) {}

    Visit(
            CaseNumber caseNumber,
            AgencyId agency,
            UserId receivedBy,
            CaseKind kind,
            String summary,
            VisitArrival arrival,
            Refusal refusal) {
        this(
                caseNumber,
                agency,
                receivedBy,
                kind,
                summary,
                new Facts(arrival, refusal, null, null, null, null, null, List.of(), null, List.of()));
    }

    /** Puts back what was kept. */
    Visit(CaseNumber caseNumber, AgencyId agency, UserId receivedBy, CaseKind kind, String summary, Facts facts) {
        this.caseNumber = caseNumber;
        this.agency = agency;
        this.receivedBy = receivedBy;
        this.kind = kind;
        this.summary = summary;
        this.facts = facts;
    }

    Visit standing(CaseStatus kept, CaseOutcome came) {
        status = kept;
        outcome = came;
        return this;
    }

    void assess(Assessment found, String reworded) {
        requireOpen();
        kind = found.kind();
        summary = reworded == null ? summary : reworded;
        keep(null, null, null, found, facts.proposal(), facts.route(), facts.result());
    }

    /** A petition that it became was found to denounce, perhaps after the visit had ended. */
    void foundToDenounce(CaseKind found) {
        kind = found;
    }

    /**
     * Takes back what was told neutrally where it tells who came.
     *
     * @return whether anything was
     */
    boolean withhold(Predicate<String> tells) {
        var factsBefore = facts;
        var summaryBefore = summary;
        facts = facts.withheld(tells);
        summary = tells.test(summary) ? WITHHELD : summary;
        return !facts.equals(factsBefore) || !summary.equals(summaryBefore);
    }

    void refuse(Refusal refusal) {
        requireOpen();
        keep(refusal, null, null, facts.assessment(), facts.proposal(), facts.route(), facts.result());
    }

    void approveRefusal(UserId head) {
        requireOpen();
        keep(facts.refusal(), head.value(), null, facts.assessment(), null, null, null);
    }

    void sendRefusalBack() {
        requireOpen();
        keep(null, null, null, facts.assessment(), null, null, null);
    }

    void notice(Notice issued) {
        requireOpen();
        keep(facts.refusal(), facts.refusalSigner(), issued, facts.assessment(), null, null, null);
    }

    void propose(DeskProposal proposal) {
        requireOpen();
        keep(null, null, null, facts.assessment(), proposal, null, null);
    }

    void choose(DeskRoute route) {
        requireOpen();
        keep(null, null, null, facts.assessment(), facts.proposal(), route, null);
    }

    /** It became these petitions. */
    void open(List<String> petitions) {
        requireOpen();
        var all = new ArrayList<>(facts.petitions());
        all.addAll(petitions);
        facts = new Facts(
                facts.arrival(),
                facts.refusal(),
                facts.refusalSigner(),
                facts.notice(),
                facts.assessment(),
                facts.proposal(),
                facts.route(),
                all,
                facts.result(),
                facts.corrections());
    }

    void answer(VisitResult result) {
        requireOpen();
        keep(null, null, null, facts.assessment(), facts.proposal(), facts.route(), result);
    }

    /** The log may be corrected after the visit has ended. */
    void correct(LogCorrection correction) {
        var all = new ArrayList<>(facts.corrections());
        all.add(correction);
        facts = new Facts(
                facts.arrival(),
                facts.refusal(),
                facts.refusalSigner(),
                facts.notice(),
                facts.assessment(),
                facts.proposal(),
                facts.route(),
                facts.petitions(),
                facts.result(),
                all);
    }

    private void keep(
            Refusal refusal,
            String signer,
            Notice notice,
            Assessment assessment,
            DeskProposal proposal,
            DeskRoute route,
            VisitResult result) {
        facts = new Facts(
                facts.arrival(),
                refusal,
                signer,
                notice,
                assessment,
                proposal,
                route,
                facts.petitions(),
                result,
                facts.corrections());
    }

    void close(String code, String sentence, LocalDate on) {
        requireOpen();
        status = CaseStatus.CLOSED;
        outcome = new CaseOutcome(code, sentence, on);
    }

    /** @throws IllegalStateException where the visit has ended */
    void requireOpen() {
        if (status == CaseStatus.CLOSED) {
            throw new IllegalStateException("visit " + caseNumber + " is over");
        }
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    AgencyId agency() {
        return agency;
    }

    UserId receivedBy() {
        return receivedBy;
    }

    CaseKind kind() {
        return kind;
    }

    CaseStatus status() {
        return status;
    }

    String summary() {
        return summary;
    }

    CaseOutcome outcome() {
        return outcome;
    }

    Facts facts() {
        return facts;
    }

    VisitArrival arrival() {
        return facts.arrival();
    }
}

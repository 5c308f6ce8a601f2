package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.Papers;
import vn.kntc.handling.paper.Signing;
import vn.kntc.law.Law;
import vn.kntc.shared.UserId;

/** The papers that a petition ends with, beside the guidance: returned, filed, passed on to inspect, urged below, not accepted. */
@Component
class ConclusionPapers {

    static final String RETURN = "P-09";
    static final String DEMAND = "P-10";
    static final String DENUNCIATION_DEMAND = "T-11";
    static final String INSPECTION = "T-16";
    static final String REFUSAL = "TC-05";
    static final String FILING = "P-13";
    static final String OVERDUE_REPORT = "P-20";
    static final String ACCEPTANCE = "TC-04";
    static final String RESULT = "P-05A";

    /** All of them, and the guidance that is drafted when its route is chosen. */
    static final Set<String> FORMS = Set.of(
            PetitionPapers.GUIDANCE,
            PetitionPapers.OTHER_GUIDANCE,
            RETURN,
            DEMAND,
            DENUNCIATION_DEMAND,
            INSPECTION,
            REFUSAL,
            FILING,
            ACCEPTANCE,
            RESULT);

    /** Those whose reader is the person who sent the petition; of a denunciation the custodian addresses them. */
    static final Set<String> TO_PETITIONER =
            Set.of(PetitionPapers.GUIDANCE, PetitionPapers.OTHER_GUIDANCE, REFUSAL, RESULT);

    /** Those that name nobody whatever the case is. */
    static final Set<String> NAMELESS =
            Set.of(DEMAND, DENUNCIATION_DEMAND, INSPECTION, REFUSAL, FILING, OVERDUE_REPORT, ACCEPTANCE);

    private static final String RETENTION = "PETITION_FILED_RETENTION";
    private static final String RESOLVE = "DENUNCIATION_RESOLVE";

    /** Whoever has the power of signature writes his name by hand. */
    private static final Signing BY_HAND = Signing.asHead("");

    private final Papers papers;
    private final Documents documents;
    private final Law law;

    ConclusionPapers(Papers papers, Documents documents, Law law) {
        this.papers = papers;
        this.documents = documents;
        this.law = law;
    }

    /**
     * What these papers say beside the case.
     *
     * @param nth which time a lower body is asked again, or null
     */
    record Facts(
            String receiver, String reference, String reason, List<String> papers, LocalDate replyBy, Integer nth) {}

    /** What the filing slip works out. @param keptUntil last day of keeping */
    record FilingFacts(LocalDate keptUntil) {}

    /** What the decision to accept a denunciation works out. @param resolveBy last day of the period of resolving it */
    record AcceptanceFacts(LocalDate resolveBy) {}

    /** What the notice of the result works out. */
    record ResultFacts(PetitionAction outcome) {}

    /** @param on day of the draft */
    void draft(Petition petition, String form, Conclusion conclusion, LocalDate on, UserId by) {
        papers.put(of(petition, form, conclusion, BY_HAND), paper(petition, form, on), null, by);
    }

    /** Tells the head of a complaint that is overdue below, beside the letter that he is to sign (khoản 3 Điều 7 Thông tư 05/2021/TT-TTCP). */
    void reportOverdue(Petition petition, Conclusion conclusion, LocalDate on, UserId by) {
        papers.put(of(petition, OVERDUE_REPORT, conclusion, BY_HAND), paper(petition, OVERDUE_REPORT, on), on, by);
    }

    /** With its number, where the form has one, and the name of who signed it. */
    CaseDocument issue(Petition petition, String form, Conclusion conclusion, LocalDate on, UserId by) {
        return papers.put(
                of(petition, form, conclusion, Signing.by(conclusion.signer())), paper(petition, form, on), on, by);
    }

    /** @throws vn.kntc.shared.InvalidInput for a paper of today, or a number already in the register of that year */
    void enterNumber(Petition petition, String form, String number, LocalDate on) {
        documents.enterNumber(petition.caseNumber(), form, number, on);
    }

    private Paper paper(Petition petition, String form, LocalDate on) {
        var paper = Paper.of(form, on);
        return switch (form) {
            case FILING -> paper.workedOut(known -> new FilingFacts(due(RETENTION, on)));
            case ACCEPTANCE -> paper.workedOut(known -> new AcceptanceFacts(due(RESOLVE, on)));
            case RESULT -> paper.workedOut(known -> new ResultFacts(petition.action()));
            default -> paper;
        };
    }

    private LocalDate due(String key, LocalDate from) {
        return law.deadline(key, from, Map.of()).due();
    }

    private static PetitionPaperCase of(Petition petition, String form, Conclusion conclusion, Signing signing) {
        var shown = new PetitionPaperCase(petition, signing).with("conclusion", facts(conclusion));
        return PetitionPapers.GUIDANCE.equals(form) ? shown.writtenTo() : shown;
    }

    private static Facts facts(Conclusion conclusion) {
        var content = conclusion.content();
        if (content == null) {
            return null;
        }
        return new Facts(
                content.receiver(),
                content.reference(),
                content.reason(),
                content.papers(),
                conclusion.replyBy(),
                conclusion.urgings() == 0 ? null : Integer.valueOf(conclusion.urgings()));
    }
}

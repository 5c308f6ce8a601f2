package vn.kntc.petition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.law.Law;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Asks the law what follows once it is settled what is to be done with a petition: a procedure of its own, or a paper. */
@Component
class WhatFollows {

    private final PetitionDesk desk;
    private final PetitionPapers papers;
    private final PetitionClocks clocks;
    private final Law law;

    WhatFollows(PetitionDesk desk, PetitionPapers papers, PetitionClocks clocks, Law law) {
        this.desk = desk;
        this.papers = papers;
        this.clocks = clocks;
        this.law = law;
    }

    /**
     * The procedure that an accepted or refused petition goes to; empty where its outcome is recorded here.
     *
     * @param on day of the act that sends it there
     */
    Optional<String> procedure(Petition petition, LocalDate on) {
        var complaint = Optional.ofNullable(petition.classification()).map(Classification::complaint);
        var answer = law.decide(
                "chooseProcedure",
                on,
                Map.of(
                        "kind", petition.kind().name(),
                        "instance",
                                complaint
                                        .map(Classification.ComplaintFacts::instance)
                                        .orElse(0),
                        "action", petition.action().name(),
                        "contested",
                                complaint
                                        .map(Classification.ComplaintFacts::contested)
                                        .orElse(Classification.ADMINISTRATIVE)));
        return Optional.ofNullable((String) answer.results().get(0).get("procedure"));
    }

    NextStep next(CaseNumber caseNumber) {
        var petition = desk.lockFor(PetitionVerb.GO_ON, caseNumber);
        var paper = paper(petition);
        boolean refusal = petition.action() == PetitionAction.REFUSE
                && procedure(petition, desk.processedOn(petition)).isPresent();
        boolean elsewhere = petition.action() == PetitionAction.TRANSFER
                && procedure(petition, desk.processedOn(petition)).isPresent();
        if (!refusal) {
            clocks.paperRequired(petition, paper.clock(), desk.today());
            paper.doubts().forEach(doubt -> desk.note(caseNumber, UserId.SYSTEM, doubt));
        }
        return new NextStep(
                refusal,
                elsewhere,
                !refusal && !elsewhere && concludes(petition, paper),
                Optional.ofNullable(paper.title()).orElse(""),
                papers.guides(petition),
                refusal ? clocks.processing(caseNumber) : clocks.paperDue(caseNumber, paper.clock()));
    }

    /** Whether the room draws up the paper that ends the petition, or the law wants none. */
    private boolean concludes(Petition petition, RequiredPaper paper) {
        return switch (petition.action()) {
            case GUIDE, GUIDE_SPLIT -> papers.guides(petition) || !paper.needed();
            case RETURN, FILE, INSPECT, ORDER_REPORT, REFUSE -> ConclusionPapers.FORMS.contains(paper.form());
            // before the leader's approval nothing is concluded
            case ACCEPT -> desk.stands(petition, PetitionState.TO_CONCLUDE) && drawnUp(paper);
            case OUT_OF_SCOPE -> drawnUp(paper);
            case NOT_PROCESSED -> !paper.needed() || ConclusionPapers.FORMS.contains(paper.form());
            default -> false;
        };
    }

    private static boolean drawnUp(RequiredPaper paper) {
        return paper.form() != null && ConclusionPapers.FORMS.contains(paper.form());
    }

    /** What another law governs was never sorted. */
    private static CaseKind sorted(Petition petition) {
        return petition.classification() == null ? CaseKind.UNCLASSIFIED : petition.kind();
    }

    /** The paper that has to be issued before the handling of the petition is over. */
    RequiredPaper paper(Petition petition) {
        return RequiredPaper.of(law.decide(
                "requirePaper",
                desk.processedOn(petition),
                Map.of(
                        "kind", sorted(petition).name(),
                        "action", petition.action().name(),
                        "competent", petition.foundCompetent(),
                        "addressee", !petition.anonymous())));
    }
}

package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.Papers;
import vn.kntc.handling.paper.Signing;
import vn.kntc.shared.UserId;

/** The papers of what a petition calls for beside its route: the report to the head, letters to other bodies, the record of originals. */
@Component
class FlagPapers {

    static final String REPORT = "P-18";
    static final String REQUEST = "P-19";
    static final String INVESTIGATION = "T-10";
    static final String ANSWER = "P-12";
    static final String ORIGINALS = "K-15";

    /** Those that name nobody whatever the case is. */
    static final Set<String> NAMELESS = Set.of(REPORT, REQUEST, INVESTIGATION, ANSWER);

    private static final Signing BY_HAND = Signing.asHead("");

    private final Papers papers;
    private final Documents documents;

    FlagPapers(Papers papers, Documents documents) {
        this.papers = papers;
        this.documents = documents;
    }

    /** The frame {@code flagged}. @param basis articles, in a sentence */
    record Facts(
            PetitionFlag flag,
            String basis,
            String receiver,
            String reference,
            String gist,
            String measure,
            List<String> papers) {}

    /** The frame {@code returned}. */
    record ReturnFacts(LocalDate on, String receiver, List<ReturnedOriginal> items, String receipt) {}

    /** The letter that goes out, if one does. */
    static String letter(PetitionFlag flag) {
        return switch (flag) {
            case F2 -> INVESTIGATION;
            case F7 -> ANSWER;
            default -> REQUEST;
        };
    }

    void draftReport(Petition petition, Facts facts, LocalDate on, UserId by) {
        papers.put(of(petition, facts, BY_HAND), Paper.of(REPORT, on), null, by);
    }

    /** @param on day on which its author handed it in */
    void report(Petition petition, Facts facts, LocalDate on, UserId author) {
        papers.put(of(petition, facts, BY_HAND), Paper.of(REPORT, on), on, author);
    }

    void draftLetter(Petition petition, Facts facts, LocalDate on, UserId by) {
        papers.put(of(petition, facts, BY_HAND), Paper.of(letter(facts.flag()), on), null, by);
    }

    CaseDocument issueLetter(Petition petition, Facts facts, LocalDate on, UserId signer, UserId by) {
        return papers.put(of(petition, facts, Signing.by(signer)), Paper.of(letter(facts.flag()), on), on, by);
    }

    /** @throws vn.kntc.shared.InvalidInput for a paper of today, or a number already in the register of that year */
    void enterNumber(Petition petition, PetitionFlag flag, String number, LocalDate on) {
        documents.enterNumber(petition.caseNumber(), letter(flag), number, on);
    }

    CaseDocument recordReturn(Petition petition, FlagAct.Returned returned, UserId by) {
        var frame =
                new ReturnFacts(returned.on(), returned.receiver().inSentence(), returned.items(), returned.receipt());
        return papers.put(
                new PetitionPaperCase(petition, BY_HAND).with("returned", frame),
                Paper.of(ORIGINALS, returned.on()),
                returned.on(),
                by);
    }

    private static PetitionPaperCase of(Petition petition, Facts facts, Signing signing) {
        return new PetitionPaperCase(petition, signing).with("flagged", facts);
    }
}

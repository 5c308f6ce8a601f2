package vn.kntc.petition;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.Papers;
import vn.kntc.handling.paper.Signing;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** The letter by which whoever sent a petition on is told of its result (khoản 2 Điều 27 Luật Tiếp công dân). */
@Component
class SenderNoticePapers {

    static final String NOTICE = "P-12A";

    private final Papers papers;
    private final Documents documents;

    SenderNoticePapers(Papers papers, Documents documents) {
        this.papers = papers;
        this.documents = documents;
    }

    /** The frame {@code senderNotice}. @param document number and day of the paper that settled the petition, or null */
    record Facts(String receiver, String reference, String result, String document) {}

    void draft(Petition petition, SenderNoticeContent content, LocalDate on, UserId by) {
        papers.put(of(petition, content, Signing.asHead("")), Paper.of(NOTICE, on), null, by);
    }

    CaseDocument issue(Petition petition, SenderNoticeContent content, UserId signer, LocalDate on, UserId by) {
        return papers.put(of(petition, content, Signing.by(signer)), Paper.of(NOTICE, on), on, by);
    }

    /** @throws vn.kntc.shared.InvalidInput for a paper of today, or a number already in the register of that year */
    void enterNumber(Petition petition, String number, LocalDate on) {
        documents.enterNumber(petition.caseNumber(), NOTICE, number, on);
    }

    private static PetitionPaperCase of(Petition petition, SenderNoticeContent content, Signing signing) {
        return new PetitionPaperCase(petition, signing)
                .with(
                        "senderNotice",
                        new Facts(
                                content.receiver(),
                                content.reference(),
                                content.result(),
                                document(petition.outcome())));
    }

    private static String document(PetitionOutcome outcome) {
        if (outcome == null || outcome.documentNumber() == null) {
            return null;
        }
        return "số " + outcome.documentNumber()
                + (outcome.documentDate() == null ? "" : " ngày " + ShownDay.of(outcome.documentDate()));
    }
}

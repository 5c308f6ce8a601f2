package vn.kntc.online;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.Papers;
import vn.kntc.shared.UserId;

/** The notice to citizens and bodies (Điều 23 Nghị định 154/2026/NĐ-CP). */
@Component
class OnlinePapers {

    static final String NOTICE = "P-08";

    private final Papers papers;
    private final Documents documents;
    private final OnlineRules rules;
    private final Vault vault;

    OnlinePapers(Papers papers, Documents documents, OnlineRules rules, Vault vault) {
        this.papers = papers;
        this.documents = documents;
        this.rules = rules;
        this.vault = vault;
    }

    void draft(OnlineSession session, LocalDate day, UserId by) {
        papers.put(of(session), Paper.of(NOTICE, day), null, by);
    }

    /** @param typed number that the notice got on paper before the case was entered here, or null */
    CaseDocument issue(OnlineSession session, LocalDate on, String typed, UserId by) {
        if (typed != null) {
            var number = DecisionNumber.read(
                    typed, "enteredNumber", "Hãy ghi đúng số trên văn bản giấy, không có dấu cách, ví dụ 15/TB-UBND.");
            documents.enterNumber(session.caseNumber(), NOTICE, number, on);
        }
        return papers.put(of(session), Paper.of(NOTICE, on), on, by);
    }

    private OnlinePaperCase of(OnlineSession session) {
        var nobody = vault.parties(session.caseNumber()).isEmpty();
        return new OnlinePaperCase(session, nobody, rules.hoursOfConnection(session.sessionOn()));
    }
}

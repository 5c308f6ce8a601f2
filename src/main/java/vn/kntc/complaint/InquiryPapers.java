package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.document.CaseDocument;
import vn.kntc.handling.paper.Paper;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.UserId;

/** The papers of the single acts of a verification. */
@Component
class InquiryPapers {

    static final String PROVIDE_DAYS = "provideDays";

    private final ComplaintPapers papers;
    private final Law law;

    InquiryPapers(ComplaintPapers papers, Law law) {
        this.papers = papers;
        this.law = law;
    }

    /** Mẫu 06. */
    void minutes(Complaint complaint, Inquiry.Session session, UserId by) {
        papers.put(complaint, Paper.of("KN-06", session.on()), session.on(), by);
    }

    /** Mẫu 07 of the request that was drafted last. @param issuedOn null for a draft */
    CaseDocument request(Complaint complaint, LocalDate issuedOn, UserId by) {
        var on = complaint.last(Inquiry.Requested.class).orElseThrow().on();
        var days = law.deadline(Inquiries.PROVIDE, on, Map.of()).amount();
        return papers.put(
                complaint, Paper.of("KN-07", on).with(PROVIDE_DAYS, Provisions.twoDigits(days)), issuedOn, by);
    }

    /** Mẫu 08. */
    void receipt(Complaint complaint, Inquiry.Received received, UserId by) {
        papers.put(complaint, Paper.of("KN-08", received.on()), received.on(), by);
    }

    /** Mẫu 09. @param issuedOn null for a draft */
    CaseDocument expertDecision(Complaint complaint, LocalDate issuedOn, UserId by) {
        var on = complaint.last(Inquiry.ExpertDecided.class).orElseThrow().on();
        return papers.put(complaint, Paper.of("KN-09", on), issuedOn, by);
    }

    /** Mẫu 10, which names the decision. @param issuedOn null for a draft */
    CaseDocument expertLetter(Complaint complaint, LocalDate issuedOn, UserId by) {
        var on = complaint.issued(NumberedPaper.EXPERT_DECISION).orElseThrow().on();
        return papers.put(complaint, Paper.of("KN-10", on), issuedOn, by);
    }
}

package vn.kntc.complaint;

import java.util.ArrayList;
import java.util.List;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.OutOfOrder;

/** Where the single acts of the verification stand, read from what was done since the decision to verify was issued last. */
final class InquiryStanding {

    private static final String EXPERT_BEFORE =
            "Không thực hiện được bước này của việc trưng cầu giám định: bước trước chưa xong, hoặc bước này đã làm rồi.";

    private final boolean running;
    private final int requests;
    private final Inquiry.Requested drafted;
    private final List<Inquiry.Requested> waiting;
    private final Act expert;

    private InquiryStanding(
            boolean running, int requests, Inquiry.Requested drafted, List<Inquiry.Requested> waiting, Act expert) {
        this.running = running;
        this.requests = requests;
        this.drafted = drafted;
        this.waiting = List.copyOf(waiting);
        this.expert = expert;
    }

    static InquiryStanding of(Complaint complaint) {
        boolean running = false;
        int requests = 0;
        Inquiry.Requested drafted = null;
        var waiting = new ArrayList<Inquiry.Requested>();
        Act expert = null;
        for (var act : complaint.acts().stream().map(RecordedAct::act).toList()) {
            if (act instanceof Inquiry.Requested asked) {
                requests = asked.request();
                drafted = asked;
            } else if (act instanceof Inquiry.Answered answered) {
                waiting.removeIf(asked -> asked.request() == answered.request());
            } else if (act instanceof Inquiry.ExpertProposed || act instanceof Inquiry.ExpertDecided) {
                expert = act instanceof Inquiry.ExpertDecided decided && !decided.orders() ? null : act;
            } else if (act instanceof Inquiry.ExpertAnswered) {
                expert = null;
            } else if (act instanceof Done.VerificationReported) {
                // what was not finished went with the verification
                running = false;
                drafted = null;
                waiting.clear();
                expert = null;
            } else if (act instanceof PaperIssued issued) {
                var paper = NumberedPaper.of(issued);
                if (paper == NumberedPaper.VERIFICATION_DECISION) {
                    running = true;
                } else if (paper == NumberedPaper.DOCUMENT_REQUEST && drafted != null) {
                    waiting.add(drafted);
                    drafted = null;
                } else if (paper == NumberedPaper.EXPERT_DECISION) {
                    expert = issued;
                }
            }
        }
        return new InquiryStanding(
                running && complaint.status() == ComplaintStatus.IN_PROGRESS, requests, drafted, waiting, expert);
    }

    /** The decision to verify was issued, and no report has been made since. */
    boolean verifying() {
        return running;
    }

    /** How many requests were drafted in the case. */
    int requests() {
        return requests;
    }

    /** Requests that were issued and not answered. */
    List<Inquiry.Requested> waiting() {
        return waiting;
    }

    /** What has begun and is not over, a line each. */
    List<String> open() {
        var open = new ArrayList<String>();
        if (drafted != null) {
            open.add("Văn bản yêu cầu " + drafted.holder() + " cung cấp tài liệu chưa ban hành");
        }
        waiting.forEach(asked -> open.add("Chưa ghi trả lời của " + asked.holder() + " về tài liệu được yêu cầu"));
        if (expert != null) {
            open.add("Việc trưng cầu giám định chưa có kết quả");
        }
        return List.copyOf(open);
    }

    void requireNoDraftedRequest() {
        require(
                drafted == null,
                "Văn bản yêu cầu cung cấp tài liệu trước chưa được ban hành; hãy ban hành rồi soạn tiếp.");
    }

    void requireDrafted(int request) {
        require(
                drafted != null && drafted.request() == request,
                "Không ban hành được: văn bản yêu cầu cung cấp tài liệu này đã ban hành.");
    }

    void requireWaiting(int request) {
        require(
                waiting.stream().anyMatch(asked -> asked.request() == request),
                "Không ghi được: yêu cầu cung cấp tài liệu này chưa ban hành, hoặc đã ghi trả lời.");
    }

    void requireNoExpert() {
        require(expert == null, "Việc trưng cầu giám định trước chưa xong.");
    }

    void requireExpertProposed() {
        require(expert instanceof Inquiry.ExpertProposed, EXPERT_BEFORE);
    }

    void requireExpertDecided() {
        require(expert instanceof Inquiry.ExpertDecided, EXPERT_BEFORE);
    }

    void requireExpertAwaited() {
        require(expert instanceof PaperIssued, EXPERT_BEFORE);
    }

    private static void require(boolean come, String refusal) {
        if (!come) {
            throw new OutOfOrder(refusal);
        }
    }
}

package vn.kntc.complaint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.kntc.law.Provisions;
import vn.kntc.shared.InvalidInput;

/** What the decision on acceptance has to name (Điều 11, 27 Luật Khiếu nại). */
final class AcceptanceActs {

    private AcceptanceActs() {}

    /**
     * Accepts or refuses. Accepting although a ground stands, or refusing on none that was found, needs a reason, which is kept.
     *
     * @param gradedComplex the law grades the case as complex by the criteria named
     */
    static void decide(
            Complaint complaint,
            AcceptanceDecision decision,
            Set<String> groundsFound,
            boolean gradedComplex,
            Recording recording) {
        complaint.requireReadyFor(Done.AcceptanceDecided.class);
        recording.requireDay("decidedOn", decision.on(), complaint.receivedOn(), "ngày nhận đơn");
        if (!decision.accepted()) {
            requireRefusalGrounds(decision, groundsFound, recording.law());
        } else if (!groundsFound.isEmpty() && decision.departureReason() == null) {
            throw new InvalidInput(
                    "departureReason",
                    "Có căn cứ không thụ lý đã được phát hiện; muốn thụ lý phải ghi rõ lý do khác với kết quả xét căn cứ.");
        }
        requireComplexityReason(decision.criteria(), decision.complexityReason());
        boolean complex = decision.accepted() && gradedComplex;
        complaint.record(
                new Done.AcceptanceDecided(decision.on(), decision, List.copyOf(groundsFound), complex), recording);
    }

    private static void requireRefusalGrounds(AcceptanceDecision decision, Set<String> groundsFound, Provisions law) {
        // every one of them is asked for: a code that the table does not know is refused here, not when the notice is
        // drawn up
        var alone = decision.grounds().stream()
                .map(code -> law.ground(code, decision.on()))
                .filter(Provisions.Ground::refusesAlone)
                .toList();
        if (alone.isEmpty()) {
            throw new InvalidInput("refusalGrounds", law.sentence("REFUSAL_GROUND", decision.on()));
        }
        if (decision.reason() == null) {
            throw new InvalidInput("refusalReason", law.sentence("REFUSAL_REASON", decision.on()));
        }
        var named = new LinkedHashSet<>(decision.grounds());
        named.retainAll(groundsFound);
        if (named.isEmpty() && decision.departureReason() == null) {
            throw new InvalidInput(
                    "departureReason",
                    "Căn cứ không thụ lý được chọn không có trong kết quả xét căn cứ; phải ghi rõ lý do khác với kết quả đó.");
        }
    }

    /** @param reason the circumstances that meet the criteria, or null */
    static void requireComplexityReason(List<String> criteria, String reason) {
        if (!criteria.isEmpty() && reason == null) {
            throw new InvalidInput(
                    "complexityReason",
                    "Vụ việc phức tạp phải ghi rõ tình tiết đáp ứng tiêu chí, lưu trong hồ sơ vụ việc.");
        }
    }

    /** @param forwardedBy body that sent the complaint on, as the notice names it, or null */
    static void requireForwarder(Complaint complaint, String forwardedBy) {
        if (complaint.forwarded() && forwardedBy == null) {
            throw new InvalidInput(
                    "forwardedBy",
                    "Đơn do cơ quan khác chuyển đến: phải ghi tên cơ quan, tổ chức, cá nhân chuyển đơn.");
        }
    }
}

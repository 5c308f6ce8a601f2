package vn.kntc.complaint;

import static vn.kntc.complaint.ComplaintDeed.ASSIGNED;
import static vn.kntc.complaint.ComplaintDeed.COUNCIL_PROPOSED;
import static vn.kntc.complaint.ComplaintDeed.DELIVERED;
import static vn.kntc.complaint.ComplaintDeed.DISCIPLINE_RECORDED;
import static vn.kntc.complaint.ComplaintDeed.FIRST_RECORDED;
import static vn.kntc.complaint.ComplaintDeed.HELD;
import static vn.kntc.complaint.ComplaintDeed.NOTIFIED;
import static vn.kntc.complaint.ComplaintDeed.PLANNED;
import static vn.kntc.complaint.ComplaintDeed.PREPARED;
import static vn.kntc.complaint.ComplaintDeed.PUBLICATION_ENDED;
import static vn.kntc.complaint.ComplaintDeed.PUBLISHED;
import static vn.kntc.complaint.ComplaintDeed.REPORTED;
import static vn.kntc.complaint.ComplaintDeed.RETURNED;
import static vn.kntc.complaint.ComplaintDeed.RE_CHECKED;
import static vn.kntc.complaint.ComplaintDeed.SENT;
import static vn.kntc.complaint.ComplaintDeed.VERIFICATION_ORDERED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.OutOfOrder;

/**
 * Whose turn it is within a state of the complaint ({@link ComplaintCourse}): verification and dialogue come in rounds of several steps,
 * and sending, delivery and publication are recorded once, since clocks run from them.
 */
enum ComplaintTurn {
    RECORD_FIRST(
            done -> done.second() && !done.has(FIRST_RECORDED),
            "Kết quả giải quyết lần đầu đã được ghi nhận, hoặc đây không phải khiếu nại lần hai."),
    RECORD_DISCIPLINE(
            done -> done.disciplinary() && !done.has(DISCIPLINE_RECORDED),
            "Quyết định kỷ luật đã được ghi nhận, hoặc đây không phải khiếu nại quyết định kỷ luật."),
    ACCEPT(
            done -> (!done.second() || done.has(FIRST_RECORDED))
                    && (!done.disciplinary() || done.has(DISCIPLINE_RECORDED)),
            "Chưa quyết định thụ lý được: chưa ghi nhận kết quả giải quyết lần đầu hoặc quyết định kỷ luật bị khiếu nại."),
    RE_CHECK(done -> !done.has(RE_CHECKED), "Quyết định bị khiếu nại đã được kiểm tra lại; không ghi lần nữa."),
    ASSIGN(
            done -> done.reChecked() && done.noVerificationGoesOn(),
            "Không giao xác minh được: chưa kiểm tra lại quyết định bị khiếu nại, hoặc việc xác minh đã giao chưa có báo cáo."),
    ORDER_VERIFICATION(
            done -> done.verificationStandsAt(ASSIGNED),
            "Không ban hành quyết định xác minh được: chưa giao xác minh, hoặc quyết định đã được ban hành."),
    REPORT(
            done -> done.verificationStandsAt(VERIFICATION_ORDERED),
            "Không ghi báo cáo xác minh được: quyết định xác minh chưa được ban hành, hoặc đã có báo cáo."),
    PREPARE(
            done -> done.asksPreparation()
                    && done.has(REPORTED)
                    && done.noVerificationGoesOn()
                    && !done.dialogueAwaited(),
            "Chưa quyết định việc tham khảo ý kiến, người đối thoại được: chưa có báo cáo xác minh, hoặc buổi đối thoại đã được định."),
    ADVISE(done -> done.has(PREPARED), "Không ghi ý kiến được: người giải quyết chưa quyết định tham khảo ý kiến."),
    PROPOSE(
            done -> done.asksCouncil() && done.reChecked() && done.noVerificationGoesOn() && !done.dialogueAwaited(),
            "Không ghi đề xuất của Hội đồng kỷ luật được: chưa kiểm tra lại quyết định, việc xác minh đã giao chưa có báo cáo, hoặc buổi đối thoại đã được định."),
    PLAN(
            done -> (!done.asksPreparation() || done.has(PREPARED))
                    && done.has(done.asksCouncil() ? COUNCIL_PROPOSED : REPORTED)
                    && done.noVerificationGoesOn()
                    && !done.dialogueAwaited(),
            "Không chọn ngày đối thoại được: chưa có báo cáo xác minh, chưa có đề xuất của Hội đồng kỷ luật khi luật đòi hỏi, hoặc lịch đối thoại đã chọn vẫn đang chờ."),
    NOTIFY(
            done -> done.dialogueStandsAt(PLANNED),
            "Không ban hành thông báo đối thoại được: không có lịch đối thoại nào chờ thông báo."),
    RETURN(
            done -> done.dialogueStandsAt(PLANNED),
            "Không trả lại lịch đối thoại được: không có lịch đối thoại nào chờ thông báo."),
    HOLD(
            done -> done.dialogueStandsAt(NOTIFIED),
            "Không ghi kết quả đối thoại được: không có buổi đối thoại nào đã thông báo mà chưa tổ chức."),
    DECIDE(
            done -> done.reChecked()
                    && (!done.second() || done.has(REPORTED))
                    && (!done.asksCouncil() || done.has(COUNCIL_PROPOSED))
                    && done.noVerificationGoesOn()
                    && done.noDialogueGoesOn(),
            "Chưa quyết định được: phải kiểm tra lại quyết định bị khiếu nại, chờ báo cáo của việc xác minh đã giao và kết quả của buổi đối thoại đã định."),
    SEND(done -> !done.has(SENT), "Việc gửi quyết định đã được ghi nhận; không ghi lần nữa."),
    DELIVER(
            done -> done.has(SENT) && !done.has(DELIVERED),
            "Không ghi ngày nhận quyết định được: quyết định chưa được gửi, hoặc ngày nhận đã được ghi."),
    PUBLISH(done -> !done.has(PUBLISHED), "Việc công khai quyết định đã được ghi nhận; không ghi lần nữa."),
    END_PUBLICATION(
            done -> done.has(PUBLISHED) && !done.has(PUBLICATION_ENDED),
            "Không lập biên bản công khai được: quyết định chưa được công khai, hoặc biên bản đã được lập.");

    private final Predicate<Deeds> come;
    private final String refusal;

    ComplaintTurn(Predicate<Deeds> come, String refusal) {
        this.come = come;
        this.refusal = refusal;
    }

    /** @throws OutOfOrder where another step has to come first, or this one was done */
    void require(Complaint complaint) {
        if (!come.test(Deeds.of(complaint))) {
            throw new OutOfOrder(refusal);
        }
    }

    /** @param all oldest first */
    private record Deeds(List<ComplaintDeed> all, boolean second, boolean disciplinary) {

        private static final Set<ComplaintDeed> VERIFICATION = EnumSet.of(ASSIGNED, VERIFICATION_ORDERED, REPORTED);
        private static final Set<ComplaintDeed> DIALOGUE = EnumSet.of(PLANNED, NOTIFIED, RETURNED, HELD);

        static Deeds of(Complaint complaint) {
            return new Deeds(
                    complaint.acts().stream()
                            .map(RecordedAct::act)
                            .flatMap(act -> ComplaintDeed.of(act).stream())
                            .toList(),
                    complaint.resolution().second(),
                    complaint.resolution().disciplinary());
        }

        /** The law asks for it in the first instance only (điểm a khoản 1 Điều 29 Luật Khiếu nại). */
        boolean reChecked() {
            return second || has(RE_CHECKED);
        }

        /** Who attends, and whose opinion is asked, is settled in the second instance about what the administration does (Điều 39). */
        boolean asksPreparation() {
            return second && !disciplinary;
        }

        /** The disciplinary council proposes to the first resolver (Điều 52 Luật Khiếu nại). */
        boolean asksCouncil() {
            return disciplinary && !second;
        }

        boolean has(ComplaintDeed deed) {
            return all.contains(deed);
        }

        boolean verificationStandsAt(ComplaintDeed deed) {
            return last(VERIFICATION).filter(deed::equals).isPresent();
        }

        boolean noVerificationGoesOn() {
            return last(VERIFICATION).filter(last -> last != REPORTED).isEmpty();
        }

        boolean dialogueStandsAt(ComplaintDeed deed) {
            return last(DIALOGUE).filter(deed::equals).isPresent();
        }

        boolean dialogueAwaited() {
            return dialogueStandsAt(PLANNED) || dialogueStandsAt(NOTIFIED);
        }

        /** One whose plan was returned is planned anew. */
        boolean noDialogueGoesOn() {
            return last(DIALOGUE).filter(last -> last != HELD).isEmpty();
        }

        private Optional<ComplaintDeed> last(Set<ComplaintDeed> round) {
            return all.stream().filter(round::contains).reduce((earlier, later) -> later);
        }
    }
}

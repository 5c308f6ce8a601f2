package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** How far the paper has come that a petition ends with, by its acts since the route was chosen; kept nowhere else. */
final class Conclusion {

    private final List<RecordedAct> done;

    private Conclusion(List<RecordedAct> done) {
        this.done = done;
    }

    /** @param done every act on the petition, oldest first */
    static Conclusion of(List<RecordedAct> done) {
        int chosen = last(done, Conclusion::chosen);
        return new Conclusion(done.subList(chosen + 1, done.size()));
    }

    private static boolean chosen(Act act) {
        return act instanceof PetitionAct.RouteChosen || act instanceof PetitionAct.OtherLawProposed;
    }

    private static int last(List<RecordedAct> done, Predicate<Act> wanted) {
        for (int i = done.size() - 1; i >= 0; i--) {
            if (wanted.test(done.get(i).act())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean answered(Act act) {
        return act instanceof ConclusionAct.Answered;
    }

    private static boolean issued(Act act) {
        return act instanceof PaperIssued paper && ConclusionPapers.FORMS.contains(paper.form());
    }

    private static boolean urged(Act act) {
        return act instanceof ConclusionAct.Urged;
    }

    private <T extends Act> Optional<T> last(Class<T> kind) {
        int at = last(done, kind::isInstance);
        return at < 0 ? Optional.empty() : Optional.of(kind.cast(done.get(at).act()));
    }

    /** What the paper says; null where that was said when the route was chosen. */
    ConclusionContent content() {
        return last(ConclusionAct.Drafted.class)
                .map(ConclusionAct.Drafted::content)
                .orElse(null);
    }

    /** How many times the lower body was asked again. */
    int urgings() {
        return (int) done.stream().filter(one -> urged(one.act())).count();
    }

    /** Until when the lower body is to report: as it was asked last. */
    LocalDate replyBy() {
        return last(ConclusionAct.Urged.class)
                .map(ConclusionAct.Urged::replyBy)
                .orElseGet(() -> content() == null ? null : content().replyBy());
    }

    /** Waits for the report of a lower body: the demand went out, and what was urged since. */
    boolean awaitsReport() {
        int out = last(done, Conclusion::issued);
        return out >= 0 && last(done, Conclusion::urged) < out;
    }

    /** An accepted denunciation is resolved elsewhere: the decision went out, and nobody told what came of it. */
    boolean awaitsResolution() {
        boolean accepted = done.stream()
                .anyMatch(one ->
                        one.act() instanceof PaperIssued paper && ConclusionPapers.ACCEPTANCE.equals(paper.form()));
        return accepted && last(ConclusionAct.Resolved.class).isEmpty();
    }

    /** Day on which the denunciation was accepted, by its decision; null before. */
    LocalDate acceptedOn() {
        return done.stream()
                .filter(one ->
                        one.act() instanceof PaperIssued paper && ConclusionPapers.ACCEPTANCE.equals(paper.form()))
                .map(one -> one.act().on())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** @throws OutOfOrder where no result of a denunciation is awaited */
    void requireResolutionAwaited() {
        if (!awaitsResolution()) {
            throw new OutOfOrder("Chưa ghi kết quả giải quyết tố cáo được: quyết định thụ lý chưa được ban hành.");
        }
    }

    /** Day on which the first paper went out, a demand say. */
    Optional<LocalDate> demandedOn() {
        return done.stream()
                .filter(one -> issued(one.act()))
                .map(one -> one.act().on())
                .findFirst();
    }

    /**
     * The last day on which was decided what is carried out now: the route, the leader's approval, or a paper that went out before.
     *
     * @param processedOn day that somebody told as that of the route, or null: one that is only recorded later has none
     */
    Optional<LocalDate> decidedOn(LocalDate processedOn) {
        var approved = done.stream()
                .map(RecordedAct::act)
                .filter(act -> act instanceof PetitionAct.ProposalAnswered || issued(act))
                .map(Act::on);
        return Stream.concat(Stream.ofNullable(processedOn), approved).max(LocalDate::compareTo);
    }

    /** A demand went out before. */
    boolean demanded() {
        return last(done, Conclusion::issued) >= 0;
    }

    /** Who signed what goes out next. @throws OutOfOrder before anybody did */
    UserId signer() {
        int answer = last(done, Conclusion::answered);
        if (answer < last(done, Conclusion::issued) || answer < 0) {
            throw new OutOfOrder("Chưa phát hành được: văn bản chưa được ký.");
        }
        var one = done.get(answer);
        if (!((ConclusionAct.Answered) one.act()).signed()) {
            throw new OutOfOrder("Chưa phát hành được: người ký đã yêu cầu làm lại văn bản.");
        }
        return one.by();
    }

    /** Day of the last signature, or null. */
    LocalDate signedOn() {
        return last(ConclusionAct.Answered.class)
                .map(ConclusionAct.Answered::on)
                .orElse(null);
    }

    /** @throws OutOfOrder where the paper was signed already, or nothing is there to sign */
    void requireToSign(boolean drafted) {
        int answer = last(done, Conclusion::answered);
        int draft = last(done, act -> act instanceof ConclusionAct.Drafted || act instanceof ConclusionAct.Urged);
        if (!drafted && draft < 0) {
            throw new OutOfOrder("Chưa ký được: văn bản chưa được soạn.");
        }
        if (answer > draft && ((ConclusionAct.Answered) done.get(answer).act()).signed()) {
            throw new OutOfOrder("Văn bản đã được ký.");
        }
    }

    /** @throws OutOfOrder where the paper was drafted already and has not come back */
    void requireToDraft() {
        if (content() != null || done.stream().map(RecordedAct::act).anyMatch(Conclusion::answered)) {
            throw new OutOfOrder("Văn bản đã được soạn.");
        }
    }

    /** @throws OutOfOrder where that is proposed already */
    void requireNotProcessedUnproposed() {
        if (proposesNotProcessed()) {
            throw new OutOfOrder("Đã đề nghị không xử lý, đang chờ xác nhận.");
        }
    }

    private boolean proposesNotProcessed() {
        return last(done, ConclusionAct.NotProcessedProposed.class::isInstance)
                > last(done, ConclusionAct.NotProcessedAnswered.class::isInstance);
    }

    /** Why the petition is not to be processed. @throws OutOfOrder where that is not proposed, or was answered */
    String notProcessed() {
        int proposed = last(done, ConclusionAct.NotProcessedProposed.class::isInstance);
        if (!proposesNotProcessed()) {
            throw new OutOfOrder("Chưa xác nhận được: chưa có đề nghị không xử lý đang chờ.");
        }
        return ((ConclusionAct.NotProcessedProposed) done.get(proposed).act()).reason();
    }

    /** @throws OutOfOrder where no report is awaited */
    void requireAwaited() {
        if (!awaitsReport()) {
            throw new OutOfOrder("Chưa ghi báo cáo của cấp dưới được: văn bản yêu cầu chưa được phát hành.");
        }
    }
}

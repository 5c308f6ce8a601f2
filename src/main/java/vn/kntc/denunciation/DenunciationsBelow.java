package vn.kntc.denunciation;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.denunciation.ReviewAct.DelayAsked;
import vn.kntc.denunciation.ReviewAct.DelayExplained;
import vn.kntc.denunciation.ReviewAct.HandedOver;
import vn.kntc.denunciation.ReviewAct.TakeOverDecided;
import vn.kntc.handling.act.ActDay;
import vn.kntc.organization.Agencies;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/**
 * The body below its superior: it tells him why it is late, and hands its file over (Điều 38 Luật Tố cáo, Điều 5 Nghị định 31/2019/NĐ-CP).
 * Verbs throw as those of {@link DenunciationHandling} do.
 */
@Service
@Transactional
public class DenunciationsBelow {

    private static final String ON = DenunciationHandling.ON;
    private static final String EARLIER_CASE = "earlierCase";

    private final DenunciationHandling handling;
    private final DenunciationDesk desk;
    private final DenunciationPapers papers;
    private final DenunciationClocks clocks;
    private final Agencies agencies;

    DenunciationsBelow(
            DenunciationHandling handling,
            DenunciationDesk desk,
            DenunciationPapers papers,
            DenunciationClocks clocks,
            Agencies agencies) {
        this.handling = handling;
        this.desk = desk;
        this.papers = papers;
        this.clocks = clocks;
        this.agencies = agencies;
    }

    /** The superior's demand came in; within the period of the law it is answered (khoản 3 Điều 38 Luật Tố cáo). */
    public void asked(CaseNumber caseNumber, DelayAsked asked, UserId by) {
        desk.record(desk.lock(caseNumber), asked, ON, by);
    }

    public void explain(CaseNumber caseNumber, DelayExplained explained, UserId by) {
        var denunciation = desk.lock(caseNumber);
        new ActDay("dueOn", explained.dueOn()).requireFrom(explained.on());
        desk.record(denunciation, explained, ON, by);
        papers.draft(denunciation, DenunciationPaper.DELAY_REPORT_ISSUED, explained.on(), by);
    }

    /** Issues a paper; see {@link DenunciationHandling#issue}. */
    public void issue(CaseNumber caseNumber, DenunciationPaper paper, LocalDate on, String enteredNumber, UserId by) {
        handling.issue(caseNumber, paper, on, enteredNumber, by);
    }

    /** The resolution here stops, whatever is still open (khoản 3 Điều 5 Nghị định 31/2019/NĐ-CP). */
    public void handOver(CaseNumber caseNumber, HandedOver handedOver, UserId by) {
        desk.record(desk.lock(caseNumber), handedOver, ON, by);
    }

    /**
     * The case below that a superior names.
     *
     * @throws InvalidInput where there is none at a body right below, or it does not stand as the superior says
     */
    Denunciation earlier(Denunciation above, CaseNumber named) {
        var earlier = desk.find(named)
                .filter(found ->
                        above.agency().equals(agencies.get(found.agency()).superior()))
                .orElseThrow(
                        () -> new InvalidInput(
                                EARLIER_CASE,
                                "Không có hồ sơ giải quyết tố cáo mang số này ở cơ quan cấp dưới trực tiếp; hãy xem lại số, hoặc để trống và ghi văn bản của nơi đó."));
        if (above.is(Mark.CONTINUED)) {
            requireConcluded(earlier);
        } else {
            requireLate(above, earlier);
        }
        return earlier;
    }

    private static void requireConcluded(Denunciation earlier) {
        if (!earlier.is(Mark.CONCLUSION_OUT) && !earlier.is(Mark.TERMINATION_OUT)) {
            throw new InvalidInput(
                    EARLIER_CASE,
                    "Hồ sơ của cấp dưới chưa có kết quả giải quyết; nếu đã quá thời hạn thì xem xét theo tố cáo quá thời hạn giải quyết.");
        }
    }

    private void requireLate(Denunciation above, Denunciation earlier) {
        clocks.resolution(earlier.caseNumber())
                .filter(StatutoryClock::open)
                .map(clock -> earlier.limited(clock.due()))
                .filter(due -> !above.entry().receivedOn().isAfter(due))
                .ifPresent(due -> {
                    throw new InvalidInput(
                            EARLIER_CASE,
                            "Khi nhận đơn, hồ sơ của cấp dưới chưa quá thời hạn giải quyết: ngày cuối là "
                                    + ShownDay.of(due) + ".");
                });
    }

    /** The body below reads of the order in its own file; who went to the superior, and under which number, is not told. */
    void tellOrdered(CaseNumber above) {
        var denunciation = desk.find(above).orElseThrow();
        var order = denunciation.issued(DenunciationPaper.TAKE_OVER_ORDERED).orElseThrow();
        var earlier = denunciation
                .last(TakeOverDecided.class)
                .map(TakeOverDecided::earlierCase)
                .orElse(null);
        if (earlier != null) {
            desk.note(
                    new CaseNumber(earlier),
                    UserId.SYSTEM,
                    "Cấp trên yêu cầu dừng giải quyết, bàn giao hồ sơ: văn bản số " + order.number() + " ngày "
                            + ShownDay.of(order.on()) + ".");
        }
    }
}

package vn.kntc.denunciation;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.denunciation.ReviewAct.BelowReported;
import vn.kntc.denunciation.ReviewAct.DelayDemanded;
import vn.kntc.denunciation.ReviewAct.ResolvedAgain;
import vn.kntc.denunciation.ReviewAct.Reviewed;
import vn.kntc.denunciation.ReviewAct.TakeOverDecided;
import vn.kntc.law.Law;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * A superior looks at how a body below resolved a denunciation, or why it is late (Điều 37, Điều 38 Luật Tố cáo). Verbs throw as those of
 * {@link DenunciationHandling} do.
 */
@Service
@Transactional
public class DenunciationReviews {

    private static final String ON = DenunciationHandling.ON;

    private final DenunciationHandling handling;
    private final DenunciationDesk desk;
    private final DenunciationPapers papers;
    private final DenunciationsBelow below;
    private final CaseLinks links;
    private final Law law;

    DenunciationReviews(
            DenunciationHandling handling,
            DenunciationDesk desk,
            DenunciationPapers papers,
            DenunciationsBelow below,
            CaseLinks links,
            Law law) {
        this.handling = handling;
        this.desk = desk;
        this.papers = papers;
        this.below = below;
        this.links = links;
        this.law = law;
    }

    /** What the superior decides; what goes out is drafted, the case below is linked where this program keeps it. */
    public void review(CaseNumber caseNumber, Reviewed reviewed, UserId by) {
        var denunciation = desk.lock(caseNumber);
        denunciation.require(DenunciationActs.KINDS.nameOf(reviewed));
        requireGround(reviewed);
        if (reviewed instanceof TakeOverDecided decided && decided.handOverBy().isBefore(decided.on())) {
            throw new InvalidInput("dueOn", "Ngày phải bàn giao hồ sơ không được trước ngày quyết định.");
        }
        if (reviewed instanceof DelayDemanded demanded && demanded.replyBy().isBefore(demanded.on())) {
            throw new InvalidInput("replyBy", "Ngày cấp dưới phải báo cáo không được trước ngày quyết định.");
        }
        if (reviewed.earlierCase() != null) {
            var earlier = below.earlier(denunciation, new CaseNumber(reviewed.earlierCase()));
            links.link(caseNumber, CaseRelation.CONTINUES, earlier.caseNumber(), by);
        }
        desk.record(denunciation, reviewed, ON, by);
        if (reviewed.paper() != null) {
            papers.draft(denunciation, reviewed.paper(), reviewed.on(), by);
        }
    }

    /** The body below reported, or did not. */
    public void reported(CaseNumber caseNumber, BelowReported reported, UserId by) {
        desk.record(desk.lock(caseNumber), reported, DenunciationHandling.ON, by);
    }

    /** A ground is one of resolving again or of taking over, as its table says. */
    private void requireGround(Reviewed reviewed) {
        if (reviewed.reviewGround() == null) {
            return;
        }
        var answer = law.decide(
                "describeDenunciationReview", reviewed.on(), Map.of("reviewGround", reviewed.reviewGround()));
        boolean takesOver = "TAKE_OVER".equals(answer.results().get(0).get("reviewing"));
        if (takesOver == reviewed instanceof ResolvedAgain) {
            throw new InvalidInput(
                    "reviewGround",
                    takesOver
                            ? "Căn cứ đã chọn dùng cho việc rút lên giải quyết, không dùng cho việc giải quyết lại tố cáo tiếp."
                            : "Căn cứ đã chọn dùng cho việc giải quyết lại tố cáo tiếp, không dùng cho việc rút lên giải quyết.");
        }
    }

    /** Issues a paper; the body below hears of an order to hand over. See {@link DenunciationHandling#issue}. */
    public void issue(CaseNumber caseNumber, DenunciationPaper paper, LocalDate on, String enteredNumber, UserId by) {
        handling.issue(caseNumber, paper, on, enteredNumber, by);
        if (paper == DenunciationPaper.TAKE_OVER_ORDERED) {
            below.tellOrdered(caseNumber);
        }
    }
}

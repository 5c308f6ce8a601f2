package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseSection.Ending;
import vn.kntc.casefile.CaseSection.Fact;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.organization.Role;
import vn.kntc.oversight.ReviewAct.Assessed;
import vn.kntc.oversight.ReviewAct.Decided;
import vn.kntc.oversight.ReviewAct.Followed;
import vn.kntc.oversight.ReviewAct.Informed;
import vn.kntc.oversight.ReviewAct.PlanAnswered;
import vn.kntc.oversight.ReviewAct.Planned;
import vn.kntc.shared.ShownDay;

/** The review of a crowded, complex or long case: every kind of its acts and their words. Never rename a kind. */
@Component
class ReviewCourse implements Course, ActBook {

    static final String PROCEDURE = "complexCaseReview";

    static final ActKinds KINDS = ActKinds.of(PROCEDURE, on -> {
        Opened.register(on);
        OversightPapers.register(on);
        assessment(on);
        plan(on);
        end(on);
    });

    private static void assessment(ActKinds on) {
        on.kind("REVIEW_ASSESSED", Assessed.class)
                .titled("Rà soát, phân loại vụ việc")
                .tells(assessed -> "Rà soát vụ việc: " + assessed.assessment().label())
                .prints((assessed, facts) -> facts.text(
                                "Kết quả rà soát", assessed.assessment().label())
                        .lines(
                                "Diện",
                                assessed.reviewGrounds().stream()
                                        .map(ReviewAct.Ground::label)
                                        .toList())
                        .text("Nhận xét", assessed.reviewFinding())
                        .text("Văn bản đã kết luận", assessed.earlierDocument())
                        .day("Ngày văn bản", assessed.documentDate())
                        .text("Kết luận trước đây", assessed.earlierResult()));
    }

    private static void plan(ActKinds on) {
        on.kind("REVIEW_PLANNED", Planned.class)
                .titled("Lập kế hoạch giải quyết dứt điểm")
                .tells(planned ->
                        "Lập kế hoạch giải quyết dứt điểm, xong trước hoặc trong ngày " + ShownDay.of(planned.dueOn()))
                .prints((planned, facts) -> facts.text("Đơn vị chủ trì", planned.leadUnit())
                        .text("Biện pháp", planned.measures())
                        .day("Ngày phải xong", planned.dueOn()));
        on.kind("REVIEW_PLAN_ANSWERED", PlanAnswered.class)
                .titled("Duyệt kế hoạch giải quyết")
                .tells(answered ->
                        "Kế hoạch giải quyết: " + answered.planAnswer().label())
                .prints((answered, facts) ->
                        facts.text("Ý kiến", answered.planAnswer().label()).text("Lý do", answered.answerReason()));
        on.kind("REVIEW_FOLLOWED", Followed.class)
                .titled(followed -> followed.reviewStep().label())
                .tells(followed -> "Theo dõi vụ việc: " + followed.reviewStep().label())
                .prints((followed, facts) ->
                        facts.day("Ngày họp", followed.heldOn()).text("Nội dung", followed.developments()));
    }

    private static void end(ActKinds on) {
        on.kind("REVIEW_DECIDED", Decided.class)
                .titled("Quyết định kết thúc rà soát")
                .tells(decided -> "Kết quả rà soát: " + decided.reviewDecision().label())
                .prints((decided, facts) -> facts.text(
                                "Kết quả", decided.reviewDecision().label())
                        .lines(
                                "Căn cứ coi là dứt điểm",
                                decided.criteria().stream()
                                        .map(ReviewAct.Criterion::label)
                                        .toList())
                        .text("Lý do", decided.decisionReason()));
        on.kind("REVIEW_INFORMED", Informed.class)
                .titled("Thông báo, vận động người dân")
                .tells("Thông báo, vận động theo kết quả đã rà soát")
                .prints((informed, facts) -> facts.text(
                                "Cách làm", informed.informedBy().label())
                        .text("Ý kiến của người dân", informed.reaction()));
    }

    @Override
    public String procedure() {
        return PROCEDURE;
    }

    @Override
    public String series() {
        return "REVIEW";
    }

    @Override
    public ActKinds kinds() {
        return KINDS;
    }

    @Override
    public Stage first() {
        return ReviewStage.NEW;
    }

    @Override
    public Stage after(Stage now, Act act) {
        return ReviewStage.after(act);
    }

    @Override
    public Map<String, Class<? extends Act>> frames() {
        return Map.of("assessed", Assessed.class, "reviewed", Decided.class);
    }

    @Override
    public String title() {
        return "Rà soát vụ việc";
    }

    @Override
    public Set<Role> startedBy() {
        return Set.of(Role.MONITOR, Role.RESOLVER, Role.MANAGER);
    }

    @Override
    public LocalDate due(OversightCase found) {
        return found.last(Planned.class).map(Planned::dueOn).orElse(null);
    }

    @Override
    public List<Fact> facts(OversightCase found) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Nội dung", found.opened().subject()));
        found.last(Planned.class)
                .ifPresent(planned -> facts.add(new Fact(
                        "Kế hoạch giải quyết",
                        List.of(planned.leadUnit() + ": " + planned.measures()),
                        false,
                        List.of("Phải xong trước hoặc trong ngày " + ShownDay.of(planned.dueOn())),
                        List.of())));
        return List.copyOf(facts);
    }

    @Override
    public Ending ending(OversightCase ended) {
        if (ended.last(Informed.class).isPresent()) {
            return new Ending(
                    ReviewAct.Decision.NOT_REOPENED.name(),
                    "Đã thông báo, vận động theo kết quả đã rà soát; không xem xét lại.",
                    ended.latest());
        }
        return ended.last(Decided.class).isPresent()
                ? new Ending(ReviewAct.Decision.CLOSED_FOR_GOOD.name(), "Đã giải quyết dứt điểm.", ended.latest())
                : new Ending(ReviewAct.Assessment.NOT_UNDER_REVIEW.name(), "Không thuộc diện rà soát.", ended.latest());
    }
}

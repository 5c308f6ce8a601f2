package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseSection.Ending;
import vn.kntc.casefile.CaseSection.Fact;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.organization.Role;
import vn.kntc.oversight.InspectionAct.Concluded;
import vn.kntc.oversight.InspectionAct.ConclusionFollowed;
import vn.kntc.oversight.InspectionAct.Decided;
import vn.kntc.oversight.InspectionAct.Performed;
import vn.kntc.oversight.InspectionAct.Requirement;
import vn.kntc.oversight.InspectionAct.Way;
import vn.kntc.shared.ShownDay;

/** The inspection of one unit: every kind of its acts and their words. Never rename a kind. */
@Component
class InspectionCourse implements Course, ActBook {

    static final String PROCEDURE = "unitInspection";

    static final ActKinds KINDS = ActKinds.of(PROCEDURE, on -> {
        Opened.register(on);
        OversightPapers.register(on);
        inspection(on);
    });

    private static void inspection(ActKinds on) {
        on.kind("INSPECTION_DECIDED", Decided.class)
                .titled(decided -> decided.inspectionWay().label())
                .tells(decided -> "Quyết định: " + decided.inspectionWay().label())
                .prints((decided, facts) -> facts.text("Đơn vị", decided.inspectedUnit())
                        .text("Nội dung", decided.inspectionContent())
                        .text("Thành phần đoàn", decided.inspectionTeam())
                        .day("Từ ngày", decided.since())
                        .day("Đến ngày", decided.until())
                        .text("Lý do không tiến hành", decided.dropReason()));
        on.kind("INSPECTION_CONCLUDED", Concluded.class)
                .titled("Kết luận thanh tra, kiểm tra")
                .tells(concluded -> "Kết luận thanh tra, kiểm tra, "
                        + concluded.requirements().size() + " kiến nghị")
                .prints((concluded, facts) -> facts.text("Kết quả", concluded.findings())
                        .rows(
                                "Kiến nghị",
                                concluded.requirements().stream()
                                        .map(InspectionCourse::words)
                                        .toList())
                        .text("Ưu điểm", concluded.praise()));
        on.kind("INSPECTION_CONCLUSION_FOLLOWED", ConclusionFollowed.class)
                .titled("Báo cáo thực hiện kết luận")
                .tells("Ghi báo cáo thực hiện kết luận thanh tra, kiểm tra")
                .prints((followed, facts) -> facts.lines(
                                "Kiến nghị đã xong",
                                followed.performed().stream()
                                        .map(one -> "kiến nghị số " + one.number() + " ngày "
                                                + ShownDay.of(one.performedOn())
                                                + (one.result() == null ? "" : ": " + one.result()))
                                        .toList())
                        .text("Tình hình", followed.progress()));
    }

    private static String words(Requirement requirement) {
        return requirement.who() + ": " + requirement.what() + " (trước hoặc trong ngày "
                + ShownDay.of(requirement.dueOn()) + ")";
    }

    @Override
    public String procedure() {
        return PROCEDURE;
    }

    @Override
    public String series() {
        return "INSPECTION";
    }

    @Override
    public ActKinds kinds() {
        return KINDS;
    }

    @Override
    public Stage first() {
        return InspectionStage.NEW;
    }

    @Override
    public Stage after(Stage now, Act act) {
        if (act instanceof Decided decided) {
            return decided.inspectionWay() == Way.INSPECT ? InspectionStage.ISSUE_DECISION : InspectionStage.ENDED;
        }
        if (act instanceof Opened) {
            return InspectionStage.DECIDE;
        }
        if (act instanceof PaperIssued) {
            return now == InspectionStage.ISSUE_DECISION ? InspectionStage.CONCLUDE : InspectionStage.FOLLOW;
        }
        return act instanceof Concluded ? InspectionStage.ISSUE_CONCLUSION : InspectionStage.FOLLOW;
    }

    /** Nothing is left of a conclusion that is issued: that ends the case, though no act says so by itself. */
    @Override
    public Stage settled(OversightCase found) {
        return found.stage() == InspectionStage.FOLLOW && open(found).isEmpty() ? InspectionStage.ENDED : found.stage();
    }

    /** A requirement that is still to be carried out. @param number from 1 */
    record Open(int number, Requirement requirement) {}

    /** In the order of their numbers; none before there is a conclusion. */
    static List<Open> open(OversightCase found) {
        var done = new TreeSet<Integer>();
        found.all(ConclusionFollowed.class)
                .flatMap(followed -> followed.performed().stream())
                .map(Performed::number)
                .forEach(done::add);
        var requirements =
                found.last(Concluded.class).map(Concluded::requirements).orElse(List.of());
        var open = new ArrayList<Open>();
        for (int number = 1; number <= requirements.size(); number++) {
            if (!done.contains(number)) {
                open.add(new Open(number, requirements.get(number - 1)));
            }
        }
        return List.copyOf(open);
    }

    @Override
    public Map<String, Class<? extends Act>> frames() {
        return Map.of("inspection", Decided.class, "concluded", Concluded.class);
    }

    @Override
    public String title() {
        return "Thanh tra, kiểm tra trách nhiệm";
    }

    @Override
    public Set<Role> startedBy() {
        return Set.of();
    }

    @Override
    public LocalDate due(OversightCase found) {
        return open(found).stream()
                .map(one -> one.requirement().dueOn())
                .min(LocalDate::compareTo)
                .or(() -> found.last(Decided.class).map(Decided::until))
                .orElse(null);
    }

    @Override
    public List<Fact> facts(OversightCase found) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Nội dung", found.opened().subject()));
        open(found)
                .forEach(one -> facts.add(new Fact(
                        "Kiến nghị số " + one.number(),
                        List.of(one.requirement().who() + ": "
                                + one.requirement().what()),
                        true,
                        List.of("Phải xong trước hoặc trong ngày "
                                + ShownDay.of(one.requirement().dueOn())),
                        List.of())));
        return List.copyOf(facts);
    }

    @Override
    public Ending ending(OversightCase ended) {
        if (ended.last(Concluded.class).isEmpty()) {
            return new Ending("DROPPED", "Không tiến hành thanh tra, kiểm tra.", ended.latest());
        }
        return ended.last(ConclusionFollowed.class).isPresent()
                ? new Ending("CARRIED_OUT", "Kết luận thanh tra, kiểm tra đã được thực hiện.", ended.latest())
                : new Ending("NOTHING_REQUIRED", "Đã kết luận, không có kiến nghị phải thực hiện.", ended.latest());
    }
}

package vn.kntc.oversight;

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
import vn.kntc.oversight.CrowdAct.Closed;
import vn.kntc.oversight.CrowdAct.Directed;
import vn.kntc.oversight.CrowdAct.Followed;
import vn.kntc.oversight.CrowdAct.Reported;

/** The coordination when people crowd somewhere: every kind of its acts and their words. Never rename a kind. */
@Component
class CrowdCourse implements Course, ActBook {

    static final String PROCEDURE = "crowdCoordination";

    static final ActKinds KINDS = ActKinds.of(PROCEDURE, on -> {
        Opened.register(on);
        OversightPapers.register(on);
        report(on);
        coordination(on);
        end(on);
    });

    private static void report(ActKinds on) {
        on.kind("CROWD_REPORTED", Reported.class)
                .titled("Báo cáo vụ việc đông người")
                .tells(reported -> "Báo cáo lãnh đạo vụ việc có " + reported.crowdPeople() + " người")
                .prints((reported, facts) -> facts.text(
                                "Nơi tập trung", reported.crowdLevel().label() + ": " + reported.crowdPlace())
                        .text("Số người", String.valueOf(reported.crowdPeople()))
                        .text("Số người đại diện", String.valueOf(reported.representatives()))
                        .text("Nội dung", reported.crowdContent())
                        .text("Thời điểm, sự kiện", reported.period()));
    }

    private static void coordination(ActKinds on) {
        on.kind("CROWD_DIRECTED", Directed.class)
                .titled("Chỉ đạo phối hợp xử lý")
                .tells(directed ->
                        "Chỉ đạo phối hợp xử lý: " + directed.receivedBy().label())
                .prints((directed, facts) -> facts.text(
                                "Người tiếp", directed.receivedBy().label())
                        .lines(
                                "Nơi phối hợp",
                                directed.partners().stream()
                                        .map(CrowdAct.Partner::label)
                                        .toList())
                        .text("Cách phối hợp", directed.asking().label())
                        .text("Nơi nhận công văn", directed.addressees())
                        .text("Nội dung chỉ đạo", directed.directions()));
        on.kind("CROWD_FOLLOWED", Followed.class)
                .titled(followed -> followed.crowdStep().label())
                .tells(followed -> "Phối hợp xử lý: " + followed.crowdStep().label())
                .prints((followed, facts) -> facts.text("Diễn biến", followed.developments())
                        .text(
                                "Số người được đưa về",
                                followed.broughtHome() == null ? null : String.valueOf(followed.broughtHome()))
                        .text("Việc đưa công dân về", followed.escort()));
    }

    private static void end(ActKinds on) {
        on.kind("CROWD_CLOSED", Closed.class)
                .titled("Tổng hợp kết quả")
                .tells(closed ->
                        "Kết quả phối hợp xử lý: " + closed.crowdOutcome().label())
                .prints((closed, facts) -> facts.text(
                                "Kết quả", closed.crowdOutcome().label())
                        .text("Nội dung", closed.outcomeNote())
                        .text("Chi phí (đồng)", closed.cost() == null ? null : String.valueOf(closed.cost()))
                        .text("Rút kinh nghiệm", closed.lesson())
                        .text("Báo cáo cấp trên", closed.reporting().label())
                        .text("Nơi nhận báo cáo", closed.superior()));
    }

    @Override
    public String procedure() {
        return PROCEDURE;
    }

    @Override
    public String series() {
        return "CROWD";
    }

    @Override
    public ActKinds kinds() {
        return KINDS;
    }

    @Override
    public Stage first() {
        return CrowdStage.NEW;
    }

    @Override
    public Stage after(Stage now, Act act) {
        return CrowdStage.after(now, act);
    }

    @Override
    public Map<String, Class<? extends Act>> frames() {
        return Map.of("crowd", Reported.class, "directed", Directed.class, "closed", Closed.class);
    }

    @Override
    public String title() {
        return "Vụ việc đông người";
    }

    @Override
    public Set<Role> startedBy() {
        return Set.of(Role.RECEPTION_OFFICER, Role.PETITION_OFFICER, Role.MONITOR, Role.MANAGER);
    }

    @Override
    public boolean gathersPeople() {
        return true;
    }

    @Override
    public List<Fact> facts(OversightCase found) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Nội dung", found.opened().subject()));
        found.last(Reported.class)
                .ifPresent(reported ->
                        facts.add(Fact.of("Quy mô", reported.crowdPeople() + " người, " + reported.crowdPlace())));
        return List.copyOf(facts);
    }

    @Override
    public Ending ending(OversightCase ended) {
        var outcome = ended.last(Closed.class).orElseThrow().crowdOutcome();
        return new Ending(outcome.name(), outcome.label() + ".", ended.latest());
    }
}

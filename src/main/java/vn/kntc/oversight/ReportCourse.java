package vn.kntc.oversight;

import java.time.LocalDate;
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
import vn.kntc.oversight.ReportAct.Compiled;
import vn.kntc.oversight.ReportAct.Gathered;
import vn.kntc.oversight.ReportAct.Scheduled;
import vn.kntc.oversight.ReportAct.Signed;
import vn.kntc.shared.ShownDay;

/** A periodic report: every kind of its acts and their words. Never rename a kind. */
@Component
class ReportCourse implements Course, ActBook {

    static final String PROCEDURE = "periodicReport";

    static final ActKinds KINDS = ActKinds.of(PROCEDURE, on -> {
        Opened.register(on);
        OversightPapers.register(on);
        period(on);
        report(on);
    });

    private static void period(ActKinds on) {
        on.kind("REPORT_SCHEDULED", Scheduled.class)
                .titled("Kỳ báo cáo")
                .tells(scheduled -> "Báo cáo số liệu từ " + ShownDay.of(scheduled.fromOn()) + " đến "
                        + ShownDay.of(scheduled.toOn()) + ", gửi chậm nhất ngày " + ShownDay.of(scheduled.dueOn()))
                .prints((scheduled, facts) -> facts.day("Số liệu từ ngày", scheduled.fromOn())
                        .day("Số liệu đến ngày", scheduled.toOn())
                        .day("Gửi chậm nhất", scheduled.dueOn())
                        .lines("Căn cứ", scheduled.basis()));
        on.kind("REPORTS_GATHERED", Gathered.class)
                .titled(gathered -> gathered.gatherStep().label())
                .tells(gathered ->
                        "Tổng hợp báo cáo cấp dưới: " + gathered.gatherStep().label())
                .prints((gathered, facts) -> facts.text("Đơn vị chưa gửi", gathered.missing())
                        .day("Phải gửi trước ngày", gathered.replyBy())
                        .text("Ghi chú", gathered.gatherRemark()));
    }

    private static void report(ActKinds on) {
        on.kind("REPORT_COMPILED", Compiled.class)
                .titled("Kiểm tra số liệu, soạn báo cáo")
                .tells("Kiểm tra số liệu, soạn báo cáo")
                .prints((compiled, facts) -> facts.text("Việc đã kiểm tra", compiled.checked())
                        .text("Số liệu chính", compiled.mainFigures())
                        .text("Tệp đính kèm", compiled.attachments()));
        on.kind("REPORT_SIGNED", Signed.class)
                .titled(signed -> signed.reportAnswer().label())
                .tells(signed -> "Báo cáo: " + signed.reportAnswer().label())
                .prints((signed, facts) ->
                        facts.text("Nơi nhận", signed.receiver()).text("Lý do trả lại", signed.answerReason()));
    }

    @Override
    public String procedure() {
        return PROCEDURE;
    }

    @Override
    public String series() {
        return "REPORT";
    }

    @Override
    public ActKinds kinds() {
        return KINDS;
    }

    @Override
    public Stage first() {
        return ReportStage.NEW;
    }

    @Override
    public Stage after(Stage now, Act act) {
        return ReportStage.after(now, act);
    }

    @Override
    public Map<String, Class<? extends Act>> frames() {
        return Map.of(
                "scheduled", Scheduled.class,
                "gathered", Gathered.class,
                "compiled", Compiled.class,
                "signed", Signed.class);
    }

    @Override
    public String title() {
        return "Báo cáo định kỳ";
    }

    /** By its calendar, or by the form of its own on the page: it needs a period. */
    @Override
    public Set<Role> startedBy() {
        return Set.of();
    }

    @Override
    public LocalDate due(OversightCase found) {
        return found.last(Scheduled.class).map(Scheduled::dueOn).orElse(null);
    }

    @Override
    public List<Fact> facts(OversightCase found) {
        return found.last(Scheduled.class)
                .map(scheduled -> List.of(
                        Fact.of("Nội dung", found.opened().subject()),
                        new Fact(
                                "Kỳ số liệu",
                                List.of(ShownDay.of(scheduled.fromOn()) + " đến " + ShownDay.of(scheduled.toOn())),
                                false,
                                List.of("Gửi chậm nhất ngày " + ShownDay.of(scheduled.dueOn())),
                                List.of())))
                .orElse(List.of());
    }

    @Override
    public Ending ending(OversightCase ended) {
        return ended.latest().isAfter(due(ended))
                ? new Ending("SENT_LATE", "Đã gửi báo cáo, sau hạn.", ended.latest())
                : new Ending("SENT_IN_TIME", "Đã gửi báo cáo trong hạn.", ended.latest());
    }
}

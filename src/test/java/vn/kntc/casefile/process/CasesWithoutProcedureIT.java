package vn.kntc.casefile.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.casefile.StrayCases.StrayCase;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;

/** The self-check names open cases that nobody can work on, and procedures that belong to no case. */
@KntcIT
class CasesWithoutProcedureIT {

    @Autowired
    private CasesWithoutProcedure check;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @Value("${local.server.port}")
    private int port;

    @Test
    void aCaseWithItsProcedureIsInOrder() {
        var number = FiledPetition.at(port, "Đề nghị xem lại mức phạt");
        assertThat(check.find()).extracting(StrayCase::caseNumber).doesNotContain(number.value());
    }

    @Test
    void anOpenCaseWithoutProcedureIsNamed() {
        var number = FiledPetition.at(port, "Đề nghị xem lại mức phạt");
        runtime.deleteProcessInstance(instance(number), "thử");
        assertThat(check.find()).contains(new StrayCase(number.value(), "đang mở nhưng không có quy trình nào xử lý"));
        assertThat(new Browser(port)
                        .get("/api/clocks/self-check", Browser.basic("admin"))
                        .body())
                .contains(number.value());
        close(number);
        assertThat(check.find()).extracting(StrayCase::caseNumber).doesNotContain(number.value());
    }

    @Test
    void aProcedureWithoutCaseAndAStoppedOneAreNamed() {
        var number = FiledPetition.at(port, "Đề nghị xem lại mức phạt");
        String instance = instance(number);
        runtime.suspendProcessInstanceById(instance);
        jdbc.sql("update camunda.act_ru_execution set business_key_ = 'NHANHOA-2026-999999' where id_ = ?")
                .param(instance)
                .update();
        assertThat(check.find())
                .contains(
                        new StrayCase("NHANHOA-2026-999999", "quy trình đang chạy nhưng không có hồ sơ"),
                        new StrayCase("NHANHOA-2026-999999", "quy trình đã bị tạm dừng bằng lệnh kỹ thuật"),
                        new StrayCase(number.value(), "đang mở nhưng không có quy trình nào xử lý"));
        runtime.deleteProcessInstance(instance, "thử");
        close(number);
    }

    @Test
    void aClosedCaseWhoseProcedureGoesOnIsNamed() {
        var number = FiledPetition.at(port, "Đề nghị xem lại mức phạt");
        close(number);
        assertThat(check.find()).contains(new StrayCase(number.value(), "đã kết thúc nhưng quy trình vẫn đang chạy"));
        runtime.deleteProcessInstance(instance(number), "thử");
        assertThat(check.find()).extracting(StrayCase::caseNumber).doesNotContain(number.value());
    }

    private String instance(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
    }

    private void close(CaseNumber number) {
        jdbc.sql("update kntc.case_record set status = 'CLOSED' where case_number = ?")
                .param(number.value())
                .update();
    }
}

package vn.kntc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import vn.kntc.shared.AlreadyDone;
import vn.kntc.shared.OutOfOrder;

/** What passes with a form, and how a failure under it is told. */
class SubmissionsTest {

    private final Submissions submissions = new Submissions(Set.of("caseNumber"));
    private final AtomicInteger submitted = new AtomicInteger();

    @Test
    void plainValuesAndListsPass() {
        submissions.take(
                Variables.createVariables()
                        .putValue("ghiChu", "một câu")
                        .putValue("dung", true)
                        .putValue("so", 3)
                        .putValueTyped(
                                "danhSach", SpinValues.jsonValue("[\"A\"]").create()),
                submitted::incrementAndGet);
        assertThat(submitted).hasValue(1);
    }

    static Stream<Object> odd() {
        return Stream.of(
                Variables.byteArrayValue(new byte[] {1}),
                Variables.fileValue("a.txt").file(new byte[] {1}).create(),
                Variables.serializedObjectValue("\"http://a\"")
                        .objectTypeName("java.net.URL")
                        .serializationDataFormat("application/json")
                        .create(),
                SpinValues.xmlValue("<a/>").create(),
                SpinValues.jsonValue("{hỏng").create(),
                Variables.untypedValue(Map.of("a", "b")),
                Variables.untypedValue(List.of("a")));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void anythingElseIsRefused(Object value) {
        var variables = Variables.createVariables().putValue("ghiChu", value);
        assertThatThrownBy(() -> submissions.take(variables, submitted::incrementAndGet))
                .hasMessageContaining("mà biểu mẫu không nhận")
                .asInstanceOf(type(SubmissionRefused.class))
                .satisfies(refused -> {
                    assertThat(refused.getResponse().getStatus()).isEqualTo(400);
                    assertThat(refused.field()).isEqualTo("ghiChu");
                });
        assertThat(submitted).hasValue(0);
    }

    @Test
    void whatRoutesACaseIsNotTaken() {
        Map<String, Object> forged = Map.of("caseNumber", "NHANHOA-2026-000001");
        assertThatThrownBy(() -> submissions.take(forged, submitted::incrementAndGet))
                .hasMessageContaining("do hệ thống xác định");
        assertThat(submitted).hasValue(0);
    }

    static Stream<RuntimeException> crossings() {
        return Stream.of(
                new OptimisticLockingException("updated by another transaction"),
                new CannotAcquireLockException("deadlock"),
                new ProcessEngineException(new SQLException("duplicate key", "23505")),
                new ProcessEngineException(new SQLException("could not serialize", "40001")),
                new ProcessEngineException(new AlreadyDone("Đơn này đã được đăng ký.")),
                new ProcessEngineException(new OutOfOrder("Ngày nhận đã được đăng ký.")));
    }

    @ParameterizedTest
    @MethodSource("crossings")
    void whoeverComesSecondIsToldOnce(RuntimeException failure) {
        assertThatThrownBy(() -> submissions.take(Map.of(), () -> {
                    throw failure;
                }))
                .asInstanceOf(type(SubmissionRefused.class))
                .satisfies(refused -> {
                    assertThat(refused.getResponse().getStatus()).isEqualTo(409);
                    assertThat(refused).message().containsPattern("vừa được người khác|đã được đăng ký");
                });
    }
}

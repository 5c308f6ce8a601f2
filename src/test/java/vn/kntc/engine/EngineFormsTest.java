package vn.kntc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kntc.shared.InvalidInput;

/** Brackets of a text are printed as they were typed, so one without its other is told at the field. */
class EngineFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"theo (khoản 1 Điều 2", "theo (khoản 1)) Điều 2"})
    void aBracketWithoutItsOtherIsTold(String typed) {
        assertThatThrownBy(() -> form(typed).text("finding", "Kết quả", 100))
                .hasMessageContaining("dấu ngoặc")
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(told -> assertThat(told.field()).isEqualTo("finding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theo (khoản 1) Điều 2", "a) diện tích; b) giá", "theo Điều 2"})
    void otherTextsPass(String typed) {
        assertThat(form(typed).text("finding", "Kết quả", 100)).isEqualTo(typed);
    }

    /** Neither a zero byte nor half a character: PostgreSQL takes none of them. */
    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud800b"})
    void whatCannotBeKeptIsToldByTheLabelOfItsField(String typed) {
        assertThatThrownBy(() -> form(typed).text("finding", "Kết quả", 100))
                .hasMessageContaining("Ô “Kết quả” có ký tự điều khiển")
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(told -> assertThat(told.field()).isEqualTo("finding"));
    }

    private static CompletedForm form(String typed) {
        var execution = mock(DelegateExecution.class);
        given(execution.getProcessBusinessKey()).willReturn("NHANHOA-2026-000001");
        given(execution.getTenantId()).willReturn("nhanhoa");
        given(execution.getVariable("finding")).willReturn(typed);
        return new EngineForms(mock(IdentityService.class)).of(execution);
    }
}

package vn.kntc.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mockingDetails;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.dossier.CaseTasks;
import vn.kntc.dossier.TaskOnCard;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

class TaskCardIT {

    private final DossierWeb web = DossierWeb.fresh();

    @BeforeEach
    void aCase() {
        ACase.full(web, CaseKind.COMPLAINT);
        given(web.get(Clocks.class).of(anyCollection())).willReturn(Map.of(ACase.NUMBER, ACase.clocks()));
    }

    @Test
    void printsTheClockOfTheStep() throws Exception {
        visible(task("a", "COMPLAINT_ACCEPT", "khoản 1 Điều 27 Luật Khiếu nại"));

        web.mvc
                .perform(get("/cong-viec/the?ids=a"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].id").value("a"))
                .andExpect(jsonPath("$[0].caseNumber").value("NHANHOA-2026-000123"))
                .andExpect(jsonPath("$[0].due").value("14/07/2026"))
                .andExpect(jsonPath("$[0].daysLeft").value(3))
                .andExpect(jsonPath("$[0].unit").value("WORKING_DAY"))
                .andExpect(jsonPath("$[0].unitLabel").value("ngày làm việc"))
                .andExpect(jsonPath("$[0].level").value("amber"))
                .andExpect(jsonPath("$[0].article").value("khoản 1 Điều 27 Luật Khiếu nại"))
                .andExpect(jsonPath("$[0].summary").value(containsString("245,6 m² đất ở")))
                .andExpect(jsonPath("$[0].clockName").value("Thụ lý khiếu nại"))
                .andExpect(jsonPath("$[0].doubts[0]").value(containsString("Cần pháp chế xác nhận")));
    }

    @Test
    void keepsTheOrderAskedAndLeavesOutWhatMayNotBeSeen() throws Exception {
        visible(
                task("overdue", "COMPLAINT_TELL_FRONT", null),
                task("done", "PETITION_SORT", null),
                new TaskOnCard(
                        "calm", new CaseNumber("NHANHOA-2026-000123"), null, List.of("COMPLAINT_RESOLVE_1"), null),
                task("no-clock", null, "Điều 30 Luật Khiếu nại"),
                task("clock-not-started", "COMPLAINT_PUBLISH", null),
                new TaskOnCard(
                        "foreign", new CaseNumber("VOCUONG-2026-000001"), null, List.of("COMPLAINT_ACCEPT"), null));

        web.mvc
                .perform(get("/cong-viec/the?ids=calm,unknown,foreign,overdue,done,no-clock,clock-not-started,calm"))
                .andExpect(jsonPath("$.length()").value(5))
                .andExpect(jsonPath("$[0].id").value("calm"))
                .andExpect(jsonPath("$[0].level").value("ok"))
                .andExpect(jsonPath("$[0].unitLabel").value("ngày"))
                .andExpect(
                        jsonPath("$[0].article").value("Điều 27 Luật Khiếu nại; khoản 9 Điều 2 Luật số 136/2025/QH15"))
                .andExpect(jsonPath("$[1].id").value("overdue"))
                .andExpect(jsonPath("$[1].level").value("red"))
                .andExpect(jsonPath("$[1].daysLeft").value(-3))
                .andExpect(jsonPath("$[2].id").value("done"))
                .andExpect(jsonPath("$[2].level").value("none"))
                .andExpect(jsonPath("$[2].due").isEmpty())
                .andExpect(jsonPath("$[2].daysLeft").isEmpty())
                .andExpect(jsonPath("$[3].id").value("no-clock"))
                .andExpect(jsonPath("$[3].due").value("14/07/2026"))
                .andExpect(jsonPath("$[3].daysLeft").value(5))
                .andExpect(jsonPath("$[3].level").value("amber"))
                .andExpect(jsonPath("$[3].article").value("Điều 30 Luật Khiếu nại"))
                .andExpect(jsonPath("$[3].clockName").isEmpty())
                .andExpect(jsonPath("$[4].clockName").isEmpty());
    }

    @Test
    void printsTheEarlierDayThatAStepHasOfItsOwn() throws Exception {
        visible(task("report", "COMPLAINT_RESOLVE_1", "Điều 29 Luật Khiếu nại"));

        web.mvc
                .perform(get("/cong-viec/the?ids=report"))
                .andExpect(jsonPath("$[0].due").value("14/07/2026"))
                .andExpect(jsonPath("$[0].level").value("amber"))
                .andExpect(jsonPath("$[0].article").value("Điều 29 Luật Khiếu nại"));
    }

    @Test
    void asksEachRoomOnceForAHundredTasksOfAsManyCases() throws Exception {
        var ids = IntStream.range(0, 100).mapToObj(number -> "task" + number).toList();
        visible(IntStream.range(0, 100)
                .mapToObj(number -> new TaskOnCard(
                        "task" + number,
                        new CaseNumber("NHANHOA-2026-%06d".formatted(number + 1)),
                        LocalDate.of(2026, 7, 14),
                        List.of("COMPLAINT_ACCEPT"),
                        null))
                .toArray(TaskOnCard[]::new));

        web.mvc
                .perform(get("/cong-viec/the?ids=" + String.join(",", ids)))
                .andExpect(jsonPath("$.length()").value(100));

        assertThat(calls(CaseTasks.class, "visible")).isEqualTo(1);
        assertThat(calls(Clocks.class, "of")).isEqualTo(1);
        assertThat(calls(CaseRecords.class, "of")).isEqualTo(1);
        assertThat(calls(CaseRecords.class, "find")).isZero();
    }

    @Test
    void answersNothingToNoIdsAndRefusesTooMany() throws Exception {
        visible();

        web.mvc.perform(get("/cong-viec/the")).andExpect(jsonPath("$.length()").value(0));
        web.mvc
                .perform(get("/cong-viec/the?ids=,,"))
                .andExpect(jsonPath("$.length()").value(0));
        var tooMany = IntStream.range(0, 101).mapToObj(String::valueOf).collect(Collectors.joining(","));
        assertThatThrownBy(() -> web.mvc.perform(get("/cong-viec/the?ids=" + tooMany)))
                .hasCauseInstanceOf(InvalidInput.class);
    }

    @Test
    void saysThatATimeIsPausedInsteadOfADate() throws Exception {
        visible(new TaskOnCard("paused", ACase.NUMBER, null, List.of("COMPLAINT_RESOLVE_1"), null));
        given(web.get(Clocks.class).of(anyCollection()))
                .willReturn(Map.of(
                        ACase.NUMBER,
                        List.of(ACase.clock(
                                "COMPLAINT_RESOLVE_1",
                                "Giải quyết lần đầu",
                                "2026-06-01",
                                "2026-07-01",
                                ClockState.PAUSED,
                                null))));

        web.mvc
                .perform(get("/cong-viec/the?ids=paused"))
                .andExpect(jsonPath("$[0].paused").value(true))
                .andExpect(jsonPath("$[0].due").isEmpty())
                .andExpect(jsonPath("$[0].daysLeft").isEmpty())
                .andExpect(jsonPath("$[0].level").value("none"));
    }

    @Test
    void namesNoClockThatFellAway() throws Exception {
        visible(new TaskOnCard("second", ACase.NUMBER, null, List.of("DENUNCIATION_TRANSFER"), "Điều 24 Luật Tố cáo"));
        given(web.get(Clocks.class).of(anyCollection()))
                .willReturn(Map.of(
                        ACase.NUMBER,
                        List.of(ACase.clock(
                                "DENUNCIATION_TRANSFER",
                                "Chuyển đơn tố cáo",
                                "2026-06-01",
                                "2026-07-01",
                                ClockState.CANCELLED,
                                null))));

        web.mvc
                .perform(get("/cong-viec/the?ids=second"))
                .andExpect(jsonPath("$[0].clockName").isEmpty())
                .andExpect(jsonPath("$[0].due").isEmpty())
                .andExpect(jsonPath("$[0].article").value("Điều 24 Luật Tố cáo"))
                .andExpect(jsonPath("$[0].level").value("none"));
    }

    @Test
    void tellsWhereThePersonGoesOnInHisOwnAgencysCase() throws Exception {
        given(web.get(CaseTasks.class).next(any()))
                .willReturn(Optional.of(new CaseTasks.NextTask("next", "Chọn hướng xử lý đơn")));

        web.mvc
                .perform(get("/cong-viec/tiep-theo?hoSo=NHANHOA-2026-000123"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(jsonPath("$.id").value("next"))
                .andExpect(jsonPath("$.name").value("Chọn hướng xử lý đơn"));
        web.mvc.perform(get("/cong-viec/tiep-theo?hoSo=VOCUONG-2026-000001")).andExpect(status().isNoContent());
        assertThatThrownBy(() -> web.mvc.perform(get("/cong-viec/tiep-theo?hoSo=123")))
                .hasCauseInstanceOf(InvalidInput.class);
    }

    private void visible(TaskOnCard... tasks) {
        given(web.get(CaseTasks.class).visible(any())).willReturn(List.of(tasks));
    }

    private long calls(Class<?> room, String method) {
        return mockingDetails(web.get(room)).getInvocations().stream()
                .filter(call -> call.getMethod().getName().equals(method))
                .count();
    }

    private static TaskOnCard task(String id, String clock, String article) {
        return new TaskOnCard(
                id, ACase.NUMBER, LocalDate.of(2026, 7, 14), clock == null ? List.of() : List.of(clock), article);
    }
}

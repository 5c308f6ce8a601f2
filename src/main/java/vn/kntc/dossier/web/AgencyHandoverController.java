package vn.kntc.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.dossier.AgencyHandover;
import vn.kntc.organization.Role;
import vn.kntc.organization.Succession;
import vn.kntc.organization.Successions;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;

/** The administrator says which agency goes on with the cases of one that was merged. */
@RestController
@RequestMapping("/api/agencies/{id}/successor")
class AgencyHandoverController {

    private final AgencyHandover handover;
    private final Successions successions;
    private final CurrentUser user;

    AgencyHandoverController(AgencyHandover handover, Successions successions, CurrentUser user) {
        this.handover = handover;
        this.successions = successions;
        this.user = user;
    }

    /** Who follows, from which day (yyyy-MM-dd), by which paper. */
    record Following(String successor, String from, String document) {}

    /** One case. */
    record Told(String caseNumber, String result) {}

    /** What was kept, with the cases that were open. */
    record Answer(String agency, String successor, LocalDate from, String document, List<Told> cases) {}

    @Operation(
            summary = "Bàn giao hồ sơ đang giải quyết của cơ quan đã sáp nhập",
            description =
                    "Gửi lại cùng nội dung: không đổi gì, chỉ báo cho hồ sơ chưa được báo. Hồ sơ giữ nguyên số, thời hạn và"
                            + " người trong đơn.")
    @PutMapping
    Answer put(@PathVariable String id, @RequestBody Following following) {
        user.requireRole(Role.CAMUNDA_ADMIN);
        var succession = new Succession(
                new AgencyId(id),
                new AgencyId(required("successor", following.successor())),
                day(following.from()),
                required("document", following.document()));
        var lines = handover.handOver(succession, user.id());
        return answer(
                succession,
                lines.stream()
                        .map(line -> new Told(
                                line.caseNumber().value(), line.result().name()))
                        .toList());
    }

    @Operation(summary = "Cơ quan tiếp nhận hồ sơ của cơ quan đã sáp nhập")
    @GetMapping
    Answer get(@PathVariable String id) {
        user.requireRole(Role.CAMUNDA_ADMIN);
        return successions
                .of(new AgencyId(id))
                .map(succession -> answer(succession, List.of()))
                .orElseThrow(() -> new NotFound("Cơ quan này không được ghi là đã sáp nhập."));
    }

    private static Answer answer(Succession succession, List<Told> cases) {
        return new Answer(
                succession.agency().value(),
                succession.successor().value(),
                succession.from(),
                succession.document(),
                cases);
    }

    private static String required(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidInput(field, "Thông tin “" + field + "” không được để trống.");
        }
        return value.strip();
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(required("from", value));
        } catch (DateTimeParseException wrong) {
            throw new InvalidInput("from", "Ngày tiếp nhận phải viết theo dạng năm-tháng-ngày, ví dụ 2026-09-01.");
        }
    }
}

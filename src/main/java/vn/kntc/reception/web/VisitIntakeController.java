package vn.kntc.reception.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.handling.intake.IntakeError;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Role;
import vn.kntc.reception.VisitIntake;
import vn.kntc.reception.VisitSheet;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.InvalidInput;

/** What the desk's start form in Tasklist talks to; works in the officer's session. */
@RestController
class VisitIntakeController {

    private final VisitIntake intake;
    private final Agencies agencies;
    private final CurrentUser user;
    private final ObjectReader sheets;

    VisitIntakeController(VisitIntake intake, Agencies agencies, CurrentUser user, ObjectMapper json) {
        this.intake = intake;
        this.agencies = agencies;
        this.user = user;
        this.sheets = json.readerFor(VisitSheet.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }

    /** An agency for which the officer receives citizens. */
    record AgencyChoice(String id, String name) {}

    /** The visit may be registered: the process takes this id. */
    record Received(UUID intakeId) {}

    /**
     * Nothing was kept; every fault with its field.
     *
     * @param question that may be answered so that the same is taken, or null
     */
    record Refused(String message, List<IntakeError> errors, UUID question) {}

    @GetMapping("/tiep-dan/co-quan")
    List<AgencyChoice> agencies() {
        user.requireRole(Role.RECEPTION_OFFICER);
        return user.agencies().stream()
                .map(id -> new AgencyChoice(id.value(), agencies.get(id).name()))
                .sorted(Comparator.comparing(AgencyChoice::name))
                .toList();
    }

    /**
     * @param intakeId made by the browser, the same while the officer corrects the form
     * @param sheet JSON of a {@link VisitSheet}
     */
    @PostMapping(path = "/tiep-dan/luot", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> receive(@RequestParam("intakeId") String intakeId, @RequestParam("luot") String sheet) {
        user.requireRole(Role.RECEPTION_OFFICER);
        var id = id(intakeId);
        var errors = intake.receive(id, read(sheet), user.id(), user.agencies());
        return errors.isEmpty() ? ResponseEntity.ok(new Received(id)) : refused(errors, null);
    }

    @ExceptionHandler
    ResponseEntity<?> refuse(InvalidInput invalid) {
        return refused(
                List.of(new IntakeError(invalid.field(), invalid.getMessage())),
                invalid.question().orElse(null));
    }

    private static ResponseEntity<Refused> refused(List<IntakeError> errors, UUID question) {
        var message = errors.size() == 1
                ? errors.get(0).message()
                : "Có " + errors.size() + " chỗ cần sửa; chưa có gì được lưu.";
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Refused(message, errors, question));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInput("intakeId", "Mã tiếp nhận không đúng dạng; hãy mở lại biểu mẫu.");
        }
    }

    private VisitSheet read(String sheet) {
        try {
            VisitSheet read = sheets.readValue(sheet);
            if (read == null) {
                throw new InvalidInput("luot", "Lượt tiếp chưa có nội dung nào được nhập.");
            }
            return read;
        } catch (JsonProcessingException malformed) {
            // the parser's own message would repeat what was entered
            throw new InvalidInput("luot", "Không đọc được nội dung vừa gửi; hãy mở lại biểu mẫu và nhập lại.");
        }
    }
}

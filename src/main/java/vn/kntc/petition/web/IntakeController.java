package vn.kntc.petition.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.springframework.web.multipart.MultipartFile;
import vn.kntc.handling.intake.IntakeError;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Role;
import vn.kntc.petition.IntakeResult;
import vn.kntc.petition.IntakeSheet;
import vn.kntc.petition.PetitionIntake;
import vn.kntc.petition.Scan;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.InvalidInput;

/** What the intake form in Tasklist talks to; works in the officer's session. */
@RestController
class IntakeController {

    private final PetitionIntake intake;
    private final Agencies agencies;
    private final CurrentUser user;
    private final ObjectReader sheets;

    IntakeController(PetitionIntake intake, Agencies agencies, CurrentUser user, ObjectMapper json) {
        this.intake = intake;
        this.agencies = agencies;
        this.user = user;
        this.sheets = json.readerFor(IntakeSheet.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }

    /** An agency for which the officer may take petitions in. */
    record AgencyChoice(String id, String name) {}

    /** The petition may be registered: the process takes this id. */
    record Received(UUID intakeId) {}

    /**
     * Nothing was kept; every fault with its field.
     *
     * @param question that may be answered so that the same is taken, or null
     */
    record Refused(String message, List<IntakeError> errors, UUID question) {}

    @GetMapping("/tiep-nhan/co-quan")
    List<AgencyChoice> agencies() {
        user.requireRole(Role.PETITION_OFFICER, Role.RECEPTION_OFFICER);
        return user.agencies().stream()
                .map(id -> new AgencyChoice(id.value(), agencies.get(id).name()))
                .sorted(Comparator.comparing(AgencyChoice::name))
                .toList();
    }

    /**
     * @param intakeId made by the browser, the same while the officer corrects the form
     * @param sheet JSON of an {@link IntakeSheet}
     */
    @PostMapping(path = "/tiep-nhan/don", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> receive(
            @RequestParam("intakeId") String intakeId,
            @RequestParam("don") String sheet,
            @RequestParam(name = "banQuet", required = false) List<MultipartFile> scans) {
        user.requireRole(Role.PETITION_OFFICER, Role.RECEPTION_OFFICER);
        var result = intake.receive(id(intakeId), read(sheet), contents(scans), user.id(), user.agencies());
        if (result instanceof IntakeResult.Received received) {
            return ResponseEntity.ok(new Received(received.intakeId()));
        }
        var errors = ((IntakeResult.Refused) result).errors();
        return refused(errors, null);
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
                : "Có " + errors.size() + " chỗ cần sửa trong đơn; chưa có gì được lưu.";
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

    private IntakeSheet read(String sheet) {
        try {
            IntakeSheet read = sheets.readValue(sheet);
            if (read == null) {
                throw new InvalidInput("don", "Đơn chưa có nội dung nào được nhập.");
            }
            return read;
        } catch (JsonProcessingException malformed) {
            // the parser's own message would repeat what was entered
            throw new InvalidInput("don", "Không đọc được nội dung đơn vừa gửi; hãy mở lại biểu mẫu và nhập lại.");
        }
    }

    private static List<Scan> contents(List<MultipartFile> scans) {
        return scans == null
                ? List.of()
                : scans.stream().map(IntakeController::content).toList();
    }

    private static Scan content(MultipartFile scan) {
        try {
            return new Scan(scan.getOriginalFilename(), scan.getBytes());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}

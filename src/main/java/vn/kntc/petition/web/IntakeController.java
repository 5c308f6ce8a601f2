package vn.kntc.petition.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.kntc.handling.intake.IntakeAnswer;
import vn.kntc.handling.intake.IntakeRefusal;
import vn.kntc.handling.intake.SheetReader;
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
    private final SheetReader<IntakeSheet> sheets;

    IntakeController(PetitionIntake intake, Agencies agencies, CurrentUser user, ObjectMapper json) {
        this.intake = intake;
        this.agencies = agencies;
        this.user = user;
        this.sheets = new SheetReader<>(
                json,
                IntakeSheet.class,
                "don",
                "Đơn chưa có nội dung nào được nhập.",
                "Không đọc được nội dung đơn vừa gửi; hãy mở lại biểu mẫu và nhập lại.");
    }

    @GetMapping("/tiep-nhan/co-quan")
    List<IntakeAnswer.AgencyChoice> agencies() {
        user.requireRole(Role.PETITION_OFFICER, Role.RECEPTION_OFFICER);
        return IntakeAnswer.choices(user.agencies(), agencies);
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
        var result = intake.receive(
                SheetReader.id(intakeId),
                sheets.read(sheet),
                contents(scans),
                user.id(),
                IntakeAnswer.takingIn(user.agencies(), agencies));
        if (result instanceof IntakeResult.Received received) {
            return IntakeAnswer.received(received.intakeId());
        }
        var errors = ((IntakeResult.Refused) result).errors();
        return IntakeAnswer.refused(IntakeRefusal.of(errors, " trong đơn"));
    }

    @ExceptionHandler
    ResponseEntity<?> refuse(InvalidInput invalid) {
        return IntakeAnswer.refused(IntakeRefusal.of(invalid));
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

package vn.kntc.reception.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.handling.intake.IntakeAnswer;
import vn.kntc.handling.intake.IntakeRefusal;
import vn.kntc.handling.intake.SheetReader;
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
    private final SheetReader<VisitSheet> sheets;

    VisitIntakeController(VisitIntake intake, Agencies agencies, CurrentUser user, ObjectMapper json) {
        this.intake = intake;
        this.agencies = agencies;
        this.user = user;
        this.sheets = new SheetReader<>(
                json,
                VisitSheet.class,
                "luot",
                "Lượt tiếp chưa có nội dung nào được nhập.",
                "Không đọc được nội dung vừa gửi; hãy mở lại biểu mẫu và nhập lại.");
    }

    @GetMapping("/tiep-dan/co-quan")
    List<IntakeAnswer.AgencyChoice> agencies() {
        user.requireRole(Role.RECEPTION_OFFICER);
        return IntakeAnswer.choices(user.agencies(), agencies);
    }

    /**
     * @param intakeId made by the browser, the same while the officer corrects the form
     * @param sheet JSON of a {@link VisitSheet}
     */
    @PostMapping(path = "/tiep-dan/luot", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> receive(@RequestParam("intakeId") String intakeId, @RequestParam("luot") String sheet) {
        user.requireRole(Role.RECEPTION_OFFICER);
        var id = SheetReader.id(intakeId);
        var errors =
                intake.receive(id, sheets.read(sheet), user.id(), IntakeAnswer.takingIn(user.agencies(), agencies));
        return errors.isEmpty() ? IntakeAnswer.received(id) : IntakeAnswer.refused(IntakeRefusal.of(errors, ""));
    }

    @ExceptionHandler
    ResponseEntity<?> refuse(InvalidInput invalid) {
        return IntakeAnswer.refused(IntakeRefusal.of(invalid));
    }
}

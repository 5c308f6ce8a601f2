package vn.kntc.petition.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.organization.Role;
import vn.kntc.petition.IntakeSheet;
import vn.kntc.petition.PetitionIntake;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotPermitted;

/** Other systems hand petitions in here (contract 6). */
@RestController
@RequestMapping("/api/petitions")
@Tag(name = "Đơn", description = "Nhận đơn từ hệ thống khác")
class PetitionsController {

    private static final int LONGEST_EXTERNAL_ID = 100;

    private final PetitionIntake intake;
    private final CurrentUser user;

    PetitionsController(PetitionIntake intake, CurrentUser user) {
        this.intake = intake;
        this.user = user;
    }

    /** A petition as another system hands it in; {@code writtenOn}, and of a petitioner the issue of his paper, may be left out. */
    record NewPetition(
            String agency,
            String channel,
            String receivedOn,
            String writtenOn,
            List<Petitioner> petitioners,
            String summary,
            String content,
            String externalId) {

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "NewPetition";
        }
    }

    /** Who hands the petition in. */
    record Petitioner(
            String name,
            String address,
            String idType,
            String idNumber,
            String idIssuedOn,
            String idIssuedBy,
            String phone) {

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "Petitioner";
        }
    }

    /** The case that the petition became. */
    record Registered(String caseNumber) {}

    @Operation(
            summary = "Nhận một đơn và bắt đầu xử lý",
            description = "Cùng externalId của cùng cơ quan gửi lại: trả về số hồ sơ đã có, không tạo gì mới.")
    @ApiResponse(responseCode = "201", description = "Đã lập hồ sơ mới")
    @ApiResponse(responseCode = "200", description = "Đơn này đã có hồ sơ")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Registered> file(@RequestBody NewPetition petition) {
        user.requireRole(Role.PETITION_OFFICER, Role.RECEPTION_OFFICER);
        requireOwn(petition.agency());
        var filed = intake.file(sheet(petition), externalId(petition), user.id(), user.agencies());
        return ResponseEntity.status(filed.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Registered(filed.caseNumber().value()));
    }

    private void requireOwn(String agency) {
        if (!user.agencies().contains(new AgencyId(agency))) {
            throw new NotPermitted("Tài khoản đang đăng nhập không tiếp nhận đơn cho cơ quan này.");
        }
    }

    private static String externalId(NewPetition petition) {
        var id = petition.externalId() == null ? "" : petition.externalId().strip();
        if (id.length() > LONGEST_EXTERNAL_ID) {
            throw new InvalidInput("externalId", "Mã của hệ thống gửi dài quá " + LONGEST_EXTERNAL_ID + " ký tự.");
        }
        return id.isEmpty() ? null : id;
    }

    private static IntakeSheet sheet(NewPetition petition) {
        var petitioners = Optional.ofNullable(petition.petitioners()).orElse(List.of()).stream()
                .map(person -> person == null
                        ? null
                        : new IntakeSheet.Person(
                                person.name(),
                                person.address(),
                                person.idType(),
                                person.idNumber(),
                                person.idIssuedOn(),
                                person.idIssuedBy(),
                                person.phone(),
                                false))
                .toList();
        return new IntakeSheet(
                petition.agency(),
                petition.channel(),
                petition.receivedOn(),
                petition.writtenOn(),
                petitioners.isEmpty(),
                null,
                petitioners,
                null,
                null,
                null,
                null,
                null,
                null,
                petition.content(),
                null,
                petition.summary());
    }
}

package vn.kntc.petition.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Role;
import vn.kntc.petition.FiledPetition;
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

    private static final Map<String, String> FIELDS = Map.of(
            "contestedReference", "contestedAct.reference",
            "contestedIssuedOn", "contestedAct.issuedOn",
            "contestedReceivedOn", "contestedAct.receivedOn",
            "respondentOffice", "respondent.office",
            "respondentAddress", "respondent.seat");

    private final PetitionIntake intake;
    private final Agencies agencies;
    private final CurrentUser user;

    PetitionsController(PetitionIntake intake, Agencies agencies, CurrentUser user) {
        this.intake = intake;
        this.agencies = agencies;
        this.user = user;
    }

    /**
     * A petition as another system hands it in; {@code writtenOn} and everything after {@code externalId} may be left out, and of a
     * petitioner the issue of his paper and his role.
     *
     * @param people whole number of those who complain, denounce or propose
     * @param representatives whole number of those among them who were appointed to speak for all
     * @param representativeAppointed whether they handed in the paper that appoints them
     * @param postmarkedOn day of the postmark
     * @param arrivalNumber in the book of incoming papers
     */
    record NewPetition(
            String agency,
            String channel,
            String receivedOn,
            String writtenOn,
            List<Petitioner> petitioners,
            String summary,
            String content,
            String externalId,
            ContestedAct contestedAct,
            Respondent respondent,
            @Schema(type = "integer", minimum = "1", maximum = "100000") Object people,
            @Schema(type = "integer", minimum = "0", maximum = "100000") Object representatives,
            @Schema(
                            type = "boolean",
                            description = "Đơn nhiều người có kèm văn bản cử người đại diện không; bỏ trống: không rõ.")
                    Object representativeAppointed,
            @Schema(description = "Ngày dấu bưu điện, dạng yyyy-MM-dd; bỏ trống: không có.") String postmarkedOn,
            @Schema(description = "Số đến trong sổ văn bản đến của cơ quan; bỏ trống: không có.")
                    String arrivalNumber) {

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
            String phone,
            @Schema(
                            allowableValues = {"PETITIONER", "REPRESENTATIVE", "AUTHORIZED"},
                            description =
                                    "Bỏ trống là người nộp đơn. REPRESENTATIVE: người đại diện của nhóm, là một trong những người nộp"
                                            + " đơn. AUTHORIZED: luật sư, người được ủy quyền, không phải người nộp đơn.")
                    String role,
            @Schema(
                            allowableValues = {"MR", "MRS"},
                            description =
                                    "Cách xưng hô trên văn bản: MR là ông, MRS là bà; bỏ trống thì in “ông (bà)”.")
                    String formOfAddress) {

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "Petitioner";
        }
    }

    /** The decision or act complained about; days as yyyy-MM-dd. */
    record ContestedAct(String reference, String issuedOn, String receivedOn) {}

    /** Who is complained about, as far as it is public. */
    record Respondent(String office, String seat) {}

    /** The case that the petition became. */
    record Registered(String caseNumber) {}

    @Operation(
            summary = "Nhận một đơn và bắt đầu xử lý",
            description =
                    "Cùng externalId của cùng cơ quan gửi lại: trả về số hồ sơ đã có, không tạo gì mới. Không bắt buộc:"
                            + " contestedAct (quyết định, hành vi bị khiếu nại), respondent (cơ quan, chức vụ và trụ sở của người bị khiếu nại),"
                            + " people (số người nộp đơn), representatives (số người đại diện trong số đó),"
                            + " representativeAppointed (có kèm văn bản cử người đại diện), postmarkedOn (ngày dấu bưu điện),"
                            + " arrivalNumber (số đến).")
    @ApiResponse(responseCode = "201", description = "Đã lập hồ sơ mới")
    @ApiResponse(responseCode = "200", description = "Đơn này đã có hồ sơ")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Registered> file(@RequestBody NewPetition petition) {
        user.requireRole(Role.PETITION_OFFICER, Role.RECEPTION_OFFICER);
        requireOwn(petition.agency());
        var filed = file(sheet(petition), externalId(petition));
        return ResponseEntity.status(filed.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Registered(filed.caseNumber().value()));
    }

    /** What the form calls a field is not always what the sender calls it. */
    private FiledPetition file(IntakeSheet sheet, String externalId) {
        try {
            return intake.file(sheet, externalId, user.id(), user.agencies());
        } catch (InvalidInput invalid) {
            throw invalid.at(FIELDS.getOrDefault(invalid.field(), invalid.field()));
        }
    }

    private void requireOwn(String agency) {
        if (!user.agencies().contains(new AgencyId(agency))) {
            throw new NotPermitted("Tài khoản đang đăng nhập không tiếp nhận đơn cho cơ quan này.");
        }
        if (agencies.merged(new AgencyId(agency))) {
            throw new InvalidInput(
                    "agency", "Cơ quan này đã sáp nhập, không tiếp nhận đơn mới; hãy gửi đơn cho cơ quan tiếp nhận.");
        }
    }

    private static String externalId(NewPetition petition) {
        var id = petition.externalId() == null ? "" : petition.externalId().strip();
        if (id.length() > LONGEST_EXTERNAL_ID) {
            throw new InvalidInput("externalId", "Mã của hệ thống gửi dài quá " + LONGEST_EXTERNAL_ID + " ký tự.");
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInput("externalId", "Mã của hệ thống gửi có ký tự không in được.");
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
                                false,
                                person.role(),
                                person.formOfAddress()))
                .toList();
        var contested = Optional.ofNullable(petition.contestedAct());
        var respondent = Optional.ofNullable(petition.respondent());
        return new IntakeSheet(
                petition.agency(),
                petition.channel(),
                petition.receivedOn(),
                petition.writtenOn(),
                petitioners.isEmpty(),
                number("people", "Số người nộp đơn", petition.people()),
                petitioners,
                respondent.map(Respondent::office).orElse(null),
                null,
                respondent.map(Respondent::seat).orElse(null),
                contested.map(ContestedAct::reference).orElse(null),
                contested.map(ContestedAct::issuedOn).orElse(null),
                contested.map(ContestedAct::receivedOn).orElse(null),
                petition.content(),
                null,
                petition.summary(),
                null,
                number("representatives", "Số người đại diện", petition.representatives()),
                appointed(petition.representativeAppointed()),
                petition.postmarkedOn(),
                petition.arrivalNumber());
    }

    private static Boolean appointed(Object value) {
        if (value != null && !(value instanceof Boolean)) {
            throw new InvalidInput(
                    "representativeAppointed", "Có văn bản cử người đại diện hay không phải ghi là true hoặc false.");
        }
        return (Boolean) value;
    }

    /** Neither cut off nor read out of a text: a number that is none is told. */
    private static Integer number(String field, String label, Object value) {
        if (value != null && !(value instanceof Integer)) {
            throw new InvalidInput(field, label + " phải là số nguyên.");
        }
        return (Integer) value;
    }
}

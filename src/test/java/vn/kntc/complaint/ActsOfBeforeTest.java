package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Acts that were kept when a person, an opinion and a refusal to sign were lines of text are read as before. */
class ActsOfBeforeTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final LocalDate DAY = LocalDate.of(2026, 7, 10);

    @Test
    void aTeamThatWasEnteredInLines() throws JsonProcessingException {
        var assignment = JSON.readValue(
                """
                {"on": "2026-07-10", "by": "SELF", "body": null, "largeTeam": true,
                 "leader": "Trưởng đoàn: ông Trần Đình Khôi, Trưởng phòng Kinh tế", "deputy": null,
                 "members": ["Công chức địa chính", "bà Lê Thu Hà, công chức tư pháp"], "contents": ["Diện tích"],
                 "days": 10, "reportBy": "2026-07-20", "tasks": null, "criteria": [], "complexityReason": null}
                """,
                VerificationAssignment.class);
        assertThat(assignment.leader())
                .isEqualTo(new PersonInOffice("Trưởng đoàn: ông Trần Đình Khôi", "Trưởng phòng Kinh tế"));
        assertThat(assignment.leader().shownName()).isEqualTo("ông Trần Đình Khôi");
        assertThat(assignment.leader().signature()).isEqualTo("Trần Đình Khôi");
        assertThat(assignment.deputy()).isNull();
        assertThat(assignment.members())
                .containsExactly(
                        new PersonInOffice("Công chức địa chính", null),
                        new PersonInOffice("bà Lê Thu Hà", "công chức tư pháp"));
        assertThat(assignment.members().get(1).line()).isEqualTo("bà Lê Thu Hà, công chức tư pháp");
    }

    @Test
    void aDialogueThatWasEnteredInLines() throws JsonProcessingException {
        var kept = (ObjectNode) JSON.valueToTree(Acts.dialogue(DAY, Attendance.PRESENT));
        kept.put("secretary", "bà Lê Thu Hà, công chức tư pháp");
        kept.putArray("opinions").add("Người khiếu nại: đề nghị đo lại").add("Các bên thống nhất");
        kept.putArray("unsigned").add("Hộ liền kề: về trước").add("Người đại diện");

        var held = JSON.readValue(kept.toString(), DialogueResult.class);

        assertThat(held.secretary()).isEqualTo(new PersonInOffice("bà Lê Thu Hà", "công chức tư pháp"));
        assertThat(held.opinions())
                .containsExactly(
                        new Opinion("Người khiếu nại", "đề nghị đo lại"), new Opinion(null, "Các bên thống nhất"));
        assertThat(held.unsigned())
                .containsExactly(new NotSigned("Hộ liền kề", "về trước"), new NotSigned("Người đại diện", null));
        assertThat(held.unsigned().stream().map(NotSigned::line))
                .containsExactly("Hộ liền kề: về trước", "Người đại diện");
    }

    @Test
    void whatIsKeptNowIsReadAsItWas() throws JsonProcessingException {
        var assignment = Acts.assignment(DAY, DAY.plusDays(10), List.of());
        assertThat(JSON.readValue(JSON.writeValueAsString(assignment), VerificationAssignment.class))
                .isEqualTo(assignment);
        var dialogue = Acts.dialogue(DAY, Attendance.PRESENT);
        assertThat(JSON.readValue(JSON.writeValueAsString(dialogue), DialogueResult.class))
                .isEqualTo(dialogue);
        var comma = new PersonInOffice("bà Hà, tổ 3", null);
        assertThat(JSON.readValue(JSON.writeValueAsString(comma), PersonInOffice.class))
                .isEqualTo(comma);
    }
}

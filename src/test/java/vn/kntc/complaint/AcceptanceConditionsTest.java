package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

class AcceptanceConditionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);

    @Test
    void saysWhatWasFound() {
        assertThat(conditions(Map.of(), null, Set.of()))
                .isEqualTo(
                        "Khiếu nại thuộc thẩm quyền giải quyết, do người có năng lực hành vi dân sự đầy đủ thực hiện, còn trong"
                                + " thời hiệu; kết quả xem xét ngày 08/07/2026 không có căn cứ không thụ lý quy định tại Điều 11 Luật Khiếu"
                                + " nại.");
    }

    @Test
    void saysWhatIsOtherwiseThanUsual() {
        assertThat(conditions(
                        Map.of(
                                "capacity", "REPRESENTED",
                                "withinTimeLimit", false,
                                "signers", 7,
                                "allSigned", true,
                                "representativeAppointed", true),
                        null,
                        Set.of()))
                .contains(
                        "thông qua người đại diện hợp pháp",
                        "chữ ký của tất cả những người khiếu nại và văn bản cử người đại diện",
                        "đã quá thời hiệu nhưng có lý do chính đáng");
    }

    @Test
    void ofAGroupItSaysOnlyWhatIsThere() {
        assertThat(conditions(
                        Map.of("signers", 7, "allSigned", true, "representativeAppointed", false), null, Set.of()))
                .contains("có chữ ký của tất cả những người khiếu nại,")
                .doesNotContain("văn bản cử");
        assertThat(conditions(
                        Map.of("signers", 7, "allSigned", false, "representativeAppointed", false), null, Set.of()))
                .doesNotContain("chữ ký", "văn bản cử");
    }

    @Test
    void saysWhyAGroundDidNotStandInTheWay() {
        assertThat(conditions(Map.of(), "Người khiếu nại đã bổ sung chữ ký", Set.of("11.5")))
                .isEqualTo(
                        "Kết quả xem xét ngày 08/07/2026 có dấu hiệu của trường hợp không thụ lý: đơn không có chữ ký hoặc điểm"
                                + " chỉ của người khiếu nại (khoản 5 Điều 11 Luật Khiếu nại). Khiếu nại được thụ lý với lý do: người khiếu"
                                + " nại đã bổ sung chữ ký.");
    }

    private static String conditions(Map<String, Object> facts, String departureReason, Set<String> grounds) {
        var complaint = Complaint.open(
                Acts.routed(new CaseNumber("NHANHOA-2026-000009"), LocalDate.of(2026, 7, 3), facts),
                false,
                Instant.parse("2026-07-08T03:00:00Z"));
        AcceptanceActs.decide(
                complaint,
                Acts.accepting(DAY, departureReason, List.of()),
                grounds,
                false,
                new Recording(
                        new UserId("resolver.nhanhoa"),
                        Instant.parse("2026-07-08T03:00:00Z"),
                        DAY,
                        StatuteBooks.provisions()));
        return AcceptanceConditions.of(complaint, StatuteBooks.provisions());
    }
}

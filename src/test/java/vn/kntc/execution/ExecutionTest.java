package vn.kntc.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.execution.ExecutionAct.Begun;
import vn.kntc.execution.ExecutionAct.Closed;
import vn.kntc.execution.ExecutionAct.Closing;
import vn.kntc.execution.ExecutionAct.CompletionProposed;
import vn.kntc.execution.ExecutionAct.Directed;
import vn.kntc.execution.ExecutionAct.Duty;
import vn.kntc.execution.ExecutionAct.Enforced;
import vn.kntc.execution.ExecutionAct.Enforcement;
import vn.kntc.execution.ExecutionAct.Monitoring;
import vn.kntc.execution.ExecutionAct.NotPerformed;
import vn.kntc.execution.ExecutionAct.Performed;
import vn.kntc.execution.ExecutionAct.Progressed;
import vn.kntc.execution.ExecutionAct.RedirectionAsked;
import vn.kntc.execution.ExecutionAct.Reviewed;
import vn.kntc.execution.ExecutionAct.UrgingAsked;
import vn.kntc.execution.ExecutionAct.Way;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** Where an execution stands follows from its acts alone, and its figures never go below nothing or above what is due. */
class ExecutionTest {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final UserId RESOLVER = new UserId("resolver.nhanhoa");
    private static final Begun BEGUN = new Begun(
            FROM,
            "NHANHOA-2026-000123",
            "15/QĐ-UBND",
            LocalDate.of(2026, 7, 29),
            1,
            "PARTLY_RIGHT",
            "Sửa đổi một phần: diện tích",
            "Phòng Kinh tế",
            LocalDate.of(2026, 8, 29),
            null);

    private static final DueFigures DUE = new DueFigures(
            new Amounts(new BigDecimal("1250000000"), null, null, null, null, new BigDecimal("187.50")),
            0,
            1,
            2,
            1,
            0,
            0,
            0);

    private static Directed directed(Way way, Duty... duties) {
        return new Directed(
                DAY, way, "Phòng Kinh tế", List.of(duties), null, Monitoring.SELF, DAY.plusDays(30), DUE, null);
    }

    private static Duty duty(int day) {
        return new Duty("Phòng Kinh tế", "Trả đất", LocalDate.of(2026, 9, day));
    }

    private static Execution execution(Act... acts) {
        var entry = new CaseEntry(
                new CaseNumber("NHANHOA-2026-000124"),
                new AgencyId("nhanhoa"),
                "EXECUTION",
                ExecutionHandling.PROCEDURE,
                CaseKind.COMPLAINT,
                FROM,
                "Thi hành.",
                UserId.SYSTEM,
                Instant.EPOCH);
        var recorded = new ArrayList<RecordedAct>();
        recorded.add(new RecordedAct(BEGUN, UserId.SYSTEM, Instant.EPOCH));
        for (var act : acts) {
            recorded.add(new RecordedAct(act, RESOLVER, Instant.EPOCH));
        }
        return new Execution(entry, recorded);
    }

    private static PaperIssued paper(ExecutionPaper paper) {
        return new PaperIssued(DAY, paper.form(), UUID.randomUUID(), "15/UBND-VP", null);
    }

    private static Progressed report(String money, Integer... performed) {
        return new Progressed(
                DAY,
                "Đang làm",
                List.of(performed).stream()
                        .map(number -> new Performed(number, DAY, null))
                        .toList(),
                new DoneFigures(
                        new Amounts(new BigDecimal(money), null, null, null, null, new BigDecimal("187.5")),
                        0,
                        0,
                        0,
                        0,
                        0));
    }

    @Test
    void aLetterGoesOutBeforeItIsFollowed() {
        assertThat(execution().stage()).isEqualTo(ExecutionStage.DIRECT);
        var letter = directed(Way.DIRECT, duty(20));
        assertThat(execution(letter).stage()).isEqualTo(ExecutionStage.ISSUE_DIRECTION);
        assertThat(execution(letter, paper(ExecutionPaper.DIRECTION_ISSUED)).stage())
                .isEqualTo(ExecutionStage.FOLLOW);
        assertThat(execution(directed(Way.SELF, duty(20))).stage()).isEqualTo(ExecutionStage.FOLLOW);
        assertThat(execution(directed(Way.NOTHING)).stage()).isEqualTo(ExecutionStage.ENDED);
    }

    @Test
    void dutiesArePerformedOneByOne() {
        var before = execution(directed(Way.SELF, duty(20), duty(15)), report("0", 2));
        assertThat(before.open()).extracting(Execution.OpenDuty::number).containsExactly(1);
        assertThat(before.nextDue()).isEqualTo(LocalDate.of(2026, 9, 20));
        assertThat(before.allDone()).isFalse();
        var moneyMissing = execution(directed(Way.SELF, duty(20)), report("1249999999", 1));
        assertThat(moneyMissing.open()).isEmpty();
        assertThat(moneyMissing.nextDue()).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(moneyMissing.allDone()).isFalse();
        assertThat(execution(directed(Way.SELF, duty(20)), report("1250000000", 1))
                        .allDone())
                .isTrue();
    }

    @Test
    void aLaterDirectionTakesThePlaceOfTheEarlier() {
        var again = execution(
                directed(Way.SELF, duty(20)),
                report("5", 1),
                new RedirectionAsked(DAY, "Ghi nhầm"),
                directed(Way.SELF, duty(25)));
        assertThat(again.open()).extracting(one -> one.duty().dueOn()).containsExactly(LocalDate.of(2026, 9, 25));
        assertThat(again.done().amounts().stateMoney()).isEqualByComparingTo("5");
        assertThat(again.stage()).isEqualTo(ExecutionStage.FOLLOW);
    }

    @Test
    void lettersThatUrgeAreCountedWhenTheyWentOut() {
        var urging = new UrgingAsked(DAY, "Phòng Kinh tế", "Làm ngay", DAY);
        var once = execution(directed(Way.SELF, duty(20)), urging, paper(ExecutionPaper.URGING_ISSUED), urging);
        assertThat(once.urged()).isEqualTo(1);
        assertThat(once.stage()).isEqualTo(ExecutionStage.ISSUE_URGING);
        assertThat(once.stage().paper()).isEqualTo(ExecutionPaper.URGING_ISSUED);
    }

    @Test
    void whoDoesNotPerformIsPersuadedAndTheCaseGoesOn() {
        var failed = execution(directed(Way.SELF, duty(20)), new NotPerformed(DAY, "Người khiếu nại", "Không nhận"));
        assertThat(failed.stage()).isEqualTo(ExecutionStage.ENFORCE);
        assertThat(failed.persuaded()).isFalse();
        var persuaded = execution(
                directed(Way.SELF, duty(20)),
                new NotPerformed(DAY, "Người khiếu nại", "Không nhận"),
                new Enforced(DAY, Enforcement.PERSUADE, "Vận động", "Ban Vận động", DAY, null, null));
        assertThat(persuaded.persuaded()).isTrue();
        assertThat(persuaded.stage()).isEqualTo(ExecutionStage.FOLLOW);
    }

    @Test
    void endsCompletedOrReviewedOrGoesOn() {
        var proposed = new CompletionProposed(DAY, null);
        var goesOn = execution(
                directed(Way.SELF, duty(20)),
                report("1250000000", 1),
                proposed,
                new Closed(DAY, Closing.SEND_BACK, "Kiểm tra lại"));
        assertThat(goesOn.stage()).isEqualTo(ExecutionStage.FOLLOW);
        var ended = execution(
                directed(Way.SELF, duty(20)), report("1250000000", 1), proposed, new Closed(DAY, Closing.CLOSE, null));
        assertThat(ended.stage()).isEqualTo(ExecutionStage.ENDED);
        assertThat(ExecutionSection.ending(ended).sentence())
                .isEqualTo("Đã thi hành xong Quyết định số 15/QĐ-UBND ngày 29/07/2026.");
        var reviewed = execution(
                directed(Way.SELF, duty(20)),
                new Reviewed(DAY, "45/QĐ-UBND", DAY, "Giải quyết lại"),
                new Closed(DAY, Closing.CLOSE, null));
        assertThat(ExecutionSection.ending(reviewed).code()).isEqualTo("REVIEWED");
        assertThat(ExecutionSection.ending(execution(directed(Way.NOTHING))).sentence())
                .isEqualTo("Quyết định số 15/QĐ-UBND ngày 29/07/2026 không có nội dung phải thi hành.");
    }

    @Test
    void actsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> execution(new CompletionProposed(DAY, null)))
                .isInstanceOf(OutOfOrder.class)
                .hasMessage(
                        "Không làm bước này được: hồ sơ thi hành quyết định đang ở bước “Chờ người giải quyết tổ chức thi hành”.");
        assertThatThrownBy(() -> execution(directed(Way.NOTHING), directed(Way.SELF, duty(20))))
                .isInstanceOf(OutOfOrder.class);
        assertThatThrownBy(() -> execution().stage().paper()).isInstanceOf(OutOfOrder.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | 0 | recoverMoney | Số nhập không được nhỏ hơn 0.",
                "0.5 | 0 | recoverMoney | Số tiền phải là số nguyên, tính bằng đồng.",
                "1 | 10.125 | recoverLand | Diện tích tính bằng mét vuông, nhiều nhất hai chữ số thập phân."
            })
    void figuresAreTypedAsTheyAreCounted(String money, String land, String field, String sentence) {
        var due = new DueFigures(
                new Amounts(new BigDecimal(money), new BigDecimal(land), null, null, null, null), 0, 0, 0, 0, 0, 0, 0);
        assertThatThrownBy(due::require)
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo(field))
                .hasMessage(sentence);
    }

    @Test
    void nothingIsDoneBeyondWhatIsDue() {
        assertThatThrownBy(() -> report("1250000001").figures().requireWithin(DUE))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Số đã thực hiện không được lớn hơn số phải thực hiện là 1.250.000.000 đồng.");
        var tooMuchLand =
                new DoneFigures(new Amounts(null, null, null, null, null, new BigDecimal("187.51")), 0, 0, 0, 0, 0);
        assertThatThrownBy(() -> tooMuchLand.requireWithin(DUE))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Số đã thực hiện không được lớn hơn số phải thực hiện là 187,5 m².");
        report("1250000000").figures().requireWithin(DUE);
        var officials = new DoneFigures(Amounts.NONE, 1, 2, 0, 0, 0);
        assertThatThrownBy(() -> officials.requireWithin(DUE))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Số cán bộ, công chức, viên chức nằm trong số người, nên không được lớn hơn 1.");
    }
}

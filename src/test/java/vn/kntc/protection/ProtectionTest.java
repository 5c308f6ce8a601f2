package vn.kntc.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.protection.ProtectionAct.Answer;
import vn.kntc.protection.ProtectionAct.Answered;
import vn.kntc.protection.ProtectionAct.Assessed;
import vn.kntc.protection.ProtectionAct.BodyKind;
import vn.kntc.protection.ProtectionAct.Change;
import vn.kntc.protection.ProtectionAct.ChangeAsked;
import vn.kntc.protection.ProtectionAct.ChangeDecided;
import vn.kntc.protection.ProtectionAct.Decided;
import vn.kntc.protection.ProtectionAct.DemandDelivered;
import vn.kntc.protection.ProtectionAct.DenunciationSettled;
import vn.kntc.protection.ProtectionAct.Finding;
import vn.kntc.protection.ProtectionAct.Ground;
import vn.kntc.protection.ProtectionAct.How;
import vn.kntc.protection.ProtectionAct.Kin;
import vn.kntc.protection.ProtectionAct.Measure;
import vn.kntc.protection.ProtectionAct.Opened;
import vn.kntc.protection.ProtectionAct.PersonAdded;
import vn.kntc.protection.ProtectionAct.Reported;
import vn.kntc.protection.ProtectionAct.RequestWithdrawn;
import vn.kntc.protection.ProtectionAct.Requested;
import vn.kntc.protection.ProtectionAct.Way;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** Where a protection stands after each act, and what is not possible there. */
class ProtectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final Measure MEASURE = new Measure("Không luân chuyển", "Phòng Nội vụ");

    private final Protection protection = new Protection(
            new CaseEntry(
                    new CaseNumber("NHANHOA-2026-700001"),
                    new AgencyId("nhanhoa"),
                    "PROTECTION",
                    ProtectionHandling.PROCEDURE,
                    CaseKind.DENUNCIATION,
                    DAY,
                    "Bảo vệ người tố cáo.",
                    UserId.SYSTEM,
                    Instant.EPOCH),
            List.of());

    private ProtectionStage after(Act... acts) {
        for (var act : acts) {
            protection.record(new RecordedAct(act, UserId.SYSTEM, Instant.EPOCH));
        }
        return protection.stage();
    }

    private void decided(Way way, boolean corruption) {
        after(
                new Opened(DAY, "NHANHOA-2026-000123"),
                new Requested(DAY, How.WRITTEN, false, List.of(ProtectionAct.Object.SAFETY), true, "Lý do", null),
                new Assessed(
                        DAY,
                        null,
                        Finding.GROUNDED,
                        List.of(ProtectionAct.Object.SAFETY),
                        corruption,
                        "Căn cứ",
                        null,
                        List.of(),
                        List.of()),
                new Decided(
                        DAY,
                        way,
                        way.own() ? List.of(MEASURE) : List.of(),
                        DAY,
                        "Công an tỉnh",
                        BodyKind.POLICE,
                        "Bảo vệ",
                        null,
                        null));
    }

    private static PaperIssued issued(ProtectionPaper paper) {
        return new PaperIssued(DAY, paper.form(), UUID.randomUUID(), "01", null);
    }

    private static Answered answered(Answer answer) {
        return new Answered(DAY, answer, null, null, "Theo văn bản");
    }

    @Test
    void whatAnotherBodyRefusesIsStillProtectedByOwnMeasures() {
        decided(Way.BOTH, true);
        assertThat(protection.policeHaveDays()).isTrue();
        assertThat(after(issued(ProtectionPaper.DECISION_ISSUED))).isEqualTo(ProtectionStage.ISSUE_DEMAND);
        assertThat(after(issued(ProtectionPaper.DEMAND_ISSUED), new DemandDelivered(DAY, "Công an tỉnh")))
                .isEqualTo(ProtectionStage.ANSWER);
        assertThat(after(answered(Answer.TAKES_LONGER))).isEqualTo(ProtectionStage.ANSWER);
        assertThat(after(answered(Answer.REFUSES))).isEqualTo(ProtectionStage.FOLLOW);
        assertThat(protection.measures()).containsExactly(MEASURE);
    }

    @Test
    void whatAnotherBodyRefusesIsExplainedWhereNothingElseProtects() {
        decided(Way.DEMAND, false);
        assertThat(protection.policeHaveDays()).isFalse();
        assertThat(after(
                        issued(ProtectionPaper.DEMAND_ISSUED),
                        new DemandDelivered(DAY, "Công an tỉnh"),
                        answered(Answer.REFUSES)))
                .isEqualTo(ProtectionStage.ISSUE_REFUSAL);
        assertThat(after(issued(ProtectionPaper.REFUSAL_ISSUED))).isEqualTo(ProtectionStage.ENDED);
        assertThat(ProtectionSection.ending(protection).code()).isEqualTo("REFUSED");
    }

    @Test
    void onceTheDenunciationIsSettledNothingPassesTheResolver() {
        decided(Way.DEMAND, false);
        after(issued(ProtectionPaper.DEMAND_ISSUED), new DemandDelivered(DAY, "Công an tỉnh"));
        assertThat(after(new DenunciationSettled(DAY, "Kết luận"))).isEqualTo(ProtectionStage.ANSWER);
        assertThat(after(answered(Answer.PROTECTS))).isEqualTo(ProtectionStage.FOLLOW);
        assertThatThrownBy(() -> after(new Reported(DAY, "Đã bảo vệ")))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("Tố cáo đã được giải quyết xong");
        assertThat(after(new ChangeAsked(DAY, Ground.SETTLED, "Chấm dứt"))).isEqualTo(ProtectionStage.CHANGE);
        assertThat(after(new ChangeDecided(DAY, Change.END, Ground.SETTLED, "Đã xong", List.of(), DAY)))
                .isEqualTo(ProtectionStage.ISSUE_CHANGE);
        assertThat(after(issued(ProtectionPaper.CHANGE_ISSUED))).isEqualTo(ProtectionStage.ISSUE_NOTICE);
        assertThat(after(issued(ProtectionPaper.END_NOTICE_ISSUED))).isEqualTo(ProtectionStage.ENDED);
        assertThat(ProtectionSection.ending(protection).code()).isEqualTo("ENDED");
    }

    @Test
    void renewedItIsFollowedAgain() {
        decided(Way.OWN, false);
        assertThat(after(issued(ProtectionPaper.DECISION_ISSUED))).isEqualTo(ProtectionStage.FOLLOW);
        assertThat(after(new DenunciationSettled(DAY, "Kết luận"))).isEqualTo(ProtectionStage.CHANGE);
        assertThat(after(new ChangeDecided(DAY, Change.GO_ON, Ground.NEEDED, "Còn bị đe dọa", List.of(), null)))
                .isEqualTo(ProtectionStage.FOLLOW);
        assertThat(after(new Reported(DAY, "Đã bảo vệ"))).isEqualTo(ProtectionStage.FOLLOW);
    }

    @Test
    void peopleAreAddedWhileItIsOpenOnly() {
        assertThatThrownBy(() -> after(new PersonAdded(DAY, Kin.CHILD, "Người được bảo vệ 1")))
                .isInstanceOf(OutOfOrder.class);
        after(new Opened(DAY, "NHANHOA-2026-000123"));
        assertThat(after(new PersonAdded(DAY, Kin.CHILD, "Người được bảo vệ 1")))
                .isEqualTo(ProtectionStage.RECORD);
        assertThat(after(new RequestWithdrawn(DAY, "Lập nhầm"))).isEqualTo(ProtectionStage.ENDED);
        assertThat(ProtectionSection.ending(protection).code()).isEqualTo("WITHDRAWN");
        assertThatThrownBy(() -> after(new PersonAdded(DAY, Kin.CHILD, "Người được bảo vệ 2")))
                .isInstanceOf(OutOfOrder.class);
    }
}

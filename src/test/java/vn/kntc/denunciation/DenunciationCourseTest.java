package vn.kntc.denunciation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.denunciation.DenunciationAct.AcceptanceDecided;
import vn.kntc.denunciation.DenunciationAct.Answer;
import vn.kntc.denunciation.DenunciationAct.Deciding;
import vn.kntc.denunciation.DenunciationAct.SuspensionDecided;
import vn.kntc.denunciation.DenunciationAct.TakenOver;
import vn.kntc.denunciation.DenunciationAct.TerminationDecided;
import vn.kntc.denunciation.DenunciationAct.Type;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** Which act may be done when, without a program around it. */
class DenunciationCourseTest {

    private static final UserId BY = new UserId("resolver.nhanhoa");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final CaseEntry ENTRY = new CaseEntry(
            new CaseNumber("NHANHOA-2026-000321"),
            new AgencyId("nhanhoa"),
            "PETITION",
            DenunciationHandling.PROCEDURE,
            CaseKind.DENUNCIATION,
            LocalDate.of(2026, 7, 3),
            "Tố cáo việc thu phí.",
            BY,
            Instant.EPOCH);

    /** What is only recorded is drawn up by the act that it tells of. */
    private static final Set<DenunciationPaper> RECORDS = EnumSet.of(
            DenunciationPaper.SESSION_MINUTES,
            DenunciationPaper.TEAM_REPORT,
            DenunciationPaper.BODY_REPORT,
            DenunciationPaper.WITHDRAWAL_MINUTES,
            DenunciationPaper.PUBLICATION_RECORD,
            DenunciationPaper.FILE_INDEX);

    private static Denunciation taken() {
        return with(new TakenOver(DAY, null, 1, false));
    }

    private static Denunciation with(Act... acts) {
        var denunciation = new Denunciation(ENTRY, List.of());
        List.of(acts).forEach(act -> denunciation.record(new RecordedAct(act, BY, Instant.EPOCH)));
        return denunciation;
    }

    private static Denunciation record(Denunciation denunciation, Act act) {
        denunciation.record(new RecordedAct(act, BY, Instant.EPOCH));
        return denunciation;
    }

    private static AcceptanceDecided accepted(LocalDate on) {
        return new AcceptanceDecided(
                on,
                Deciding.ACCEPT,
                Type.PUBLIC_DUTY,
                "Trưởng phòng",
                List.of("Thu phí"),
                "JP11",
                null,
                false,
                null,
                null,
                null);
    }

    private static PaperIssued issued(DenunciationPaper paper, LocalDate on) {
        return new PaperIssued(on, paper.form(), new UUID(0, 1), "5/QĐ-UBND", null);
    }

    @Test
    void everyActAndEveryPaperThatGoesOutHasItsRule() {
        var acts = DenunciationActs.KINDS.names().stream()
                .filter(name -> !name.equals("PAPER_ISSUED"))
                .collect(Collectors.toSet());
        EnumSet.complementOf(EnumSet.copyOf(RECORDS)).forEach(paper -> acts.add(paper.name()));
        assertThat(DenunciationCourse.codes()).isEqualTo(acts);
    }

    @Test
    void nothingIsDoneBeforeItsTimeNorTwice() {
        var denunciation = taken();
        assertThatThrownBy(() -> record(denunciation, issued(DenunciationPaper.ACCEPTANCE_ISSUED, DAY)))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("đã quyết định thụ lý");
        record(denunciation, accepted(DAY));
        assertThatThrownBy(() -> record(denunciation, accepted(DAY)))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("đã quyết định việc thụ lý");
    }

    @Test
    void aDayIsHeldAgainstWhatTheActRestsOnNotAgainstAnotherBranch() {
        var denunciation = record(taken(), accepted(DAY));
        record(denunciation, issued(DenunciationPaper.ACCEPTANCE_ISSUED, DAY.plusDays(1)));
        assertThat(denunciation.earliest("DENOUNCER_TOLD")).isEqualTo(DAY.plusDays(1));
        record(denunciation, issued(DenunciationPaper.DENOUNCER_TOLD, DAY.plusDays(9)));
        assertThat(denunciation.earliest("VERIFICATION_ASSIGNED")).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void restingAndEndingLeaveOnlyWhatBelongsToThem() {
        var denunciation = record(taken(), accepted(DAY));
        record(denunciation, issued(DenunciationPaper.ACCEPTANCE_ISSUED, DAY));
        record(denunciation, new SuspensionDecided(DAY, Answer.GRANT, "34.1.a", "Chờ", null));
        assertThat(denunciation.refusal("VERIFICATION_ASSIGNED").orElseThrow()).contains("đang tạm đình chỉ");
        assertThat(denunciation.refusal("DENOUNCER_TOLD")).isEmpty();
        assertThat(denunciation.refusal("WITHDRAWAL_RECORDED")).isEmpty();
        record(denunciation, new TerminationDecided(DAY, Answer.GRANT, "34.3.c", "Đã có bản án", null));
        assertThat(denunciation.refusal("DENOUNCER_TOLD").orElseThrow())
                .contains("đã quyết định đình chỉ".substring(3));
        assertThat(denunciation.refusal("TERMINATION_ISSUED")).isEmpty();
    }

    @Test
    void whatWasBegunInTimeMayBeTurnedDownAfterTheConclusionButNotGranted() {
        var standing = EnumSet.of(Mark.ACCEPTANCE_OUT, Mark.CONCLUDED, Mark.CONCLUSION_OUT);
        assertThat(DenunciationCourse.refusal(
                        new TerminationDecided(DAY, Answer.REFUSE, null, "Đã kết luận", null), standing))
                .isNull();
        assertThat(DenunciationCourse.refusal(
                        new TerminationDecided(DAY, Answer.GRANT, "34.3.c", "Đã có bản án", null), standing))
                .contains("đã ban hành kết luận");
        standing.add(Mark.ENDED);
        assertThat(DenunciationCourse.refusal(
                        new TerminationDecided(DAY, Answer.REFUSE, null, "Đã kết luận", null), standing))
                .contains("đã kết thúc");
    }

    @Test
    void namesAreComparedWithoutRegardToCapitalsSpacesAndPunctuation() {
        assertThat(Entered.same("Lê Văn Bình", " lê văn  bình.")).isTrue();
        assertThat(Entered.names("Ông Lê Văn Bình, Trưởng phòng Kinh tế", "lê văn bình"))
                .isTrue();
        assertThat(Entered.names("Ông Lê Văn Bình, Trưởng phòng Kinh tế", "Lê Văn"))
                .isTrue();
        assertThat(Entered.names("Ông Lê Văn Bình", "Lê Văn Bì")).isFalse();
    }
}

package vn.kntc.handling.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseAct;
import vn.kntc.casefile.CaseActs;
import vn.kntc.casefile.CaseSection;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** What a room registers, writes and reads back; old shapes are read as they were meant. */
class ActLogTest {

    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000001");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final Instant AT = Instant.parse("2026-07-09T02:00:00Z");
    private static final UserId OFFICER = new UserId("resolver.nhanhoa");

    private final List<CaseActs.Recorded> rows = new ArrayList<>();
    private final CaseActs acts = new CaseActs() {
        @Override
        public void append(CaseNumber caseNumber, CaseAct act) {
            rows.add(new CaseActs.Recorded(rows.size() + 1, act));
        }

        @Override
        public List<Recorded> of(CaseNumber caseNumber) {
            return rows;
        }

        @Override
        public Map<CaseNumber, List<Recorded>> of(Collection<CaseNumber> caseNumbers) {
            return Map.of(CASE, rows);
        }
    };
    private final ActLog log = new ActLog(acts, Clock.fixed(AT, ZoneId.of("Asia/Ho_Chi_Minh")));

    /** Once kept as one text {@code words} under the name of {@code said}. */
    record Weighed(LocalDate on, List<String> words) implements Act {}

    record Planned(LocalDate on, String place) implements Act {}

    private static final ActKinds KINDS = ActKinds.of("trial", on -> {
        on.kind("WEIGHED", Weighed.class)
                .raises(1, facts -> facts.set("words", facts.remove("said")))
                .raises(2, facts -> facts.set("words", facts.arrayNode().add(facts.remove("words"))))
                .titled("Cân nhắc")
                .tells(weighed -> "Cân nhắc " + weighed.words().size() + " ý")
                .prints((weighed, facts) -> facts.day("Ngày", weighed.on())
                        .lines("Ý", weighed.words())
                        .text("Không có", null)
                        .text("Trống", " "));
        on.kind("PLANNED", Planned.class)
                .undated()
                .titled(planned -> "Lịch tại " + planned.place())
                .prints((planned, facts) -> facts.text("Địa điểm", planned.place()));
    });

    @Test
    void readsBackWhatItWrote() {
        var act = new RecordedAct(new Weighed(DAY, List.of("một", "hai")), OFFICER, AT);
        log.append(CASE, KINDS, act);
        log.note(CASE, OFFICER, "Cần pháp chế xác nhận: thử.");
        assertThat(log.of(CASE, KINDS)).containsExactly(act);
        assertThat(rows.get(0).act())
                .isEqualTo(new CaseAct(
                        "trial",
                        "WEIGHED",
                        3,
                        DAY,
                        AT,
                        OFFICER,
                        "{\"on\":\"2026-07-08\",\"words\":[\"một\",\"hai\"]}",
                        "Cân nhắc 2 ý"));
    }

    @Test
    void raisesEachOldShapeToThatOfToday() {
        old(1, "{\"on\":\"2026-07-08\",\"said\":\"một\"}");
        old(2, "{\"on\":\"2026-07-08\",\"words\":\"một\"}");
        old(3, "{\"on\":\"2026-07-08\",\"words\":[\"một\"]}");
        assertThat(log.of(CASE, KINDS)).hasSize(3).allSatisfy(recorded -> assertThat(recorded.act())
                .isEqualTo(new Weighed(DAY, List.of("một"))));
    }

    private void old(int version, String facts) {
        acts.append(CASE, new CaseAct("trial", "WEIGHED", version, DAY, AT, OFFICER, facts, null));
    }

    @Test
    void printsEveryActOfACaseAsLabelAndValue() {
        log.append(CASE, KINDS, new RecordedAct(new Weighed(DAY, List.of("một", "hai")), OFFICER, AT));
        log.append(CASE, KINDS, new RecordedAct(new Planned(DAY, "Phòng họp"), OFFICER, AT));
        log.note(CASE, OFFICER, "Thêm Tệp 1");
        acts.append(CASE, new CaseAct("unknown", "GONE", 1, DAY, AT, OFFICER, "{}", "Việc của phòng khác"));
        var printed = new PrintedActs(acts, log, List.of(() -> KINDS)).of(CASE);
        assertThat(printed).extracting(PrintedActs.Line::ordinal).containsExactly(1, 2, 3, 4);
        assertThat(printed).extracting(PrintedActs.Line::on).containsExactly(DAY, null, LocalDate.of(2026, 7, 9), DAY);
        assertThat(printed)
                .extracting(PrintedActs.Line::facts)
                .containsExactly(
                        List.of(new CaseSection.Value("Ngày", "08/07/2026"), new CaseSection.Value("Ý", "một; hai")),
                        List.of(new CaseSection.Value("Địa điểm", "Phòng họp")),
                        List.of(new CaseSection.Value("Nội dung", "Thêm Tệp 1")),
                        List.of(new CaseSection.Value("Nội dung", "Việc của phòng khác")));
        assertThat(KINDS.print(new Planned(DAY, "Phòng họp")).title()).isEqualTo("Lịch tại Phòng họp");
    }

    @Test
    void aKindOfAnyProcedureIsReadUnderEach() {
        var anywhere = ActKinds.ofAnyProcedure(on -> on.kind("SAID", Planned.class)
                .tells("Đã nói")
                .prints((said, facts) -> facts.text("Lời", said.place())));
        log.append(CASE, anywhere.within("trial"), new RecordedAct(new Planned(DAY, "một"), OFFICER, AT));
        log.append(CASE, anywhere.within("drawn"), new RecordedAct(new Planned(DAY, "hai"), OFFICER, AT));
        assertThat(log.of(CASE, anywhere)).hasSize(2);
        assertThat(log.of(CASE, anywhere.within("drawn"))).hasSize(1);
        var printed = new PrintedActs(acts, log, List.of(() -> KINDS, () -> anywhere)).of(CASE);
        assertThat(printed).extracting(PrintedActs.Line::procedure).containsExactly("trial", "drawn");
        assertThat(printed)
                .extracting(PrintedActs.Line::facts)
                .containsExactly(
                        List.of(new CaseSection.Value("Lời", "một")), List.of(new CaseSection.Value("Lời", "hai")));
    }

    @Test
    void aNameThatTwoBooksGiveIsRefused() {
        var anywhere = ActKinds.ofAnyProcedure(on -> on.kind("WEIGHED", Planned.class));
        var elsewhere = ActKinds.of("other", on -> on.kind("WEIGHED", Planned.class));
        assertThatCode(() -> new PrintedActs(acts, log, List.of(() -> KINDS, () -> elsewhere)))
                .doesNotThrowAnyException();
        for (var clashing : List.of(anywhere, KINDS)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PrintedActs(acts, log, List.of(() -> KINDS, () -> clashing)))
                    .withMessageContaining("registered twice");
        }
    }

    @Test
    void takesEachNameAndEachRecordOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActKinds.of("trial", on -> {
                    on.kind("WEIGHED", Weighed.class);
                    on.kind("WEIGHED", Planned.class);
                }));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActKinds.of("trial", on -> {
                    on.kind("WEIGHED", Weighed.class);
                    on.kind("PLANNED", Weighed.class);
                }));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.append(
                        CASE, KINDS, new RecordedAct(new PaperIssued(DAY, "KN-03", null, null, null), OFFICER, AT)));
    }
}

package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kntc.law.ClockMove;
import vn.kntc.law.ShippedLaw;
import vn.kntc.shared.StartRefused;

/** Which act moves which clock: each table against its golden file. */
class ClockMovesDecisionTest {

    private static final String FILE = "decisions/move-complaint-clocks.dmn";

    private static final DecisionTables TABLES = DecisionTables.load(Known.SHIPPED);
    private static final MoveTables MOVES = new MoveTables(TABLES, ShippedLaw.regimes());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    static Stream<String> tables() {
        return TABLES.all().stream().map(DecisionTable::id).filter(OwnTables::moves);
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheGoldenFileSays() {
        return tables().flatMap(id -> GoldenRow.of(id).stream()
                .map(row ->
                        DynamicTest.dynamicTest(id + " " + row.on() + " " + row.facts(), () -> assertRow(id, row))));
    }

    private static void assertRow(String id, GoldenRow row) {
        var facts = new HashMap<>(row.facts());
        var act = (String) facts.remove("act");
        var key = (String) facts.remove("key");
        var moves = MOVES.of(id, act, row.on(), facts, Set.of()).stream()
                .filter(move -> move.key().equals(key))
                .toList();
        assertThat(moves.stream().map(ClockMovesDecisionTest::shown)).containsExactlyElementsOf(row.expected());
        assertThat(moves).allMatch(move -> String.join("; ", move.basis()).contains(row.article()));
    }

    private static Map<String, Object> shown(ClockMove move) {
        var shown = new HashMap<String, Object>();
        shown.put("effect", move.effect().name());
        shown.put("day", move.day());
        shown.put("replacedBy", move.replacedBy());
        return shown;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRuleIsHitByARow(String id) {
        var table = TABLES.get(id);
        var hit = new LinkedHashSet<String>();
        GoldenRow.of(id).forEach(row -> table.evaluate(row.question()).forEach(match -> hit.add(match.rule())));
        assertThat(hit)
                .containsExactlyInAnyOrderElementsOf(
                        table.rules().stream().map(TableRule::id).toList());
    }

    @Test
    void aRuleWithoutClockIsAboutEveryClockThatRuns() {
        var moved = MOVES
                .of(
                        "moveComplaintClocks",
                        "WITHDRAWN",
                        DAY,
                        Map.of("resolution", "FIRST"),
                        Set.of("DENUNCIATION_INTAKE"))
                .stream()
                .map(ClockMove::key)
                .collect(Collectors.toSet());
        assertThat(moved).contains("DENUNCIATION_INTAKE", "COMPLAINT_RESOLVE_1", "COMPLAINT_EFFECT");
    }

    /** Whoever sent a denunciation on is answered within 20 days of its receipt, also where its resolution ends before (khoản 2 Điều 26 Luật Tố cáo). */
    @ParameterizedTest
    @ValueSource(strings = {"WITHDRAWAL_DECIDED", "TERMINATION_DECIDED"})
    void theAnswerToWhoeverSentADenunciationOnIsOwedAllTheSame(String act) {
        var moved = MOVES
                .of(
                        "moveDenunciationClocks",
                        act,
                        DAY,
                        Map.of("stopped", true),
                        Set.of("DENUNCIATION_FEEDBACK_TO_FORWARDER", "DENUNCIATION_RESOLVE"))
                .stream()
                .map(ClockMove::key)
                .collect(Collectors.toSet());
        assertThat(moved).contains("DENUNCIATION_RESOLVE").doesNotContain("DENUNCIATION_FEEDBACK_TO_FORWARDER");
    }

    @Test
    void whatTheTableDoesNotKnowIsAnErrorOfTheProgram() {
        for (var facts :
                List.of(Map.<String, Object>of("senderWait", true), Map.<String, Object>of("senderWaits", "yes"))) {
            assertThatThrownBy(() -> MOVES.of("moveComplaintClocks", "SENT", DAY, facts, Set.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> MOVES.of("moveComplaintClocks", "FORGOTTEN", DAY, Map.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"COMPLAINT_SEND_1\" | \"COMPLAINT_SEND_9\" | không bảng thời hạn nào có thời hạn COMPLAINT_SEND_9",
                "\"RESTATE\" | \"REPEAT\" | chương trình không có tác động \"REPEAT\"",
                "\"DIALOGUE\"</text> | \"OWN_LAST_DAY\"</text> | dòng 9: ngày \"OWN_LAST_DAY\" chỉ đi cùng tác động \"MEET\"",
            })
    void anEditedTableThatNobodyCanFollowStopsTheStart(String was, String edited, String sentence) {
        assertThatThrownBy(() -> moves(was, edited))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Việc nào làm thời hạn giải quyết khiếu nại")
                .hasMessageContaining(sentence);
    }

    @Test
    void aRuleWithoutTheDayItNeedsStopsTheStart() {
        var entry = "<outputEntry id=\"outputEntry_R1_R2_R3_delivered_ComplaintFile2_day\">\n          <text>";
        assertThatThrownBy(() -> moves(entry + "\"ACT\"", entry))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("chưa ghi ngày mà thời hạn tính theo");
    }

    @Test
    void anEffectThatNoColumnListsStopsTheStartToo() {
        var text = new String(DecisionTables.files().get(FILE), StandardCharsets.UTF_8);
        var withoutList = text.replaceAll("(?s)<outputValues id=\"outputValues_effect\">.*?</outputValues>", "")
                .replace("\"START_IF_GIVEN\"</text>", "\"REPEAT\"</text>");
        assertThatThrownBy(() -> moves(text, withoutList))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("dòng 9: chương trình không có tác động \"REPEAT\"");
    }

    private static MoveTables moves(String was, String edited) {
        var files = new HashMap<>(DecisionTables.files());
        var text = new String(files.get(FILE), StandardCharsets.UTF_8);
        assertThat(text).contains(was);
        files.put(FILE, text.replace(was, edited).getBytes(StandardCharsets.UTF_8));
        return new MoveTables(DecisionTables.load(files, Known.SHIPPED), ShippedLaw.regimes());
    }
}

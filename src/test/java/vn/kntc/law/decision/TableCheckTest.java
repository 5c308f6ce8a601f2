package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kntc.law.ShippedLaw;

/** What legal staff do wrong in Modeler, and the sentence they read: each case is one edit of a table that is in order. */
class TableCheckTest {

    private static final MemoizingFeelEngine FEEL = new MemoizingFeelEngine();
    private static final KnownLaw CITED = Known.SHIPPED;
    private static final String DEADLINES = "complaint-deadlines";
    private static final String ADMISSIBILITY = "check-complaint-admissibility";
    private static final String ROUTE = "route-petition";
    private static final String URGENT = "need-urgent-reception";
    private static final String REPRESENTATIVES = "limit-representatives";

    static Stream<Arguments> edits() {
        return Stream.of(
                edit(
                        DEADLINES,
                        "<description>Điều 9 Luật Khiếu nại</description>",
                        "<description></description>",
                        "dòng 1: ô mô tả chưa ghi điều luật"),
                edit(
                        DEADLINES,
                        "<description>Điều 9 Luật Khiếu nại</description>",
                        "<description>Cần pháp chế xác nhận: chưa rõ điều nào.</description>",
                        "dòng 1: ô mô tả chưa ghi điều luật"),
                edit(DEADLINES, "<text>90</text>", "<text>0</text>", "dòng 1: độ dài thời hạn phải là số nguyên"),
                edit(DEADLINES, "<text>90</text>", "<text>7.5</text>", "dòng 1, cột “Số lượng”: giá trị 7.5"),
                edit(DEADLINES, "<text>90</text>", "<text></text>", "dòng 1, cột “Số lượng”: ô kết quả để trống"),
                edit(
                        DEADLINES,
                        "<text>\"CALENDAR_DAY\"</text>",
                        "<text>\"WORKING_DAY\"</text>",
                        "dòng 1: đơn vị, chiều tính và cách dời không đi với nhau"),
                edit(
                        DEADLINES,
                        "<text>\"CALENDAR_DAY\"</text>",
                        "<text>\"DAY\"</text>",
                        "dòng 1, cột “Đơn vị”: mã \"DAY\" không nằm trong các giá trị cho phép"),
                edit(
                        DEADLINES,
                        "<text>\"COMPLAINT_FILE\"</text>",
                        "<text>\"COMPLAINT_FLIE\"</text>",
                        "dòng 1, cột “Thời hạn”: mã \"COMPLAINT_FLIE\" không nằm trong các giá trị cho phép"),
                edit(
                        DEADLINES,
                        "<text>\"COMPLAINT_FILE\"</text>",
                        "<text>COMPLAINT_FILE</text>",
                        "dòng 1, cột “Thời hạn”: ô COMPLAINT_FILE không bao giờ đúng"),
                edit(
                        DEADLINES,
                        "<text>&lt; \"R3\"</text>",
                        "<text>&lt; \"R9\"</text>",
                        "cột “Giai đoạn pháp luật”: mã \"R9\" không nằm trong các giá trị cho phép"),
                edit(
                        DEADLINES,
                        "<text>regime</text>\n        </inputExpression>",
                        "<text>regime</text>\n        </inputExpression>\n        <inputValues id=\"v\"><text>\"R1\",\"R9\"</text></inputValues>",
                        "liệt kê giai đoạn \"R9\" chưa có trong tệp decisions/regimes.yaml"),
                edit(
                        DEADLINES,
                        "<text>&lt; \"R3\"</text>",
                        "<text></text>",
                        "cùng trả lời một câu hỏi, trong khi bảng này chỉ cho một câu trả lời (UNIQUE)"),
                edit(DEADLINES, "name=\"roll\"", "name=\"rolling\"", "bảng thời hạn thiếu cột kết quả “roll”"),
                edit(DEADLINES, "camunda:versionTag=\"", "camunda:versionTag=\"v", "thiếu nhãn phiên bản"),
                edit(DEADLINES, "hitPolicy=\"UNIQUE\"", "hitPolicy=\"ANY\"", "cách chọn dòng (hit policy) phải là"),
                edit(DEADLINES, "label=\"Vụ việc phức tạp?\"", "label=\"\"", "cột “complex” thiếu nhãn tiếng Việt"),
                edit(
                        DEADLINES,
                        "<text>complex</text>",
                        "<text>complex or remote</text>",
                        "cột “Vụ việc phức tạp?” phải hỏi một dữ kiện bằng tên đơn"),
                edit(DEADLINES, "</definitions>", "", "không đọc được, đây không phải một tệp DMN 1.3"),
                edit(
                        ADMISSIBILITY,
                        "date and time(\"2027-01-01T00:00:00\")",
                        "date(\"2027-01-01\")",
                        "ngày phải viết dạng < date and time(\"2027-01-01T00:00:00\")"),
                edit(
                        ADMISSIBILITY,
                        "typeRef=\"date\"",
                        "typeRef=\"string\"",
                        "cột “on” (ngày của việc đang xét) có kiểu date"),
                edit(
                        ADMISSIBILITY,
                        "<text>false</text>",
                        "<text>\"false\"</text>",
                        "dòng 1, cột “Là quyết định hoặc hành vi hành chính bị khiếu nại được?”: ô \"false\" không bao giờ đúng"),
                edit(
                        ROUTE,
                        "<text>\"ACCEPT\"</text>",
                        "<text>ACCEPT</text>",
                        "không hiểu ACCEPT trong ACCEPT; mã phải đặt trong ngoặc kép"),
                edit(ROUTE, "<text>\"ACCEPT\"</text>", "<text>\"ACCEPT</text>", "ACCEPT"),
                edit(ROUTE, "<text>\"ACCEPT\"</text>", "<text></text>", "ô kết quả để trống"),
                edit("limit-extensions", "<text>1</text>", "<text>one</text>", "không hiểu one trong one"),
                edit("warn-of-deadline", "<text>3</text>", "<text>-3</text>", "giá trị -3 không đúng kiểu của cột"),
                edit("schedule-reports", "string(year - 1)", "string(yer - 1)", "không hiểu yer"),
                edit("schedule-reports", "string(year - 1) + ", "year + ", "không đúng kiểu của cột"),
                edit("schedule-reports", "2025-09-30T", "2025-09-31T", "có một ngày không có trong lịch"),
                edit(
                        "describe-deadline",
                        "<text>\"COMPLAINT_FILE\"</text>",
                        "<text>\"COMPLAINT_ACCEPT\"</text>",
                        "cùng trả lời một câu hỏi"),
                edit(
                        "warn-of-deadline",
                        "\"DOCUMENT_ISSUE\"</text>",
                        "\"DOCUMENT_ISSUE\",\"DOCUMENT_LOST\"</text>",
                        "không dòng nào trả lời cho mã \"DOCUMENT_LOST\""),
                edit(URGENT, "typeRef=\"boolean\"", "typeRef=\"date\"", "chỉ cột “on”"),
                edit(URGENT, "typeRef=\"boolean\"", "typeRef=\"double\"", "phải có kiểu string, integer, boolean"),
                edit(REPRESENTATIVES, "<text>[2..4]</text>", "<text>[4..2]</text>", "không bao giờ đúng"),
                edit(REPRESENTATIVES, "<text>[2..4]</text>", "<text>[2..4</text>", "không đọc được [2..4"),
                edit(REPRESENTATIVES, "<text>[2..4]</text>", "<text>[2..5]</text>", "cùng trả lời một câu hỏi"));
    }

    private static Arguments edit(String table, String old, String edited, String sentence) {
        return Arguments.of(table, old, edited, sentence);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("edits")
    void refusesWithASentenceThatNamesFileAndPlace(String table, String old, String edited, String sentence)
            throws IOException {
        var written = written(table);
        assertThat(written).contains(old);
        var xml = first(written, old, edited);
        assertThatThrownBy(() -> TableCheck.require("decisions/" + table + ".dmn", xml, FEEL, CITED))
                .isInstanceOf(TableRefused.class)
                .hasMessageStartingWith("Bảng quyết định decisions/" + table + ".dmn: ")
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @MethodSource("vn.kntc.law.decision.TableShapeDecisionTest#files")
    void letsEveryTableOfTheHousePass(Path file) throws IOException {
        var xml = Files.readAllBytes(file);
        assertThatCode(() -> TableCheck.require(file.toString(), xml, FEEL, CITED))
                .doesNotThrowAnyException();
    }

    @Test
    void aTextThatIsNoDmnIsRefused() {
        for (var text : List.of(
                "",
                "không phải XML",
                "<a/>",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")) {
            assertThatThrownBy(() -> TableCheck.require("x.dmn", text.getBytes(StandardCharsets.UTF_8), FEEL, CITED))
                    .isInstanceOf(TableRefused.class)
                    .hasMessageContaining("không đọc được");
        }
    }

    @Test
    void nothingReachesTheEngineThatDiffersFromItsFile() throws IOException {
        var gate = gate();
        var same = Files.readAllBytes(Path.of("decisions/" + DEADLINES + ".dmn"));
        assertThatCode(() -> gate.deploy(deployment(same))).doesNotThrowAnyException();
        var shorter = first(written(DEADLINES), "<text>90</text>", "<text>60</text>");
        assertThatThrownBy(() -> gate.deploy(deployment(shorter)))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("hãy thay tệp ở đó rồi khởi động lại");
        var wrong = first(written(DEADLINES), "<text>90</text>", "<text>chín mươi</text>");
        assertThatThrownBy(() -> gate.deploy(deployment(wrong))).isInstanceOf(BadUserRequestException.class);
    }

    /** The engine takes whatever merely ends in these letters for a table. */
    @ParameterizedTest
    @ValueSource(strings = {"x.dmn", "x-dmn", "routedmn", "xdmn11.xml"})
    void noNameLeadsPastTheGate(String name) throws IOException {
        var shorter = first(written(DEADLINES), "<text>90</text>", "<text>60</text>");
        assertThatThrownBy(() -> gate().deploy(deployment(name, shorter))).isInstanceOf(BadUserRequestException.class);
    }

    private static DecisionGate gate() {
        return new DecisionGate(DecisionTables.load(Known.SHIPPED), new NoInstruments(), ShippedLaw.regimes());
    }

    private static DeploymentEntity deployment(byte[] table) {
        return deployment("decisions/" + DEADLINES + ".dmn", table);
    }

    private static DeploymentEntity deployment(String name, byte[] table) {
        var resource = new ResourceEntity();
        resource.setName(name);
        resource.setBytes(table);
        var deployment = new DeploymentEntity();
        deployment.addResource(resource);
        deployment.setNew(true);
        return deployment;
    }

    private static String written(String table) throws IOException {
        return Files.readString(Path.of("decisions/" + table + ".dmn"));
    }

    private static byte[] first(String written, String old, String edited) {
        int at = written.indexOf(old);
        return (written.substring(0, at) + edited + written.substring(at + old.length()))
                .getBytes(StandardCharsets.UTF_8);
    }
}

package vn.kntc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.kntc.engine.gate.ModelRules;

/** What the gate tells whoever edits a list of a form: each mistake is one sentence, and what is no mistake passes. */
class FormListsCanaryTest {

    private static final String REPORT = "forms/report-verification.form";
    private static final String ASSIGN = "forms/assign-verification.form";
    private static final String BEFORE_CONTENT =
            "{\n          \"type\": \"textarea\",\n          \"id\": \"Field_findings_content\"";
    private static final ModelRules RULES = Models.rules();
    private static final Map<String, byte[]> SHIPPED = Models.files();

    private record Edit(String kind, String file, String from, String to, String sentence) {}

    private static Edit edit(String kind, String file, String from, String to, String sentence) {
        return new Edit(kind, file, from, to, sentence);
    }

    private static String added(String key, String label, String more) {
        return "{\"id\": \"Field_added\", \"type\": \"textfield\", \"key\": \"" + key + "\", \"label\": \"" + label
                + "\"" + more + ", \"validate\": {\"maxLength\": 50}}, " + BEFORE_CONTENT;
    }

    private static final List<Edit> MISTAKES = List.of(
            edit(
                    "column dropped",
                    REPORT,
                    "\"key\": \"finding\"",
                    "\"key\": \"results\"",
                    ": danh sách “Nội dung và kết quả xác minh” thiếu trường mang khóa “finding”"),
            edit(
                    "list dropped",
                    REPORT,
                    "\"path\": \"findings\"",
                    "\"path\": \"found\"",
                    " thiếu danh sách nhiều mục (Dynamic list) mang đường dẫn (path) “findings”"),
            edit(
                    "text in place of a list",
                    ASSIGN,
                    "\"type\": \"dynamiclist\",\n      \"id\": \"List_contents\",\n      \"path\"",
                    "\"type\": \"textarea\",\n      \"id\": \"List_contents\",\n      \"key\"",
                    "phải thuộc loại danh sách nhiều mục (Dynamic list)"),
            edit(
                    "group without its name",
                    ASSIGN,
                    "\"path\": \"leader\"",
                    "\"path\": \"\"",
                    " thiếu nhóm có đường dẫn (Group, điền ô Path) mang đường dẫn (path) “leader”"),
            edit("no name of the list", REPORT, "\"path\": \"findings\",", "", "không có đường dẫn (Path)"),
            edit("no most rows", REPORT, "\"maxRows\": \"30\"", "\"maxRows\": \"\"", "không giới hạn số mục"),
            edit("too many rows", REPORT, "\"maxRows\": \"30\"", "\"maxRows\": \"900\"", "không giới hạn số mục"),
            edit(
                    "fewest above most",
                    REPORT,
                    "\"minRows\": \"1\"",
                    "\"minRows\": \"31\"",
                    "có thuộc tính riêng minRows không phải số từ 0 đến 30"),
            edit(
                    "no name of a row",
                    REPORT,
                    "\"rowName\": \"nội dung\"",
                    "\"rowName\": \"\"",
                    "thiếu tên gọi một mục (thuộc tính rowName) tiếng Việt"),
            edit(
                    "rows that stay",
                    REPORT,
                    "\"allowAddRemove\": true",
                    "\"allowAddRemove\": false",
                    "không cho thêm, bớt mục"),
            edit(
                    "rows out of sight",
                    REPORT,
                    "\"disableCollapse\": true",
                    "\"disableCollapse\": false",
                    "giấu bớt mục"),
            edit(
                    "suggestions that nobody has",
                    "forms/name-receiver.form",
                    "\"suggest\": \"receivers\"",
                    "\"suggest\": \"judges\"",
                    "xin gợi ý từ danh sách “judges” mà chương trình không biết"),
            edit(
                    "suggestions where nobody types",
                    "forms/name-receiver.form",
                    "\"prefill\": \"transfer.sentPapers\"",
                    "\"suggest\": \"receivers\"",
                    "có thuộc tính riêng “suggest” mà chương trình không dùng"),
            edit("own property of a list", REPORT, "\"rowName\":", "\"row\":", "có thuộc tính riêng “row”"),
            edit(
                    "single fact for rows of several fields",
                    REPORT,
                    "complaint.contentRows",
                    "complaint.subject",
                    "là một giá trị, không điền vào đây được"),
            edit(
                    "rows for a text",
                    REPORT,
                    "complaint.request",
                    "complaint.contentRows",
                    "là danh sách có các ô content, finding, verdict, rightPart, không điền vào đây được"),
            edit("key twice in a row", REPORT, BEFORE_CONTENT, added("finding", "Ghi chú", ""), "trùng khóa “finding”"),
            edit(
                    "fact within a row",
                    REPORT,
                    BEFORE_CONTENT,
                    added("note", "Ghi chú", ", \"properties\": {\"prefill\": \"complaint.subject\"}"),
                    "có thuộc tính riêng “prefill” mà chương trình không dùng"),
            edit(
                    "list in a list",
                    REPORT,
                    BEFORE_CONTENT,
                    added("note", "Ghi chú", "").replace("textfield\", \"key\"", "dynamiclist\", \"path\""),
                    "nằm trong danh sách hoặc nhóm khác"),
            edit(
                    "condition of a row without this",
                    REPORT,
                    "=this.verdict != ",
                    "=verdict != ",
                    "trong danh sách hãy viết this.verdict"),
            edit(
                    "condition of a row on nothing",
                    REPORT,
                    "=this.verdict != ",
                    "=this.verdicts != ",
                    "hỏi “this.verdicts”, không có trường hay biến nào tên như vậy"),
            edit(
                    "condition of a row that never holds",
                    REPORT,
                    "=this.verdict != \\\"PARTLY_RIGHT\\\"",
                    "=this.verdict != \\\"NO\\\"",
                    "với mã “NO” không bao giờ có"),
            edit(
                    "rows asked for what they do not have",
                    REPORT,
                    "row.verdict = \\\"RIGHT\\\"",
                    "row.result = \\\"RIGHT\\\"",
                    "hỏi “findings.result”, không có trường hay biến nào tên như vậy"),
            edit(
                    "rows asked without brackets",
                    REPORT,
                    "=not(((some row in findings satisfies row.verdict = \\\"PARTLY_RIGHT\\\")",
                    "=not((some row in findings satisfies row.verdict = \\\"PARTLY_RIGHT\\\"",
                    "không đọc được"),
            edit(
                    "choice of a row that nobody knows",
                    REPORT,
                    "\"value\": \"WRONG\"",
                    "\"value\": \"FALSE\"",
                    "có lựa chọn mang mã “FALSE” mà chương trình không biết"));

    @TestFactory
    Stream<DynamicTest> everyMistakeIsASentence() {
        return MISTAKES.stream()
                .map(edit -> DynamicTest.dynamicTest(edit.kind(), () -> assertThat(faults(edit))
                        .anySatisfy(fault -> assertThat(fault)
                                .startsWith("Biểu mẫu " + edit.file())
                                .contains(edit.sentence()))
                        .allSatisfy(fault -> assertThat(fault).matches("(?s)Biểu mẫu .*[.]"))));
    }

    @TestFactory
    Stream<DynamicTest> whatAnEditorMayDoPasses() {
        return Stream.of(
                        edit("add a field to the rows", REPORT, BEFORE_CONTENT, added("note", "Ghi chú", ""), ""),
                        edit(
                                "hide it by the row",
                                REPORT,
                                BEFORE_CONTENT,
                                added(
                                        "note",
                                        "Ghi chú",
                                        ", \"conditional\": {\"hide\": \"=this.verdict = \\\"RIGHT\\\"\"}"),
                                ""),
                        edit(
                                "use a key of the form within the rows",
                                REPORT,
                                BEFORE_CONTENT,
                                added("request", "Yêu cầu riêng", ""),
                                ""),
                        edit("allow more rows", REPORT, "\"maxRows\": \"30\"", "\"maxRows\": \"60\"", ""),
                        edit(
                                "drop a list that may be left out",
                                ASSIGN,
                                "\"path\": \"members\"",
                                "\"path\": \"helpers\"",
                                ""))
                .map(edit -> DynamicTest.dynamicTest(
                        edit.kind(), () -> assertThat(faults(edit)).isEmpty()));
    }

    private static List<String> faults(Edit edit) {
        var text = new String(SHIPPED.get(edit.file()), StandardCharsets.UTF_8);
        assertThat(text).as(edit.file()).contains(edit.from());
        var edited = text.replace(edit.from(), edit.to());
        return RULES.faults(new TreeMap<>(Map.of(edit.file(), edited.getBytes(StandardCharsets.UTF_8))), false);
    }
}

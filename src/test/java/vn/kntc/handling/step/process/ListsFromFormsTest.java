package vn.kntc.handling.step.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.ExtraAnswer;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.Numbered;
import vn.kntc.handling.step.OldLine;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;
import vn.kntc.testing.TestPostgres;

/** Lists and groups of a form are records; forms of before ask for the same by number and as lines. */
class ListsFromFormsTest {

    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000123");
    private static final UserId OFFICER = new UserId("can-bo.nhanhoa");
    private static final Toys TOYS = new Toys();
    private static final TestWorkshop WORKSHOP = new TestWorkshop(new Toy());

    private static ProcessEngine engine;

    enum Verdict {
        RIGHT,
        PARTLY
    }

    record Person(String name, @MayBeEmpty String office) {

        @OldLine
        static Person of(String line) {
            var parts = line.split(", ", 2);
            return new Person(parts[0], parts.length < 2 ? null : parts[1]);
        }
    }

    record Finding(String content, Verdict verdict, @MayBeEmpty String part) {}

    record Entry(
            Person leader,
            @IfAsked Person deputy,
            @IfAsked List<Person> members,
            List<String> matters,
            @Numbered(2) List<Finding> findings) {}

    static class Toys {

        private Entry taken;

        void take(CaseNumber caseNumber, Entry entry, UserId by) {
            if (entry.findings().size() > 1 && entry.findings().get(1).verdict() == Verdict.RIGHT) {
                throw new InvalidInput("findings[1].verdict", "Nội dung thứ hai không thể đúng.");
            }
            taken = entry;
        }
    }

    private static final class Toy implements SteppedProcess {

        @Override
        public String key() {
            return "toyLists";
        }

        @Override
        public Set<ProcessVariable<?>> variables() {
            return Set.of();
        }

        @Override
        public StepTable<?> table() {
            return StepTable.of(Toys.class, on -> on.form("decide", Entry.class).does(entry -> entry, Toys::take));
        }
    }

    @BeforeAll
    static void build() {
        var source = new DriverManagerDataSource(TestPostgres.newDatabase("lists_from_forms"));
        new JdbcTemplate(source).execute("create schema camunda");
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("lists-from-forms");
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("none");
        configuration.setJobExecutorActivate(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(WORKSHOP.reader())));
        engine = configuration.buildProcessEngine();
        WORKSHOP.open(engine, TOYS, OFFICER, CASE);
        deploy(
                "toyLists",
                form(text("leader", "Trưởng đoàn", 50) + ", " + text("members", "Thành viên", 50) + ", "
                        + text("matters", "Vấn đề", 50) + ", " + text("content1", "Nội dung 1", 20) + ", "
                        + choice("verdict1", "Kết luận 1") + ", " + text("content2", "Nội dung 2", 20) + ", "
                        + choice("verdict2", "Kết luận 2")));
        start("NHANHOA-2026-000001");
        deploy(
                "toyLists",
                form(group("leader", "Trưởng đoàn", person()) + ", " + group("deputy", "Phó đoàn", person()) + ", "
                        + list(
                                "members",
                                "Thành viên",
                                "thành viên",
                                0,
                                2,
                                person() + ", " + text("phone", "Điện thoại", 20))
                        + ", " + list("matters", "Vấn đề", "vấn đề", 1, 9, required("item", "Vấn đề đối thoại", 20))
                        + ", "
                        + flag("brief", "Ngắn gọn") + ", "
                        + list(
                                "findings",
                                "Nội dung và kết luận",
                                "nội dung",
                                2,
                                3,
                                required("content", "Nội dung", 10) + ", " + choice("verdict", "Kết luận") + ", "
                                        + hidden(
                                                required("part", "Phần đúng", 10),
                                                "this.verdict != \\\"PARTLY\\\" or brief = true"))
                        + ", "
                        + list(
                                "notes",
                                "Ghi chú",
                                "ghi chú",
                                0,
                                5,
                                text("note", "Ghi", 30) + ", " + flag("urgent", "Gấp"))));
    }

    private static void deploy(String process, String form) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "toy.bpmn",
                        Bpmn.createExecutableProcess(process)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("userTask_decide")
                                .name("Quyết định")
                                .camundaFormRef("decideForm")
                                .camundaFormRefBinding("deployment")
                                .endEvent()
                                .done())
                .addString("decide.form", form)
                .deploy();
    }

    private static String form(String components) {
        return "{\"id\": \"decideForm\", \"type\": \"default\", \"schemaVersion\": 16, \"components\": [" + components
                + "]}";
    }

    private static String person() {
        return required("name", "Họ và tên", 30) + ", " + text("office", "Chức vụ", 30);
    }

    private static String text(String key, String label, int longest) {
        return "{\"type\": \"textfield\", \"key\": \"" + key + "\", \"label\": \"" + label
                + "\", \"validate\": {\"maxLength\": " + longest + "}}";
    }

    private static String required(String key, String label, int longest) {
        return text(key, label, longest).replace("{\"maxLength", "{\"required\": true, \"maxLength");
    }

    private static String hidden(String field, String condition) {
        return field.replace("\"validate\"", "\"conditional\": {\"hide\": \"=" + condition + "\"}, \"validate\"");
    }

    private static String flag(String key, String label) {
        return "{\"type\": \"checkbox\", \"key\": \"" + key + "\", \"label\": \"" + label + "\"}";
    }

    private static String choice(String key, String label) {
        return "{\"type\": \"radio\", \"key\": \"" + key + "\", \"label\": \"" + label
                + "\", \"values\": [{\"value\": \"RIGHT\", \"label\": \"Đúng\"}, {\"value\": \"PARTLY\", \"label\": \"Một phần\"}]}";
    }

    private static String group(String path, String label, String components) {
        return "{\"type\": \"group\", \"path\": \"" + path + "\", \"label\": \"" + label + "\", \"components\": ["
                + components + "]}";
    }

    private static String list(String path, String label, String row, int least, int most, String components) {
        return group(path, label, components)
                .replace(
                        "{\"type\": \"group\"",
                        "{\"type\": \"dynamiclist\", \"properties\": {\"minRows\": \"" + least + "\", \"maxRows\": \""
                                + most + "\", \"rowName\": \"" + row + "\"}");
    }

    @AfterAll
    static void close() {
        engine.close();
        engine = null; // its mappings are large, and the class stays
    }

    @BeforeEach
    void forget() {
        WORKSHOP.reset();
        TOYS.taken = null;
    }

    private static Task start(String number) {
        var instance = engine.getRuntimeService().startProcessInstanceByKey("toyLists", number);
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
    }

    private static Map<String, Object> filled(Object... changed) {
        var form = new HashMap<String, Object>(
                Map.of(
                        "leader", "{\"name\": \"Lê A\", \"office\": \"Trưởng phòng\"}",
                        "members", "[{\"name\": \"Lê B\", \"office\": \"\"}]",
                        "matters", "[{\"item\": \"Diện tích\"}, {\"item\": \"Giá, bồi thường\"}]",
                        "findings",
                                "[{\"content\": \"Một\", \"verdict\": \"RIGHT\"}, {\"content\": \"Hai\", \"verdict\": \"PARTLY\", \"part\": \"Nửa\"}]"));
        for (int i = 0; i < changed.length; i += 2) {
            form.put((String) changed[i], changed[i + 1]);
        }
        return form;
    }

    private static void complete(Map<String, Object> form) {
        engine.getTaskService().complete(start(CASE.value()).getId(), form);
    }

    private static void refuses(String field, String sentence, Object... changed) {
        assertThatThrownBy(() -> complete(filled(changed)))
                .rootCause()
                .isInstanceOfSatisfying(InvalidInput.class, no -> {
                    assertThat(no).hasMessage(sentence);
                    assertThat(no.field()).isEqualTo(field);
                });
        assertThat(TOYS.taken).isNull();
    }

    @Test
    void rowsAndGroupsAreRecordsAndNothingIsSplit() {
        complete(filled());
        assertThat(TOYS.taken)
                .isEqualTo(new Entry(
                        new Person("Lê A", "Trưởng phòng"),
                        null,
                        List.of(new Person("Lê B", null)),
                        List.of("Diện tích", "Giá, bồi thường"),
                        List.of(new Finding("Một", Verdict.RIGHT, null), new Finding("Hai", Verdict.PARTLY, "Nửa"))));
        assertThat(WORKSHOP.kept()).containsExactly(new ExtraAnswer("brief", "Ngắn gọn", "Không"));
    }

    @Test
    void everyTextInARowIsCheckedForNames() {
        complete(filled());
        assertThat(WORKSHOP.checked())
                .containsEntry("leader.name", "Lê A")
                .containsEntry("members[0].name", "Lê B")
                .containsEntry("matters[1].item", "Giá, bồi thường")
                .containsEntry("findings[1].part", "Nửa");
        WORKSHOP.refuse("findings[1].part");
        TOYS.taken = null;
        refuses("findings[1].part", "Nội dung này có danh tính.");
    }

    @Test
    void aRefusalNamesTheListTheRowAndTheField() {
        refuses(
                "members[1].name",
                "“Thành viên”, thành viên 2: hãy nhập “Họ và tên”.",
                "members",
                "[{\"name\": \"Lê B\"}, {\"office\": \"Công chức\"}]");
        refuses(
                "findings[0].content",
                "“Nội dung và kết luận”, nội dung 1: “Nội dung” dài quá 10 ký tự.",
                "findings",
                "[{\"content\": \"Dài hơn mười ký tự\", \"verdict\": \"RIGHT\"}, {\"content\": \"Hai\", \"verdict\": \"RIGHT\"}]");
        refuses(
                "findings[1].verdict",
                "“Nội dung và kết luận”, nội dung 2: “Kết luận” có giá trị không nằm trong danh sách được chọn.",
                "findings",
                "[{\"content\": \"Một\", \"verdict\": \"RIGHT\"}, {\"content\": \"Hai\", \"verdict\": \"WRONG\"}]");
        refuses("leader.name", "“Trưởng đoàn”: hãy nhập “Họ và tên”.", "leader", "{\"office\": \"Trưởng phòng\"}");
        refuses("leader.name", "“Trưởng đoàn”: hãy nhập “Họ và tên”.", "leader", null);
        refuses(
                "deputy.name",
                "“Phó đoàn”: hãy nhập “Họ và tên”.",
                "deputy",
                "{\"name\": \" \", \"office\": \"Phó phòng\"}");
        refuses(
                "findings[1].verdict",
                "Nội dung thứ hai không thể đúng.",
                "findings",
                "[{\"content\": \"Một\", \"verdict\": \"RIGHT\"}, {\"content\": \"Hai\", \"verdict\": \"RIGHT\"}]");
    }

    @Test
    void fewestAndMostRowsAreThoseOfTheForm() {
        refuses("matters", "“Vấn đề” phải có ít nhất 1 vấn đề.", "matters", "[]");
        refuses("matters", "“Vấn đề” phải có ít nhất 1 vấn đề.", "matters", null);
        refuses(
                "findings",
                "“Nội dung và kết luận” phải có ít nhất 2 nội dung.",
                "findings",
                "[{\"content\": \"Một\", \"verdict\": \"RIGHT\"}]");
        refuses("members", "“Thành viên” có nhiều nhất 2 thành viên.", "members", "[{}, {}, {}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lê B, công chức", "{\"name\": \"Lê B\"}", "7", "[\"Lê B\"]", "[[]]", "[null]", "[{]", ""})
    void whatIsNoListOfRowsIsRefusedInASentence(String posted) {
        refuses("members", "“Thành viên” phải là danh sách các mục.", "members", posted);
    }

    @Test
    void valuesInRowsAreReadAsStrictlyAsOthers() {
        refuses("matters[0].item", "“Vấn đề”, vấn đề 1: “Vấn đề đối thoại” phải là chữ.", "matters", "[{\"item\": 7}]");
        refuses(
                "matters[0].item",
                "“Vấn đề”, vấn đề 1: “Vấn đề đối thoại” phải là chữ.",
                "matters",
                "[{\"item\": {\"a\": 1}}]");
        refuses(
                "members[0].rank",
                "“Thành viên”, thành viên 1: biểu mẫu không có ô mang khóa “rank”.",
                "members",
                "[{\"name\": \"Lê B\", \"rank\": \"1\"}]");
        refuses("leader", "“Trưởng đoàn” phải là một nhóm ô.", "leader", "[]");
        refuses("leader", "“Trưởng đoàn” phải là một nhóm ô.", "leader", "Lê A, trưởng phòng");
    }

    @Test
    void aRowHidesByItselfAndByTheFormAroundIt() {
        var findings =
                "[{\"content\": \"Một\", \"verdict\": \"RIGHT\", \"part\": \"x\"}, {\"content\": \"Hai\", \"verdict\": \"PARTLY\"}]";
        refuses("findings[1].part", "“Nội dung và kết luận”, nội dung 2: hãy nhập “Phần đúng”.", "findings", findings);
        complete(filled("findings", findings, "brief", true));
        assertThat(TOYS.taken.findings()).extracting(Finding::part).containsOnlyNulls();
    }

    @Test
    void whatLegalStaffAddToARowIsKeptInItsWords() {
        complete(filled(
                "members",
                "[{\"name\": \"Lê B\"}, {\"name\": \"Lê C\", \"phone\": \"nội bộ 12\"}]",
                "notes",
                "[{\"note\": \"Gọi lại\", \"urgent\": true}, {}, {\"note\": \"Chờ\"}]"));
        assertThat(WORKSHOP.kept())
                .containsExactly(
                        new ExtraAnswer("members[1].phone", "“Thành viên”, thành viên 2: Điện thoại", "nội bộ 12"),
                        new ExtraAnswer("brief", "Ngắn gọn", "Không"),
                        new ExtraAnswer("notes", "Ghi chú", "1) Ghi: Gọi lại; Gấp: Có\n2) Ghi: Chờ; Gấp: Không"));
        assertThat(WORKSHOP.checked())
                .containsEntry("members[1].phone", "nội bộ 12")
                .containsEntry("notes[2].note", "Chờ");
    }

    @Test
    void formsOfBeforeGoOnByNumberAndByLine() {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey("NHANHOA-2026-000001")
                .singleResult();
        var form = new HashMap<String, Object>(Map.of(
                "leader", "Lê A, trưởng phòng",
                "members", "Lê B\nLê C, công chức",
                "matters", "Diện tích\nGiá",
                "content1", "Một",
                "verdict1", "RIGHT",
                "content2", "Hai",
                "verdict2", "RIGHT"));
        assertThatThrownBy(() -> engine.getTaskService().complete(task.getId(), form))
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidInput.class, no -> assertThat(no.field()).isEqualTo("verdict2"));
        form.put("verdict2", "PARTLY");
        engine.getTaskService().complete(task.getId(), form);
        assertThat(TOYS.taken)
                .isEqualTo(new Entry(
                        new Person("Lê A", "trưởng phòng"),
                        null,
                        List.of(new Person("Lê B", null), new Person("Lê C", "công chức")),
                        List.of("Diện tích", "Giá"),
                        List.of(new Finding("Một", Verdict.RIGHT, null), new Finding("Hai", Verdict.PARTLY, null))));
        assertThat(WORKSHOP.checked())
                .containsEntry("members", "Lê B\nLê C, công chức")
                .containsEntry("content2", "Hai");
        assertThat(WORKSHOP.kept()).isEmpty();
    }
}

package vn.kntc.handling.step.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.mockito.BDDMockito.given;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.CodesOf;
import vn.kntc.handling.step.ExtraAnswer;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.NotOwnWords;
import vn.kntc.handling.step.Numbered;
import vn.kntc.handling.step.OneOf;
import vn.kntc.handling.step.Opening;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.handling.step.VerbDecides;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;
import vn.kntc.testing.TestPostgres;

/** A procedure of two steps, one of them without any Java: what its forms say is what happens. */
class StepsFromFormsTest {

    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000123");
    private static final UserId OFFICER = new UserId("can-bo.nhanhoa");
    private static final ProcessVariable<String> ROUTE = ProcessVariable.text("route");
    private static final Toys TOYS = new Toys();
    private static final TestWorkshop WORKSHOP = new TestWorkshop(new Toy());

    private static ProcessEngine engine;

    enum Way {
        LEFT,
        RIGHT
    }

    record Part(String content, @MayBeEmpty String remark) {}

    record Entry(
            Way way,
            LocalDate on,
            LocalTime at,
            @MayBeEmpty String reason,
            @NotOwnWords("a name has to stand there") @IfAsked String signer,
            @IfAsked List<String> items,
            List<Way> ticked,
            @CodesOf(table = "describeWay", column = "way") List<String> listed,
            @OneOf({"1", "2"}) String count,
            @Numbered(2) List<Part> parts,
            @VerbDecides("today, where nothing is said") LocalDate told,
            boolean sure,
            @MayBeEmpty Integer copies) {}

    /** The room. */
    static class Toys {

        private Entry taken;
        private InvalidInput refused;
        private Consumer<Opening> opening = task -> {};

        String take(CaseNumber caseNumber, Entry entry, UserId by) {
            taken = entry;
            if (refused != null) {
                throw refused;
            }
            return by + " " + caseNumber;
        }
    }

    private static final class Toy implements SteppedProcess {

        @Override
        public String key() {
            return "toyProcedure";
        }

        @Override
        public Set<ProcessVariable<?>> variables() {
            return Set.of(ROUTE);
        }

        @Override
        public StepTable<?> table() {
            return StepTable.of(Toys.class, on -> on.form("decide", Entry.class)
                    .opensWith((toys, task) -> toys.opening.accept(task))
                    .sets(ROUTE, entry -> entry, Toys::take));
        }

        @Override
        public List<ProcessStep> others() {
            return List.of();
        }
    }

    @BeforeAll
    static void build() {
        var source = new DriverManagerDataSource(TestPostgres.newDatabase("steps_from_forms"));
        new JdbcTemplate(source).execute("create schema camunda");
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("steps-from-forms");
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("none");
        configuration.setJobExecutorActivate(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(WORKSHOP.reader())));
        engine = configuration.buildProcessEngine();
        WORKSHOP.open(engine, TOYS, OFFICER, CASE);
        // the first version names a bean that is gone, for when its task opens too
        deploy("${decideListener}", form("Ngày làm", ""));
        engine.getRuntimeService().startProcessInstanceByKey("toyProcedure", "NHANHOA-2026-000001");
        deploy(null, form("Ngày quyết định", ", " + text("note", "Ghi chú thêm", 20) + ", " + symbol()));
    }

    private static void deploy(String listener, String form) {
        var task = Bpmn.createExecutableProcess("toyProcedure")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("userTask_decide")
                .name("Quyết định")
                .camundaFormRef("decideForm")
                .camundaFormRefBinding("deployment");
        if (listener != null) {
            task.camundaTaskListenerDelegateExpression("complete", listener);
            task.camundaTaskListenerDelegateExpression("create", listener);
        }
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "toy.bpmn",
                        task.userTask("userTask_ask")
                                .name("Lấy ý kiến")
                                .camundaFormRef("askForm")
                                .camundaFormRefBinding("deployment")
                                .endEvent()
                                .done())
                .addString("decide.form", form)
                .addString("ask.form", asking())
                .deploy();
    }

    private static String form(String dateLabel, String further) {
        return "{\"id\": \"decideForm\", \"type\": \"default\", \"schemaVersion\": 16, \"components\": ["
                + "{\"type\": \"text\", \"id\": \"t\", \"text\": \"Điều 1\"}, "
                + choice("radio", "way", "Hướng", "LEFT", "RIGHT") + ", "
                + "{\"type\": \"datetime\", \"subtype\": \"date\", \"key\": \"on\", \"dateLabel\": \"" + dateLabel
                + "\"}, {\"type\": \"textfield\", \"key\": \"at\", \"label\": \"Giờ\", \"validate\": {\"pattern\":"
                + " \":[0-5]0$\"}}, "
                + "{\"type\": \"textarea\", \"key\": \"reason\", \"label\": \"Lý do\", \"validate\": {\"maxLength\": 10,"
                + " \"required\": true}, \"conditional\": {\"hide\": \"=way != \\\"RIGHT\\\"\"}}, "
                + text("signer", "Người ký", 50) + ", " + text("items", "Danh mục", 50) + ", "
                + choice("checklist", "ticked", "Đã đánh dấu", "LEFT", "RIGHT") + ", "
                + choice("checklist", "listed", "Theo bảng", "7", "7.a").replace("true", "false") + ", "
                + choice("select", "count", "Số nội dung", "1", "2") + ", " + text("content1", "Nội dung 1", 50)
                + ", {\"type\": \"group\", \"label\": \"Nội dung hai\", \"conditional\": {\"hide\": \"=count ="
                + " \\\"1\\\"\"}, \"components\": [" + text("content2", "Nội dung 2", 50) + ", "
                + text("remark2", "Ghi chú 2", 50) + "]}, "
                + "{\"type\": \"datetime\", \"subtype\": \"date\", \"key\": \"told\", \"dateLabel\": \"Ngày báo\","
                + " \"validate\": {\"required\": true}}, "
                + "{\"type\": \"checkbox\", \"key\": \"sure\", \"label\": \"Chắc chắn\", \"conditional\": {\"hide\": \"=count"
                + " = \\\"2\\\"\"}}, "
                + "{\"type\": \"number\", \"key\": \"copies\", \"label\": \"Số bản\", \"validate\": {\"min\": 3, \"max\": 5}}"
                + further + "]}";
    }

    private static String asking() {
        return "{\"id\": \"askForm\", \"type\": \"default\", \"schemaVersion\": 16, \"components\": ["
                + text("opinion", "Ý kiến", 100) + ", " + choice("radio", "agrees", "Đồng ý", "YES", "NO") + ", "
                + choice("checklist", "copied", "Nơi nhận", "A", "B") + ", "
                + "{\"type\": \"datetime\", \"subtype\": \"date\", \"key\": \"askedOn\", \"dateLabel\": \"Ngày hỏi\"}, "
                + "{\"type\": \"number\", \"key\": \"people\", \"label\": \"Số người\"}, "
                + "{\"type\": \"checkbox\", \"key\": \"urgent\", \"label\": \"Khẩn\"}, " + text("empty", "Bỏ trống", 9)
                + ", {\"type\": \"number\", \"key\": \"money\", \"label\": \"Số tiền\", \"validate\": {\"min\": 0}}, "
                + "{\"type\": \"checkbox\", \"key\": \"read\", \"label\": \"Đã đọc\", \"validate\": {\"required\": true}}, "
                + "{\"type\": \"textfield\", \"key\": \"code\", \"label\": \"Mã\", \"validate\": {\"minLength\": 3}}, "
                + choice("radio", "further", "Khác", "A").replace("true", "false") + "]}";
    }

    private static String text(String key, String label, int longest) {
        return "{\"type\": \"textfield\", \"key\": \"" + key + "\", \"label\": \"" + label
                + "\", \"validate\": {\"maxLength\": " + longest + "}}";
    }

    private static String symbol() {
        return "{\"type\": \"textfield\", \"key\": \"symbol\", \"label\": \"Ký hiệu\", \"description\": \"Ví dụ 12/BC.\","
                + " \"validate\": {\"maxLength\": 20, \"pattern\": \"^[0-9]+/BC\"}}";
    }

    private static String choice(String type, String key, String label, String... codes) {
        var values = new ArrayList<String>();
        for (var code : codes) {
            values.add("{\"value\": \"" + code + "\", \"label\": \"Nhãn " + code + "\"}");
        }
        return "{\"type\": \"" + type + "\", \"key\": \"" + key + "\", \"label\": \"" + label
                + "\", \"validate\": {\"required\": true}, \"values\": " + values + "}";
    }

    @AfterAll
    static void close() {
        engine.close();
        engine = null; // its mappings are large, and the class stays
    }

    @BeforeEach
    void forget() {
        WORKSHOP.reset();
        TOYS.opening = task -> {};
        TOYS.taken = null;
    }

    private static Task start() {
        return open(engine.getRuntimeService()
                .startProcessInstanceByKey("toyProcedure", CASE.value())
                .getId());
    }

    private static Task open(String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    private static Map<String, Object> filled() {
        return new HashMap<>(Map.of(
                "way", "LEFT",
                "on", "2026-07-08",
                "at", "08:30",
                "ticked", "[\"RIGHT\"]",
                "count", 1,
                "content1", "Diện tích"));
    }

    private static void complete(Task task, Map<String, Object> form) {
        engine.getTaskService().complete(task.getId(), form);
    }

    private static void refuses(String field, String sentence, Map<String, Object> form) {
        assertThatThrownBy(() -> complete(start(), form)).rootCause().isInstanceOfSatisfying(InvalidInput.class, no -> {
            assertThat(no.field()).isEqualTo(field);
            assertThat(no).hasMessage(sentence);
        });
    }

    @Test
    void readsTheFormIntoTheRecordAndSetsWhatTheVerbAnswers() {
        var task = start();
        var form = filled();
        form.putAll(Map.of("items", "Một\n\n Hai ", "signer", "Nguyễn Văn A", "sure", true, "copies", "3"));
        complete(task, form);
        assertThat(TOYS.taken)
                .isEqualTo(new Entry(
                        Way.LEFT,
                        LocalDate.of(2026, 7, 8),
                        LocalTime.of(8, 30),
                        null,
                        "Nguyễn Văn A",
                        List.of("Một", "Hai"),
                        List.of(Way.RIGHT),
                        List.of(),
                        "1",
                        List.of(new Part("Diện tích", null)),
                        null,
                        true,
                        3));
        assertThat(engine.getRuntimeService().getVariable(task.getProcessInstanceId(), "route"))
                .isEqualTo(OFFICER + " " + CASE);
        assertThat(WORKSHOP.told()).isEmpty();
    }

    @Test
    void aTaskThatOpensIsPreparedInBothVersionsOfTheDiagram() {
        TOYS.opening = task -> {
            assertThat(task.get(ROUTE)).isEmpty();
            task.set(ROUTE, "for " + task.caseNumber());
            task.call("Quyết định về đơn");
        };
        for (var version : List.of(1, 2)) {
            var definition = engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey("toyProcedure")
                    .processDefinitionVersion(version)
                    .singleResult();
            var task = open(engine.getRuntimeService()
                    .startProcessInstanceById(definition.getId(), CASE.value())
                    .getId());
            assertThat(task.getName()).isEqualTo("Quyết định về đơn");
            assertThat(engine.getRuntimeService().getVariable(task.getProcessInstanceId(), "route"))
                    .isEqualTo("for " + CASE);
        }
    }

    @Test
    void whatTheFormHidesIsAbsentWhateverIsPosted() {
        var form = filled();
        form.putAll(Map.of("count", "2", "content2", "Đơn giá", "remark2", "Xem", "reason", "x", "sure", true));
        complete(start(), form);
        assertThat(TOYS.taken.reason()).isNull();
        assertThat(TOYS.taken.sure()).isFalse();
        assertThat(TOYS.taken.parts()).containsExactly(new Part("Diện tích", null), new Part("Đơn giá", "Xem"));
        form.put("count", "1");
        complete(start(), form);
        assertThat(TOYS.taken.parts()).containsExactly(new Part("Diện tích", null));
    }

    /** The room names the field, and only the form says what it is called. */
    @Test
    void whatTheRoomRefusesIsToldByTheLabelOfTheForm() {
        refusesAtRoom("on", "“Ngày quyết định” không được sau ngày hôm nay.");
        refusesAtRoom("nowhere", "Ngày đã nhập không được sau ngày hôm nay.");
        TOYS.refused = new InvalidInput("on", "Một câu riêng.");
        refuses("on", "Một câu riêng.", filled());
        TOYS.refused = null;
    }

    private static void refusesAtRoom(String field, String sentence) {
        TOYS.refused = InvalidInput.naming(field, "Ngày đã nhập", day -> day + " không được sau ngày hôm nay.");
        try {
            refuses(field, sentence, filled());
        } finally {
            TOYS.refused = null;
        }
    }

    @Test
    void labelsLimitsAndChoicesAreTheForms() {
        var form = filled();
        form.remove("on");
        refuses("on", "Hãy nhập “Ngày quyết định”.", form);
        form = filled();
        form.put("at", "8h30");
        refuses("at", "“Giờ” phải là giờ trong ngày, ví dụ 08:30.", form);
        form = filled();
        form.put("way", "RIGHT");
        refuses("reason", "Hãy nhập “Lý do”.", form);
        form.put("reason", "Dài hơn mười ký tự");
        refuses("reason", "“Lý do” dài quá 10 ký tự.", form);
        form = filled();
        form.put("copies", 6);
        refuses("copies", "“Số bản” phải từ 3 đến 5.", form);
        form = filled();
        form.put("ticked", "[]");
        refuses("ticked", "Hãy chọn “Đã đánh dấu”.", form);
        form = filled();
        form.put("count", "3");
        refuses("count", "“Số nội dung” có giá trị không nằm trong danh sách được chọn.", form);
    }

    @Test
    void codesThatATableListsAreTakenAsTheFormOffersThem() {
        var form = filled();
        form.put("listed", "[\"7.a\", \"7\"]");
        complete(start(), form);
        assertThat(TOYS.taken.listed()).containsExactly("7.a", "7");
        form.put("listed", "[\"8\"]");
        refuses("listed", "“Theo bảng” có giá trị không nằm trong danh sách được chọn.", form);
    }

    @Test
    void aTextHasThePatternOfTheForm() {
        var form = filled();
        form.put("at", "08:31");
        refuses("at", "“Giờ” không đúng dạng yêu cầu.", form);
        form = filled();
        form.put("symbol", "BC số 12");
        refuses("symbol", "“Ký hiệu” không đúng dạng yêu cầu. Ví dụ 12/BC.", form);
        form.put("symbol", "12/BC-TTr");
        complete(start(), form);
        assertThat(WORKSHOP.kept()).containsExactly(new ExtraAnswer("symbol", "Ký hiệu", "12/BC-TTr"));
    }

    @Test
    void anAnswerThatTheFormHidesAndTheStepNeedsIsASentence() {
        var table = StepTable.of(Toys.class, on -> on.form("decide", Entry.class)
                .does(entry -> entry.on().toString(), (toys, number, day, by) -> {}));
        var hidden = new Entry(
                Way.LEFT, null, null, null, null, List.of(), List.of(), List.of(), "1", List.of(), null, false, null);
        assertThatThrownBy(() -> work(table.rows().iterator().next(), hidden))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("đang ẩn một ô mà bước này không thể thiếu");
    }

    @SuppressWarnings("unchecked")
    private static void work(StepTable.Row<Toys, ?> row, Entry entry) {
        var step = Mockito.mock(Step.class);
        given(step.entry()).willReturn(entry);
        ((StepTable.Row<Toys, Entry>) row).work(TOYS, step);
    }

    @Test
    void everyTextIsCheckedForNamesUnlessTheRecordSaysWhyNot() {
        var form = filled();
        form.putAll(
                Map.of("way", "RIGHT", "reason", "Vì vậy", "signer", "Nguyễn Văn A", "items", "Một", "note", "Thêm"));
        complete(start(), form);
        assertThat(WORKSHOP.checked())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("reason", "Vì vậy", "items", "Một", "content1", "Diện tích", "note", "Thêm"));
    }

    @Test
    void aNameInAFieldThatNoJavaKnowsIsRefused() {
        var form = filled();
        form.put("note", "Bà Bưởi");
        WORKSHOP.refuse("note");
        refuses("note", "Nội dung này có danh tính.", form);
        // the room acted, and its act goes back with the transaction: before it nobody knew how strictly to look
        assertThat(TOYS.taken).isNotNull();
        assertThat(WORKSHOP.kept()).isEmpty();
    }

    @Test
    void aFieldThatLegalStaffAddIsKeptInItsWords() {
        var form = filled();
        form.put("note", " Đã gọi điện ");
        complete(start(), form);
        assertThat(WORKSHOP.kept()).containsExactly(new ExtraAnswer("note", "Ghi chú thêm", "Đã gọi điện"));
        assertThat(WORKSHOP.told()).containsExactly("Ghi thêm ở bước “Quyết định”: Ghi chú thêm");
    }

    @Test
    void aTaskWithoutJavaIsRecordedInTheWordsOfItsForm() {
        var first = start();
        complete(first, filled());
        var task = open(first.getProcessInstanceId());
        assertThatThrownBy(() -> complete(task, Map.of("opinion", "Nên thụ lý", "copied", "[\"A\"]")))
                .rootCause()
                .hasMessage("Hãy chọn “Đồng ý”.");
        var form = new HashMap<String, Object>(Map.of(
                "opinion", "Nên thụ lý",
                "agrees", "YES",
                "copied", "[\"A\", \"B\"]",
                "askedOn", "2026-07-09",
                "people", 912345678,
                "money", 1_500_000_000.5));
        assertThatThrownBy(() -> complete(task, form)).rootCause().hasMessage("Hãy đánh dấu “Đã đọc”.");
        form.put("read", true);
        form.put("code", "AB");
        assertThatThrownBy(() -> complete(task, form)).rootCause().hasMessage("“Mã” phải có ít nhất 3 ký tự.");
        form.remove("code");
        form.put("money", -1);
        assertThatThrownBy(() -> complete(task, form)).rootCause().hasMessage("“Số tiền” phải từ 0 trở lên.");
        form.put("money", "1.500.000");
        assertThatThrownBy(() -> complete(task, form))
                .rootCause()
                .hasMessage("“Số tiền” phải là số viết liền các chữ số, nhiều nhất 15 chữ số và 4 số lẻ.");
        form.put("money", 1_500_000_000.5);
        complete(task, form);
        assertThat(WORKSHOP.kept())
                .containsExactly(
                        new ExtraAnswer("opinion", "Ý kiến", "Nên thụ lý"),
                        new ExtraAnswer("agrees", "Đồng ý", "Nhãn YES"),
                        new ExtraAnswer("copied", "Nơi nhận", "Nhãn A; Nhãn B"),
                        new ExtraAnswer("askedOn", "Ngày hỏi", "09/07/2026"),
                        new ExtraAnswer("people", "Số người", "912345678"),
                        new ExtraAnswer("urgent", "Khẩn", "Không"),
                        new ExtraAnswer("money", "Số tiền", "1500000000,5"),
                        new ExtraAnswer("read", "Đã đọc", "Có"));
        assertThat(WORKSHOP.told())
                .containsExactly(
                        "Hoàn thành bước “Lấy ý kiến”, ghi: Ý kiến; Đồng ý; Nơi nhận; Ngày hỏi; Số người; Khẩn; Số tiền; Đã đọc");
        assertThat(WORKSHOP.checked())
                .contains(entry("opinion", "Nên thụ lý"), entry("people", "912345678"), entry("askedOn", "09/07/2026"));
    }

    @Test
    void anOldVersionGoesOnWithTheFormThatItWasDeployedWith() {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey("NHANHOA-2026-000001")
                .singleResult();
        var form = filled();
        form.remove("on");
        assertThatThrownBy(() -> complete(task, form)).rootCause().hasMessage("Hãy nhập “Ngày làm”.");
        complete(task, filled());
        assertThat(TOYS.taken.way()).isEqualTo(Way.LEFT);
        assertThat(open(task.getProcessInstanceId()).getTaskDefinitionKey()).isEqualTo("userTask_ask");
    }

    record Unbindable(Object thing) {}

    @Test
    void aTableThatCannotWorkIsRefusedWhenItIsMade() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> StepTable.of(
                        Toys.class, on -> on.form("decide", Unbindable.class).does((toys, step) -> {})))
                .withMessageContaining("no form answers");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> StepTable.of(Toys.class, on -> on.form("decide", Part.class)))
                .withMessageContaining("nothing is done");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> StepTable.of(Toys.class, on -> {
                    on.form("decide", Part.class).does((toys, step) -> {});
                    on.form("decide", Part.class).does((toys, step) -> {});
                }))
                .withMessageContaining("twice");
    }
}

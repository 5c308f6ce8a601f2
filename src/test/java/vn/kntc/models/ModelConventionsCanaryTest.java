package vn.kntc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.kntc.engine.ProcessContract;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.engine.gate.ModelRules;

/** What an editor may do wrong, kind by kind, with the sentence that he gets; and what he may do without one. */
class ModelConventionsCanaryTest {

    private static final ModelRules RULES = Models.rules();
    private static final Map<String, byte[]> SHIPPED = Models.files();
    private static final String PETITION = "processes/petition-processing.bpmn";
    private static final String COMPLAINT = "processes/complaint-first-instance.bpmn";
    private static final String ACCEPTANCE = "forms/decide-acceptance.form";
    private static final String LAW = "forms/check-governing-law.form";
    private static final String DISPATCH = "processes/complaint-dispatch.bpmn";

    /** Where an attribute of the step of sending can be written. */
    private static final String REPORTED_BY = "camunda:formRef=\"reportVerificationForm\""
            + " camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"";

    private static final String AT_SENDING =
            "camunda:formRef=\"sendDecisionForm\" camunda:formRefBinding=\"deployment\"";

    /** Ends the properties of the step of sending; listeners and the like are written behind it. */
    private static final String SEND_END =
            "value=\"Điều 32 Luật Khiếu nại (lần hai: Điều 41); Điều 29 Nghị định 124/2020/NĐ-CP\" />\n"
                    + "        </camunda:properties>";

    private static final String SEND_LISTENER =
            "<camunda:taskListener delegateExpression=\"${sendDecisionListener}\" event=\"complete\" />";
    private static final String SHOW_GROUNDS =
            "<camunda:taskListener delegateExpression=\"${assessAdmissibilityListener}\" event=\"create\" />";
    private static final String BEGIN =
            "<camunda:executionListener delegateExpression=\"${beginFirstInstanceListener}\" event=\"start\" />";
    private static final String ROUTE_TASK = "<bpmn:businessRuleTask id=\"businessRuleTask_proposeRoute\"";
    private static final String EFFECT_TIMER = "<bpmn:timeDate"
            + " xsi:type=\"bpmn:tFormalExpression\">${clock.dayAfter(execution,effectClock)}</bpmn:timeDate>";
    private static final String MESSAGE_EVENT =
            "<bpmn:messageEventDefinition id=\"messageDefinition_secondComplaintFiled\""
                    + " messageRef=\"message_secondComplaintFiled\" />";

    /** The first field of the form of acceptance, before which legal staff add one of their own. */
    private static final String ADDED_BEFORE = text(ACCEPTANCE)
            .substring(text(ACCEPTANCE).lastIndexOf('{', text(ACCEPTANCE).indexOf("\"key\"")));

    private static String added(String key, String subtype) {
        return "{\"id\": \"Field_added\", \"type\": \"datetime\", \"key\": \"" + key + "\", \"subtype\": \"" + subtype
                + "\", \"dateLabel\": \"Ngày lập phiếu trình\"}, " + ADDED_BEFORE;
    }

    /** The kind of mistake, where it is made, what is replaced by what, how the sentence begins and what it says. */
    private record Mistake(String kind, String file, String from, String to, String begin, String sentence) {}

    private static Mistake task(String kind, String from, String to, String sentence) {
        var step = "Sơ đồ " + DISPATCH + ": công việc “Gửi quyết định giải quyết” ";
        return new Mistake(kind, DISPATCH, from, to, step, sentence);
    }

    private static Mistake complaint(String kind, String from, String to, String sentence) {
        var file = complaintWith(from);
        return new Mistake(kind, file, from, to, "Sơ đồ " + file, sentence);
    }

    /** The first instance, or the first of the processes that it calls, which says that. */
    private static String complaintWith(String words) {
        return Stream.concat(Stream.of(COMPLAINT), SHIPPED.keySet().stream())
                .filter(file -> file.startsWith("processes/complaint-"))
                .filter(file -> text(file).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Mistake petition(String kind, String from, String to, String sentence) {
        return new Mistake(kind, PETITION, from, to, "Sơ đồ " + PETITION, sentence);
    }

    private static Mistake form(String kind, String from, String to, String sentence) {
        return new Mistake(kind, ACCEPTANCE, from, to, "Biểu mẫu " + ACCEPTANCE, sentence);
    }

    private static Mistake lawForm(String kind, String from, String to, String sentence) {
        return new Mistake(kind, LAW, from, to, "Biểu mẫu " + LAW, sentence);
    }

    private static List<Mistake> mistakes() {
        return List.of(
                // people
                task(
                        "unknown group",
                        "giải quyết\" camunda:formRef=\"sendDecisionForm\" camunda:formRefBinding=\"deployment\""
                                + " camunda:candidateGroups=\"clerk\"",
                        "giải quyết\" camunda:formRef=\"sendDecisionForm\" camunda:formRefBinding=\"deployment\""
                                + " camunda:candidateGroups=\"van-thu\"",
                        "giao cho nhóm “van-thu” không có trong chương trình"),
                task(
                        "group dropped",
                        "camunda:formRef=\"sendDecisionForm\" camunda:formRefBinding=\"deployment\""
                                + " camunda:candidateGroups=\"clerk\"",
                        "camunda:formRef=\"sendDecisionForm\" camunda:formRefBinding=\"deployment\"",
                        "chưa giao cho nhóm nào"),
                task("assignee", AT_SENDING, AT_SENDING + " camunda:assignee=\"an\"", "dùng giao việc đích danh người"),
                task(
                        "candidate users",
                        AT_SENDING,
                        AT_SENDING + " camunda:candidateUsers=\"an\"",
                        "dùng giao việc đích danh người"),
                complaint(
                        "group from an unknown variable",
                        REPORTED_BY + "${verifierGroup}",
                        REPORTED_BY + "${verifierGroups}",
                        ": công việc “Xác minh và báo cáo kết quả” lấy nhóm từ biến “verifierGroups” mà quy trình"
                                + " không có"),
                petition(
                        "unknown starter group",
                        "petition-officer,reception-officer",
                        "petition-officer,everybody",
                        " cho nhóm “everybody” bắt đầu quy trình"),
                // dates
                task(
                        "unknown key",
                        AT_SENDING,
                        AT_SENDING + " camunda:dueDate=\"${clock.dueDate(execution,'COMPLAINT_SEND_9')}\"",
                        "lấy ngày theo khóa “COMPLAINT_SEND_9”"),
                task(
                        "literal duration",
                        AT_SENDING,
                        AT_SENDING + " camunda:dueDate=\"P3D\"",
                        "có hạn “P3D” không lấy từ thời hạn của hồ sơ"),
                task(
                        "date in the open",
                        AT_SENDING,
                        AT_SENDING + " camunda:dueDate=\"2026-12-01\"",
                        "có hạn “2026-12-01” không lấy"),
                task(
                        "method with logic",
                        AT_SENDING,
                        AT_SENDING + " camunda:dueDate=\"${clock.dueDate(execution,'COMPLAINT_SEND_1').plusDays(3)}\"",
                        "không lấy từ thời hạn của hồ sơ"),
                task(
                        "due date from an unknown variable",
                        AT_SENDING,
                        AT_SENDING + " camunda:dueDate=\"${clock.dueDate(execution,noticeClock)}\"",
                        "lấy ngày theo biến “noticeClock”"),
                task(
                        "one of several clocks unknown",
                        "value=\"COMPLAINT_SEND_1, COMPLAINT_SEND_2,",
                        "value=\"COMPLAINT_SEND_1, COMPLAINT_SENT,",
                        "có thuộc tính “clock” ghi khóa “COMPLAINT_SENT”"),
                task(
                        "follow-up date",
                        AT_SENDING,
                        AT_SENDING + " camunda:followUpDate=\"P1D\"",
                        "có “camunda:followUpDate” mà chương trình không dùng"),
                task("priority", AT_SENDING, AT_SENDING + " camunda:priority=\"${now()}\"", "có biểu thức “${now()}”"),
                complaint(
                        "own day from an unknown variable",
                        "name=\"dueNoLaterThan\" value=\"verificationDue\"",
                        "name=\"dueNoLaterThan\" value=\"verificationEnd\"",
                        ": công việc “Xác minh và báo cáo kết quả” lấy ngày theo biến “verificationEnd”"),
                task(
                        "unknown clock shown",
                        "name=\"clock\" value=\"COMPLAINT_SEND_1, COMPLAINT_SEND_2, DISCIPLINE_SEND_1, DISCIPLINE_SEND_2\"",
                        "name=\"clock\" value=\"COMPLAINT_SENT\"",
                        "có thuộc tính “clock” ghi khóa “COMPLAINT_SENT”"),
                task(
                        "no clock shown",
                        "<camunda:property name=\"clock\" value=\"COMPLAINT_SEND_1, COMPLAINT_SEND_2, DISCIPLINE_SEND_1, DISCIPLINE_SEND_2\" />",
                        "",
                        "phải có đúng một thuộc tính mở rộng “clock”"),
                task(
                        "no article",
                        "value=\"Điều 32 Luật Khiếu nại (lần hai: Điều 41); Điều 29 Nghị định 124/2020/NĐ-CP\"",
                        "value=\"theo luật\"",
                        "phải có đúng một thuộc tính mở rộng “article”"),
                complaint(
                        "timer of a length",
                        EFFECT_TIMER,
                        "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P30D</bpmn:timeDuration>",
                        ": sự kiện chờ “Đến ngày có hiệu lực” ghi thẳng độ dài “P30D”"),
                complaint(
                        "cyclic timer",
                        EFFECT_TIMER,
                        "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R/P1D</bpmn:timeCycle>",
                        ": sự kiện chờ “Đến ngày có hiệu lực” lặp theo chu kỳ “R/P1D”"),
                complaint(
                        "timer that cannot be read",
                        "${clock.dayAfter(execution,effectClock)}",
                        "ba mươi ngày",
                        ": sự kiện chờ “Đến ngày có hiệu lực” chờ đến “ba mươi ngày”"),
                complaint(
                        "timer of an unknown key",
                        "dayAfter(execution,effectClock)",
                        "dayAfter(execution,'COMPLAINT_EFECT')",
                        ": sự kiện chờ “Đến ngày có hiệu lực” lấy ngày theo khóa “COMPLAINT_EFECT”"),
                complaint(
                        "timer of a variable that holds no moment",
                        "${clock.dayAfter(execution,effectClock)}",
                        "${effectClock}",
                        ": sự kiện chờ “Đến ngày có hiệu lực” chờ đến “${effectClock}”"),
                complaint(
                        "timer of nothing",
                        EFFECT_TIMER,
                        "",
                        ": sự kiện chờ “Đến ngày có hiệu lực” phải có đúng một mốc thời gian"),
                // forms of steps
                task(
                        "form dropped",
                        " camunda:formRef=\"sendDecisionForm\" camunda:formRefBinding=\"deployment\"",
                        "",
                        "chưa có biểu mẫu"),
                task(
                        "form of another step",
                        "\"sendDecisionForm\"",
                        "\"issueDecisionForm\"",
                        "dùng biểu mẫu “issueDecisionForm”; biểu mẫu của công việc này là “sendDecisionForm”"),
                task(
                        "latest form",
                        "\"sendDecisionForm\" camunda:formRefBinding=\"deployment\"",
                        "\"sendDecisionForm\" camunda:formRefBinding=\"latest\"",
                        "phải dùng biểu mẫu của cùng lần triển khai"),
                task(
                        "embedded form",
                        "camunda:formRef=\"sendDecisionForm\" camunda:formRefBinding=\"deployment\"",
                        "camunda:formKey=\"embedded:app:forms/x.html\"",
                        "dùng biểu mẫu không phải Camunda Form"),
                task(
                        "generated form",
                        SEND_END,
                        SEND_END + "<camunda:formData><camunda:formField id=\"a\" /></camunda:formData>",
                        "dùng biểu mẫu không phải Camunda Form"),
                petition(
                        "start form dropped",
                        " camunda:formKey=\"embedded:deployment:forms/petition-intake.html\"",
                        "",
                        ": sự kiện bắt đầu “Đơn đã được tiếp nhận” phải có biểu mẫu bắt đầu"),
                petition(
                        "start form that is not there",
                        "forms/petition-intake.html",
                        "forms/intake.html",
                        ": sự kiện bắt đầu “Đơn đã được tiếp nhận” cần tệp forms/intake.html"),
                complaint(
                        "started by hand",
                        " camunda:isStartableInTasklist=\"false\"",
                        "",
                        " cho bắt đầu bằng tay trong Tasklist"),
                // code
                task(
                        "listener of completion",
                        SEND_END,
                        SEND_END + SEND_LISTENER,
                        "gọi thêm “sendDecisionListener” khi hoàn thành (complete), chương trình không có việc này ở"
                                + " đây; hãy bỏ đi"),
                complaint(
                        "listener misspelt",
                        "${beginFirstInstanceListener}",
                        "${beginFirstInstancListener}",
                        ": sự kiện bắt đầu “Đơn đã được chuyển giải quyết” gọi “beginFirstInstancListener” khi bắt đầu"),
                complaint(
                        "listener of another step",
                        "${beginFirstInstanceListener}",
                        "${beginSecondInstanceListener}",
                        ": sự kiện bắt đầu “Đơn đã được chuyển giải quyết” gọi “beginSecondInstanceListener” khi bắt đầu"
                                + " (start); ở đây phải gọi ${beginFirstInstanceListener}"),
                complaint(
                        "listener of another event",
                        "${beginFirstInstanceListener}\" event=\"start\"",
                        "${beginFirstInstanceListener}\" event=\"end\"",
                        ": sự kiện bắt đầu “Đơn đã được chuyển giải quyết” không gọi bước của chương trình khi bắt đầu"),
                complaint(
                        "listener twice",
                        BEGIN,
                        BEGIN + BEGIN,
                        ": sự kiện bắt đầu “Đơn đã được chuyển giải quyết” gọi thêm “beginFirstInstanceListener”"),
                task(
                        "listener of opening",
                        SEND_END,
                        SEND_END + SHOW_GROUNDS,
                        "gọi thêm “assessAdmissibilityListener” khi công việc mở ra (create), chương trình không có việc"
                                + " này ở đây; hãy bỏ đi"),
                petition(
                        "listener of the start dropped",
                        "<camunda:executionListener event=\"start\" delegateExpression=\"${registerPetitionListener}\""
                                + " />",
                        "",
                        ": sự kiện bắt đầu “Đơn đã được tiếp nhận” không gọi bước của chương trình khi bắt đầu"
                                + " (start)"),
                complaint(
                        "class of a listener",
                        "delegateExpression=\"${beginFirstInstanceListener}\"",
                        "class=\"java.lang.Runtime\"",
                        "dùng lớp Java (camunda:class)"),
                task(
                        "script of a listener",
                        SEND_END,
                        SEND_END
                                + "<camunda:taskListener event=\"create\"><camunda:script"
                                + " scriptFormat=\"javascript\">1</camunda:script></camunda:taskListener>",
                        "dùng mã lệnh (script)"),
                complaint(
                        "expression of a listener",
                        "delegateExpression=\"${beginFirstInstanceListener}\"",
                        "expression=\"${dataSource.close()}\"",
                        "dùng biểu thức thay cho bước"),
                task(
                        "input mapping",
                        SEND_END,
                        SEND_END
                                + "<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:script"
                                + " scriptFormat=\"groovy\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>",
                        "dùng bảng vào ra (input/output mapping)"),
                task(
                        "multi-instance",
                        SEND_END,
                        SEND_END
                                + "</bpmn:extensionElements><bpmn:multiInstanceLoopCharacteristics"
                                + " isSequential=\"true\" /><bpmn:extensionElements>",
                        "dùng bước lặp nhiều lần"),
                task(
                        "asynchronous task",
                        AT_SENDING,
                        AT_SENDING + " camunda:asyncBefore=\"true\"",
                        "dùng bước chạy sau (asynchronous)"),
                petition(
                        "asynchronous start",
                        "<bpmn:startEvent id=\"startEvent_petitionReceived\"",
                        "<bpmn:startEvent camunda:asyncBefore=\"true\" id=\"startEvent_petitionReceived\"",
                        ": sự kiện bắt đầu “Đơn đã được tiếp nhận” dùng bước chạy sau"),
                petition(
                        "class of a step",
                        "camunda:delegateExpression=\"${proposeRouteDelegate}\"",
                        "camunda:class=\"java.lang.Runtime\"",
                        ": bước hỏi bảng quyết định “Đề xuất hướng xử lý” dùng lớp Java"),
                petition(
                        "expression of a step",
                        "camunda:delegateExpression=\"${proposeRouteDelegate}\"",
                        "camunda:expression=\"${environment.x}\"",
                        ": bước hỏi bảng quyết định “Đề xuất hướng xử lý” dùng biểu thức thay cho bước"),
                petition(
                        "unknown bean",
                        "${proposeRouteDelegate}",
                        "${dataSource}",
                        ": bước hỏi bảng quyết định “Đề xuất hướng xử lý” gọi “dataSource” khi thực hiện"),
                petition(
                        "bean with a method",
                        "${proposeRouteDelegate}",
                        "${proposeRouteDelegate.execute(execution)}",
                        ": bước hỏi bảng quyết định “Đề xuất hướng xử lý” gọi"
                                + " “${proposeRouteDelegate.execute(execution)}”"),
                petition(
                        "table asked from the diagram",
                        "camunda:delegateExpression=\"${proposeRouteDelegate}\"",
                        "camunda:decisionRef=\"noSuchTable\"",
                        ": bước hỏi bảng quyết định “Đề xuất hướng xử lý” dùng bảng quyết định được hỏi thẳng"),
                petition(
                        "external work",
                        "camunda:delegateExpression=\"${closeCaseDelegate}\"",
                        "camunda:type=\"external\" camunda:topic=\"x\"",
                        ": bước tự động “Khép hồ sơ” dùng việc giao cho chương trình ngoài"),
                petition(
                        "connector",
                        ROUTE_TASK
                                + " name=\"Đề xuất hướng xử lý\""
                                + " camunda:delegateExpression=\"${proposeRouteDelegate}\">",
                        ROUTE_TASK
                                + " name=\"Đề xuất hướng xử lý\""
                                + " camunda:delegateExpression=\"${proposeRouteDelegate}\"><bpmn:extensionElements><camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector></bpmn:extensionElements>",
                        ": bước hỏi bảng quyết định “Đề xuất hướng xử lý” dùng kết nối ra ngoài (connector)"),
                petition(
                        "script task",
                        "<bpmn:serviceTask id=\"serviceTask_closeCase\"",
                        "<bpmn:scriptTask id=\"scriptTask_x\" name=\"Tính thử\""
                                + " scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask><bpmn:serviceTask"
                                + " id=\"serviceTask_closeCase\"",
                        ": phần tử loại scriptTask “Tính thử” thuộc loại mà chương trình không chạy"),
                petition(
                        "task of no kind",
                        "<bpmn:serviceTask id=\"serviceTask_closeCase\"",
                        "<bpmn:task id=\"task_x\" name=\"Việc thêm\" /><bpmn:serviceTask id=\"serviceTask_closeCase\"",
                        ": phần tử loại task “Việc thêm” thuộc loại mà chương trình không chạy"),
                petition(
                        "unknown step",
                        "<bpmn:serviceTask id=\"serviceTask_closeCase\"",
                        "<bpmn:serviceTask id=\"serviceTask_more\" name=\"Bước thêm\""
                                + " camunda:delegateExpression=\"${closeCaseDelegate}\" /><bpmn:serviceTask"
                                + " id=\"serviceTask_closeCase\"",
                        ": bước tự động “Bước thêm” là bước mà chương trình chưa biết"),
                petition(
                        "other vendor's attribute",
                        "<bpmn:serviceTask id=\"serviceTask_closeCase\"",
                        "<bpmn:serviceTask xmlns:activiti=\"http://activiti.org/bpmn\""
                                + " activiti:class=\"java.lang.Runtime\" id=\"serviceTask_closeCase\"",
                        ": bước tự động “Khép hồ sơ” có “activiti:class” mà chương trình không dùng"),
                task(
                        "expression in a label",
                        "name=\"Gửi quyết định giải quyết\"",
                        "name=\"Gửi quyết định giải quyết\""
                                + " camunda:taskDefinition=\"${environment.getProperty('KNTC_IDENTITY_KEY')}\"",
                        "có biểu thức “${environment.getProperty('KNTC_IDENTITY_KEY')}”"),
                complaint(
                        "expression as a label",
                        "name=\"Gửi quyết định giải quyết\"",
                        "name=\"Gửi ${environment.getProperty('KNTC_IDENTITY_KEY')} đã lưu\"",
                        "có biểu thức “Gửi ${environment.getProperty('KNTC_IDENTITY_KEY')} đã lưu” ở chỗ chỉ được ghi"
                                + " chữ thường"),
                petition(
                        "expression in a note",
                        "Ghi kết quả cuối cùng vào hồ sơ",
                        "Ghi #{systemEnvironment.PATH} vào hồ sơ",
                        ": bước tự động “Khép hồ sơ” có biểu thức “Ghi #{systemEnvironment.PATH}"),
                // branches and flows
                petition(
                        "missing default",
                        " default=\"flow_otherRoute\"",
                        "",
                        ": đường nối “Hướng khác” từ “Hướng xử lý?” đến “Ghi nhận kết quả xử lý và kết thúc hồ sơ”"
                                + " không có điều kiện mà cũng không phải hướng mặc định"),
                petition(
                        "no default for what is left",
                        "${!otherLawGoverns}",
                        "${proposalApproved}",
                        ": nút rẽ nhánh “Luật khác điều chỉnh?” thiếu hướng mặc định (default flow)"),
                petition(
                        "default of another gateway",
                        "default=\"flow_otherKind\"",
                        "default=\"flow_otherRoute\"",
                        ": nút rẽ nhánh “Có quy trình giải quyết riêng?” có hướng mặc định là đường nối không đi ra từ"
                                + " nó"),
                petition(
                        "condition on an unknown variable",
                        "${!otherLawGoverns}",
                        "${!otherLaw}",
                        ": đường nối “Không” từ “Luật khác điều chỉnh?” đến “Kiểm tra điều kiện và phân loại đơn” xét"
                                + " biến “otherLaw” mà quy trình không có"),
                petition(
                        "condition with logic",
                        "${!otherLawGoverns}",
                        "${execution.getVariable('x').size() > 3}",
                        "có điều kiện “${execution.getVariable('x').size() > 3}” ngoài các dạng được dùng"),
                petition(
                        "condition in a script",
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${!otherLawGoverns}",
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\""
                                + " language=\"javascript\">${!otherLawGoverns}",
                        "dùng mã lệnh (script)"),
                petition(
                        "code that never comes",
                        "petitionAction == 'ACCEPT'",
                        "petitionAction == 'ACEPT'",
                        ": đường nối “Thụ lý” từ “Hướng xử lý?” đến “Duyệt đề xuất thụ lý” so sánh với mã “ACEPT”"),
                petition(
                        "flag compared with a code",
                        "${procedureFollows}",
                        "${procedureFollows == 'YES'}",
                        "so sánh biến có/không “procedureFollows” với một mã"),
                petition(
                        "the same condition twice",
                        "${!otherLawGoverns}",
                        "${otherLawGoverns}",
                        "trùng điều kiện với đường nối khác"),
                petition(
                        "the same answer twice",
                        "id=\"flow_noOtherLaw\" name=\"Không\"",
                        "id=\"flow_noOtherLaw\" name=\"Có\"",
                        "trùng câu trả lời"),
                petition(
                        "no answer",
                        "id=\"flow_noOtherLaw\" name=\"Không\"",
                        "id=\"flow_noOtherLaw\"",
                        ": đường nối từ “Luật khác điều chỉnh?” đến “Kiểm tra điều kiện và phân loại đơn” chưa ghi câu"
                                + " trả lời"),
                petition(
                        "gateway without question",
                        "name=\"Luật khác điều chỉnh?\"",
                        "name=\"Luật khác điều chỉnh\"",
                        ": nút rẽ nhánh “Luật khác điều chỉnh” rẽ nhánh nên nhãn phải là một câu hỏi"),
                petition(
                        "flow to nowhere",
                        "targetRef=\"businessRuleTask_proposeRoute\"",
                        "targetRef=\"businessRuleTask_gone\"",
                        "trỏ tới phần tử không có trong sơ đồ"),
                petition(
                        "dangling step",
                        "<bpmn:sequenceFlow id=\"flow_caseClosed\" sourceRef=\"serviceTask_closeCase\""
                                + " targetRef=\"gateway_afterProcedure\" />",
                        "",
                        ": bước tự động “Khép hồ sơ” không có đường nối đi ra"),
                petition(
                        "split without gateway",
                        "<bpmn:sequenceFlow id=\"flow_caseClosed\"",
                        "<bpmn:sequenceFlow id=\"flow_more\" sourceRef=\"serviceTask_closeCase\""
                                + " targetRef=\"endEvent_settled\" /><bpmn:sequenceFlow id=\"flow_caseClosed\"",
                        ": bước tự động “Khép hồ sơ” có nhiều đường nối đi ra"),
                petition(
                        "event-based gateway",
                        "bpmn:exclusiveGateway",
                        "bpmn:eventBasedGateway",
                        "chương trình không chạy"),
                // calls
                petition(
                        "call of an unknown process",
                        "calledElement=\"${calledProcedure}\"",
                        "calledElement=\"complaintFirst\"",
                        ": bước gọi quy trình “Giải quyết theo quy trình riêng” gọi quy trình “complaintFirst” mà"
                                + " chương trình không có"),
                petition(
                        "call by another variable",
                        "calledElement=\"${calledProcedure}\"",
                        "calledElement=\"${petitionAction}\"",
                        "gọi quy trình “${petitionAction}” mà chương trình không có"),
                petition(
                        "call by an expression",
                        "calledElement=\"${calledProcedure}\"",
                        "calledElement=\"${calledProcedure == '' ? 'a' : 'b'}\"",
                        "mà chương trình không có"),
                petition(
                        "call of another process",
                        "calledElement=\"${calledProcedure}\"",
                        "calledElement=\"complaintFirstInstance\"",
                        "ở đây phải gọi “${calledProcedure}”"),
                petition(
                        "case number not passed on",
                        "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
                        "",
                        "không truyền số hồ sơ"),
                petition(
                        "result taken back that is none",
                        "<camunda:in businessKey",
                        "<camunda:out source=\"petitionKind\" target=\"calledProcedure\" /><camunda:in businessKey",
                        "lấy về biến “petitionKind” mà quy trình được gọi không có"),
                complaint(
                        "what the called process needs not passed on",
                        "<camunda:in source=\"effectClock\" target=\"effectClock\" />",
                        "",
                        "không truyền biến “effectClock” mà quy trình “complaintLegalEffect” cần"),
                complaint(
                        "another process called",
                        "calledElement=\"complaintDispatch\"",
                        "calledElement=\"complaintPublication\"",
                        "ở đây phải gọi “complaintDispatch”"),
                complaint(
                        "group from a variable that names none",
                        REPORTED_BY + "${verifierGroup}",
                        REPORTED_BY + "${verificationDue}",
                        ": công việc “Xác minh và báo cáo kết quả” lấy nhóm từ biến “verificationDue” mà quy trình"
                                + " không có"),
                petition(
                        "everything passed on",
                        "<camunda:in businessKey",
                        "<camunda:in variables=\"all\" /><camunda:in businessKey",
                        "có “variables” mà chương trình không dùng"),
                // messages
                complaint(
                        "message event dropped",
                        MESSAGE_EVENT,
                        "",
                        ": sự kiện gắn ở bước “Đã có khiếu nại lần hai” phải chờ đúng một thứ"),
                complaint(
                        "message misspelt",
                        "name=\"complaint.withdrawalNotified\"",
                        "name=\"complaint.withdraw\"",
                        " khai báo thông điệp “complaint.withdraw” mà chương trình không gửi"),
                complaint(
                        "escalation of nothing",
                        "escalationDefinition_wholeWithdrawn\" escalationRef=\"escalation_resolutionEnded\"",
                        "escalationDefinition_wholeWithdrawn\" escalationRef=\"escalation_gone\"",
                        ": sự kiện kết thúc “Phải đình chỉ giải quyết” báo lên hoặc nhận một việc không có trong sơ đồ"),
                complaint(
                        "escalation without a code",
                        "escalationCode=\"complaint.resolutionEnded\"",
                        "escalationCode=\"\"",
                        " khai báo sự kiện báo lên không có mã"),
                complaint(
                        "escalation that nobody takes up",
                        "<bpmn:escalationEventDefinition id=\"escalationDefinition_resolutionEnded\""
                                + " escalationRef=\"escalation_resolutionEnded\" />",
                        "",
                        ": sự kiện kết thúc “Phải đình chỉ giải quyết” báo lên việc “complaint.resolutionEnded” mà"
                                + " không sự kiện nào nhận"),
                complaint(
                        "message of nothing",
                        "messageRef=\"message_secondComplaintFiled\"",
                        "messageRef=\"message_gone\"",
                        ": sự kiện gắn ở bước “Đã có khiếu nại lần hai” chờ một thông điệp không có trong sơ đồ"),
                complaint(
                        "event of a signal",
                        MESSAGE_EVENT,
                        "<bpmn:signalEventDefinition id=\"s\" />",
                        "dùng tín hiệu (signal)"),
                complaint(
                        "error event",
                        "<bpmn:endEvent id=\"endEvent_refused\" name=\"Đã thông báo không thụ lý\">",
                        "<bpmn:endEvent id=\"endEvent_refused\" name=\"Đã thông báo không thụ"
                                + " lý\"><bpmn:errorEventDefinition id=\"e\" />",
                        ": sự kiện kết thúc “Đã thông báo không thụ lý” dùng sự kiện lỗi"),
                complaint(
                        "boundary event of nothing",
                        "attachedToRef=\"subProcess_awaitLegalEffect\"",
                        "attachedToRef=\"subProcess_gone\"",
                        ": sự kiện gắn ở bước “Đã có khiếu nại lần hai” không gắn vào bước nào"),
                // head of the file
                petition(
                        "renamed process",
                        "id=\"petitionProcessing\"",
                        "id=\"petitionHandling\"",
                        " có mã quy trình “petitionHandling”; mã của tệp này phải giữ nguyên là “petitionProcessing”"),
                petition(
                        "not executable",
                        "isExecutable=\"true\"",
                        "isExecutable=\"false\"",
                        " không được đánh dấu chạy được (Executable)"),
                petition(
                        "no term of history",
                        " camunda:historyTimeToLive=\"P3650D\"",
                        "",
                        " thiếu thời gian giữ lịch sử"),
                petition("term of history in years", "P3650D", "P10Y", " thiếu thời gian giữ lịch sử"),
                petition("no edition", " camunda:versionTag=\"2026-07-01\"", "", " thiếu nhãn phiên bản"),
                petition(
                        "two processes",
                        "<bpmndi:BPMNDiagram",
                        "<bpmn:process id=\"second\" isExecutable=\"true\" /><bpmndi:BPMNDiagram",
                        " phải chứa đúng một quy trình"),
                petition(
                        "step renamed",
                        "userTask_checkConditions",
                        "userTask_checkAll",
                        " thiếu phần tử mã “userTask_checkConditions”"),
                petition(
                        "generated id",
                        "serviceTask_closeCase",
                        "Activity_0x3f9",
                        ": bước tự động “Khép hồ sơ” có mã “Activity_0x3f9” không theo quy ước"),
                petition(
                        "id used twice",
                        "id=\"flow_caseClosed\"",
                        "id=\"flow_procedureEnded\"",
                        " dùng mã “flow_procedureEnded” cho hai phần tử"),
                petition(
                        "no label",
                        "name=\"Khép hồ sơ\"",
                        "name=\"\"",
                        ": bước tự động chưa có nhãn (mã serviceTask_closeCase) phải có nhãn"),
                petition(
                        "English label",
                        "name=\"Khép hồ sơ\"",
                        "name=\"Close the case\"",
                        ": bước tự động “Close the case” có nhãn không phải tiếng Việt có dấu"),
                petition(
                        "decomposed label",
                        "Khép hồ sơ",
                        Normalizer.normalize("Khép hồ sơ", Normalizer.Form.NFD),
                        "Unicode tách dấu (NFD)"),
                // drawing
                petition(
                        "element not drawn",
                        "bpmnElement=\"serviceTask_closeCase\"",
                        "bpmnElement=\"endEvent_settled\"",
                        ": bước tự động “Khép hồ sơ” không có trong hình vẽ"),
                petition(
                        "drawing of nothing",
                        "bpmnElement=\"serviceTask_closeCase\"",
                        "bpmnElement=\"serviceTask_gone\"",
                        " có hình vẽ của phần tử “serviceTask_gone”"),
                petition(
                        "no size",
                        "<dc:Bounds x=\"42\" y=\"222\" width=\"36\" height=\"36\" />",
                        "",
                        ": sự kiện bắt đầu “Đơn đã được tiếp nhận” có hình vẽ thiếu vị trí hoặc kích thước"),
                // XML
                petition("broken XML", "</bpmn:process>", "", " không đọc được vì không phải XML nguyên vẹn"),
                petition(
                        "document type",
                        "<bpmn:definitions",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><bpmn:definitions",
                        " chứa khai báo DOCTYPE"),
                petition("other kind of file", "bpmn:definitions", "bpmn:collaborations", " không phải sơ đồ BPMN"),
                // forms
                form("broken JSON", "\"components\"", "components", " không đọc được vì không phải JSON nguyên vẹn"),
                form(
                        "no id",
                        "\"id\": \"decideAcceptanceForm\"",
                        "\"ide\": \"decideAcceptanceForm\"",
                        " không có mã (id)"),
                form(
                        "other id",
                        "\"decideAcceptanceForm\"",
                        "\"decideForm\"",
                        " có mã “decideForm”; mã của tệp này phải là “decideAcceptanceForm”"),
                form(
                        "missing field",
                        "\"key\": \"subject\"",
                        "\"key\": \"subjects\"",
                        " thiếu trường mang khóa “subject”"),
                form(
                        "further field of another process' variable",
                        ADDED_BEFORE,
                        added("petitionKind", "date"),
                        ": trường “Ngày lập phiếu trình” mang khóa “petitionKind” là biến do chương trình đặt"),
                form(
                        "further field of a moment",
                        ADDED_BEFORE,
                        added("ngayLapPhieu", "datetime"),
                        ": trường “Ngày lập phiếu trình” phải chỉ hỏi ngày"),
                form("field without key", "\"key\": \"subject\"", "\"keys\": \"subject\"", "không có khóa (key)"),
                form(
                        "field of a variable",
                        "\"key\": \"subject\"",
                        "\"key\": \"accepted\"",
                        "mang khóa “accepted” là biến do chương trình đặt"),
                form(
                        "code that nobody knows",
                        "\"value\": \"REFUSE\"",
                        "\"value\": \"REFUSED\"",
                        "có lựa chọn mang mã “REFUSED” mà chương trình không biết"),
                form(
                        "condition on nothing",
                        "=acceptanceDecision != \\\"REFUSE\\\"",
                        "=acceptance != \\\"REFUSE\\\"",
                        "hỏi “acceptance”, không có trường hay biến nào tên như vậy"),
                form(
                        "condition that cannot be read",
                        "=acceptanceDecision != \\\"REFUSE\\\"",
                        "=acceptanceDecision != ",
                        "không đọc được"),
                form(
                        "condition that never holds",
                        "=acceptanceDecision != \\\"REFUSE\\\"",
                        "=acceptanceDecision != \\\"NO\\\"",
                        "với mã “NO” không bao giờ có"),
                form(
                        "fact that nobody knows",
                        "\"prefill\": \"today\"",
                        "\"prefill\": \"tomorrow\"",
                        "xin điền sẵn “tomorrow”"),
                form("own property", "\"prefill\":", "\"prefil\":", "có thuộc tính riêng “prefil”"),
                form(
                        "other schema",
                        "\"schemaVersion\": 16",
                        "\"schemaVersion\": 19",
                        " không được lưu cho Camunda Platform 7.24.0"),
                form(
                        "English label",
                        "\"label\": \"Khiếu nại về việc\"",
                        "\"label\": \"Subject\"",
                        ": trường “Subject” có nhãn “Subject” không phải tiếng Việt có dấu"),
                form(
                        "no label",
                        "\"label\": \"Khiếu nại về việc\"",
                        "\"label\": \"\"",
                        ": trường chưa có nhãn (khóa subject) thiếu nhãn tiếng Việt"),
                lawForm(
                        "other type",
                        "\"type\": \"radio\"",
                        "\"type\": \"checklist\"",
                        "phải thuộc loại chọn một (Radio, Select)"),
                lawForm(
                        "element that is not used",
                        "\"type\": \"radio\"",
                        "\"type\": \"iframe\"",
                        "thuộc loại “iframe” mà biểu mẫu của chương trình không dùng"),
                lawForm(
                        "pattern that cannot be read",
                        "\"maxLength\": 300",
                        "\"maxLength\": 300, \"pattern\": \"[0-9\"",
                        "có mẫu kiểm tra “[0-9” mà chương trình không đọc được"),
                lawForm(
                        "check that the server does not know",
                        "\"maxLength\": 300",
                        "\"maxLength\": 300, \"validationType\": \"email\"",
                        "kiểm tra theo kiểu dựng sẵn “email” mà máy chủ không kiểm tra lại được"),
                lawForm("text without limit", "\"maxLength\"", "\"maxLengths\"", "không giới hạn độ dài"),
                lawForm(
                        "image from elsewhere",
                        "Điều ",
                        "![quốc huy](http://noi-khac.example/a.png) Điều ",
                        "chứa hình hoặc thẻ HTML"),
                lawForm(
                        "image by tag",
                        "Điều ",
                        "<IMG src='//noi-khac.example/a.png'> Điều ",
                        "chứa hình hoặc thẻ HTML"),
                lawForm(
                        "a locked field",
                        "\"key\": \"otherLaw\"",
                        "\"readonly\": true, \"key\": \"otherLaw\"",
                        "bị khóa không cho điền"),
                lawForm("script", "Điều ", "<svg onload=alert(1)> Điều ", "chứa mã chạy trong trang"),
                lawForm("no article in the form", "Điều ", "Mục ", "không có đoạn chữ nào ghi điều luật"));
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeIsASentence() {
        return mistakes().stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.kind(), () -> assertThat(
                                faults(mistake.file(), mistake.from(), mistake.to()))
                        .anySatisfy(fault ->
                                assertThat(fault).startsWith(mistake.begin()).contains(mistake.sentence()))
                        .allSatisfy(ModelConventionsCanaryTest::isOneVietnameseSentence)));
    }

    private static void isOneVietnameseSentence(String fault) {
        assertThat(fault).matches("(?s)(Sơ đồ|Biểu mẫu|Thiếu) .*[.]").doesNotContain("\n", "Exception");
    }

    @TestFactory
    Stream<DynamicTest> whatAnEditorMayDoPasses() {
        record Edit(String kind, String file, String from, String to) {}
        return Stream.of(
                        new Edit(
                                "rename a step",
                                DISPATCH,
                                "name=\"Gửi quyết định giải quyết\"",
                                "name=\"Gửi quyết định cho các bên\""),
                        new Edit(
                                "rename an answer",
                                PETITION,
                                "id=\"flow_noOtherLaw\" name=\"Không\"",
                                "id=\"flow_noOtherLaw\" name=\"Không có\""),
                        new Edit("move a shape", PETITION, "x=\"42\" y=\"222\"", "x=\"-15.5\" y=\"300\""),
                        new Edit(
                                "give it to another group",
                                DISPATCH,
                                "\"sendDecisionForm\" camunda:formRefBinding=\"deployment\""
                                        + " camunda:candidateGroups=\"clerk\"",
                                "\"sendDecisionForm\" camunda:formRefBinding=\"deployment\""
                                        + " camunda:candidateGroups=\"clerk,verifier\""),
                        new Edit(
                                "count by another clock",
                                DISPATCH,
                                "value=\"COMPLAINT_SEND_1, COMPLAINT_SEND_2,",
                                "value=\"COMPLAINT_PUBLISH ,COMPLAINT_SEND_2,"),
                        new Edit(
                                "say that the law may set no period",
                                DISPATCH,
                                "value=\"COMPLAINT_SEND_1, COMPLAINT_SEND_2,",
                                "value=\"NONE, COMPLAINT_SEND_2,"),
                        new Edit(
                                "write the due date out, as diagrams from before do",
                                DISPATCH,
                                AT_SENDING,
                                AT_SENDING
                                        + " camunda:dueDate=\"${ clock.dueDate( execution, 'COMPLAINT_PUBLISH' ) }\""),
                        new Edit("new edition", PETITION, "versionTag=\"2026-07-01\"", "versionTag=\"2027-01-01\""),
                        new Edit(
                                "a note",
                                PETITION,
                                "</bpmn:process>",
                                "<bpmn:textAnnotation id=\"TextAnnotation_0x3f9\"><bpmn:text>Chú"
                                        + " thích</bpmn:text></bpmn:textAnnotation></bpmn:process>"),
                        new Edit(
                                "a colour",
                                PETITION,
                                "<bpmndi:BPMNShape id=\"shape_startEvent_petitionReceived\"",
                                "<bpmndi:BPMNShape xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\""
                                        + " bioc:stroke=\"#831311\" id=\"shape_startEvent_petitionReceived\""),
                        new Edit(
                                "another documentation",
                                PETITION,
                                "Ghi kết quả cuối cùng vào hồ sơ",
                                "Ghi kết quả và khép"),
                        new Edit(
                                "an own property",
                                DISPATCH,
                                "<camunda:property name=\"clock\" value=\"COMPLAINT_SEND_1, COMPLAINT_SEND_2, DISCIPLINE_SEND_1, DISCIPLINE_SEND_2\" />",
                                "<camunda:property name=\"clock\" value=\"COMPLAINT_SEND_1, COMPLAINT_SEND_2, DISCIPLINE_SEND_1, DISCIPLINE_SEND_2\" /><camunda:property"
                                        + " name=\"ghiChu\" value=\"Nội bộ\" />"),
                        new Edit(
                                "rename a field",
                                ACCEPTANCE,
                                "\"label\": \"Khiếu nại về việc\"",
                                "\"label\": \"Nội dung khiếu nại\""),
                        new Edit("add a field", ACCEPTANCE, ADDED_BEFORE, added("ngayLapPhieu", "date")),
                        new Edit(
                                "leave out a field that the step can do without",
                                ACCEPTANCE,
                                "\"key\": \"respondentSeat\"",
                                "\"key\": \"noiLamViec\""),
                        new Edit("another explanation", LAW, "Điều 3 ", "Điều 3, điểm mới "))
                .map(edit -> DynamicTest.dynamicTest(
                        edit.kind(), () -> assertThat(faults(edit.file(), edit.from(), edit.to()))
                                .isEmpty()));
    }

    /** A new user task needs a form, a group and a clock, and no Java. */
    @Test
    void aStepThatTheProgramDoesNotKnowPasses() {
        var task = "<bpmn:userTask id=\"userTask_askOpinion\" name=\"Lấy ý kiến chuyên môn\""
                + " camunda:formRef=\"askOpinionForm\" camunda:formRefBinding=\"deployment\""
                + " camunda:candidateGroups=\"petition-officer\""
                + " camunda:dueDate=\"${clock.dueDate(execution,'COMPLAINT_ACCEPT')}\"><bpmn:extensionElements>"
                + "<camunda:properties><camunda:property name=\"clock\" value=\"COMPLAINT_ACCEPT\" />"
                + "<camunda:property name=\"article\" value=\"Điều 27 Luật Khiếu nại\" /></camunda:properties>"
                + "</bpmn:extensionElements></bpmn:userTask>"
                + "<bpmn:sequenceFlow id=\"flow_opinionAsked\" sourceRef=\"userTask_askOpinion\""
                + " targetRef=\"gateway_isSecrecyLowered\" />";
        var drawn = "<bpmndi:BPMNShape id=\"shape_userTask_askOpinion\" bpmnElement=\"userTask_askOpinion\"><dc:Bounds"
                + " x=\"500\" y=\"400\" width=\"100\" height=\"80\" /></bpmndi:BPMNShape><bpmndi:BPMNEdge"
                + " id=\"edge_flow_opinionAsked\" bpmnElement=\"flow_opinionAsked\"><di:waypoint x=\"550\""
                + " y=\"400\" /><di:waypoint x=\"550\" y=\"300\" /></bpmndi:BPMNEdge>";
        var files = new TreeMap<>(SHIPPED);
        files.put(
                PETITION,
                text(PETITION)
                        .replace(
                                "sourceRef=\"userTask_checkConditions\" targetRef=\"gateway_isSecrecyLowered\"",
                                "sourceRef=\"userTask_checkConditions\" targetRef=\"userTask_askOpinion\"")
                        .replace(
                                "<bpmn:incoming>flow_conditionsChecked</bpmn:incoming>",
                                "<bpmn:incoming>flow_opinionAsked</bpmn:incoming>")
                        .replaceFirst("(?=</bpmn:process>)", java.util.regex.Matcher.quoteReplacement(task))
                        .replaceFirst("(?=<bpmndi:BPMNShape )", drawn)
                        .getBytes(StandardCharsets.UTF_8));
        files.put(
                "forms/ask-opinion.form",
                text(LAW)
                        .replace("checkGoverningLawForm", "askOpinionForm")
                        .replace("governedByOtherLaw", "canChuyenGia")
                        .replace("\"otherLaw\"", "\"yKien\"")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(RULES.faults(files, true)).isEmpty();
    }

    @Test
    void allFaultsOfAFileAreToldAtOnce() {
        var wrong = text(COMPLAINT)
                .replace(BEGIN, "")
                .replace("calledElement=\"complaintDispatch\"", "calledElement=\"dispatch\"")
                .replace("target=\"effectClock\"", "target=\"clock\"")
                .replace("name=\"clock\" value=\"COMPLAINT_ACCEPT\"", "name=\"clock\" value=\"COMPLAINT_ACCEPTED\"")
                .replace("isExecutable=\"true\"", "isExecutable=\"false\"")
                .replace("camunda:candidateGroups=\"clerk\"", "camunda:candidateGroups=\"nobody\"");
        var files = new TreeMap<>(SHIPPED);
        files.put(COMPLAINT, wrong.getBytes(StandardCharsets.UTF_8));
        assertThat(RULES.faults(files, true)).hasSizeGreaterThan(9).allSatisfy(fault -> assertThat(fault)
                .startsWith("Sơ đồ " + COMPLAINT));
    }

    @Test
    void aTableThatSendsCasesToNowhereIsRefused() {
        var rules = Models.rules(Models.contracts(), () -> Set.of("complaintFirstInstance", "nowhereAtAll"));
        assertThat(rules.faults(SHIPPED, true))
                .singleElement()
                .asString()
                .contains(
                        "Giải quyết theo quy trình riêng",
                        "bảng ghi quy trình “nowhereAtAll” mà chương trình không có");
    }

    @Test
    void aResultThatIsWantedMustBeTakenBack() {
        var wanting = Models.contracts().stream()
                .map(contract -> contract.key().equals("petitionProcessing") ? new Wanting(contract) : contract)
                .toList();
        assertThat(Models.rules(wanting, () -> Set.of("complaintFirstInstance")).faults(SHIPPED, true))
                .filteredOn(fault -> fault.contains("không lấy về kết quả “complaintOutcome”"))
                .anySatisfy(fault -> assertThat(fault).contains("“Giải quyết theo quy trình riêng”"))
                .hasSize(5);
    }

    /** The same contract, which wants a result of what it calls. */
    private record Wanting(ProcessContract contract) implements ProcessContract {

        @Override
        public String key() {
            return contract.key();
        }

        @Override
        public Set<ProcessVariable<?>> variables() {
            return contract.variables();
        }

        @Override
        public List<ProcessStep> steps() {
            return contract.steps().stream()
                    .map(step -> step.event().equals(ProcessStep.CALL)
                            ? ProcessStep.call(step.element(), step.target(), "complaintOutcome")
                            : step)
                    .toList();
        }
    }

    @Test
    void aDiagramAloneLacksItsForms() {
        assertThat(RULES.faults(Map.of("petition-processing.bpmn", SHIPPED.get(PETITION)), false))
                .hasSize(9)
                .anySatisfy(fault -> assertThat(fault)
                        .isEqualTo("Sơ đồ petition-processing.bpmn: công việc “Duyệt đề xuất thụ lý” cần biểu mẫu"
                                + " “approveProposalForm” nhưng không có tệp nào mang mã đó trong lần"
                                + " triển khai này; hãy kèm tệp approve-proposal.form."))
                .anySatisfy(fault -> assertThat(fault).contains("cần tệp forms/petition-intake.html"));
    }

    @Test
    void whatIsMissingOrTooMuchIsNamed() {
        var files = new TreeMap<>(SHIPPED);
        files.remove(PETITION);
        files.remove(ACCEPTANCE);
        files.put("forms/second.form", SHIPPED.get(LAW));
        files.put("processes/renamed.bpmn", SHIPPED.get(COMPLAINT));
        assertThat(RULES.faults(files, true))
                .anySatisfy(fault -> assertThat(fault).startsWith("Thiếu sơ đồ petition-processing.bpmn"))
                .anySatisfy(fault -> assertThat(fault).contains("cần biểu mẫu “decideAcceptanceForm”"))
                .anySatisfy(fault -> assertThat(fault).contains("forms/second.form không thuộc công việc nào"))
                .anySatisfy(fault -> assertThat(fault).contains("đã có ở tệp forms/check-governing-law.form"))
                .anySatisfy(fault -> assertThat(fault).contains("phải mang tên complaint-first-instance.bpmn"));
    }

    @Test
    void aDiagramWithoutAnyDrawingIsRefused() {
        var xml = text(PETITION).replaceFirst("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "");
        var files = new TreeMap<>(SHIPPED);
        files.put(PETITION, xml.getBytes(StandardCharsets.UTF_8));
        assertThat(RULES.faults(files, true)).singleElement().asString().contains("không có hình vẽ (BPMNDI)");
    }

    private static List<String> faults(String file, String from, String to) {
        var before = text(file);
        var after = before.replace(from, to);
        assertThat(after).as("the mistake is made").isNotEqualTo(before);
        var files = new TreeMap<>(SHIPPED);
        files.put(file, after.getBytes(StandardCharsets.UTF_8));
        return RULES.faults(files, true);
    }

    private static String text(String file) {
        return new String(SHIPPED.get(file), StandardCharsets.UTF_8);
    }
}

package vn.kntc.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.AbstractNativeQuery;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * Which commands the engine's own interfaces take, from administrators too: what reads, the steps of an officer, accounts and rights,
 * another try of a failed job, and models, which pass a gate of their own. Everything else would write text, variables or another course
 * into a case past its forms and its record.
 */
final class OutsideCommands {

    private static final String ENGINE = "org.camunda.bpm.engine.impl.";

    /** They only read; the web apps have queries of their own, and the guarded services of ours are commands too. */
    private static final Set<String> WHOLE_PACKAGES =
            Set.of("org.camunda.bpm.cockpit.", "org.camunda.bpm.webapp.", "vn.kntc.");

    private static final Pattern READING = Pattern.compile(
            "(\\w+\\$)?(Get|Find|Is|ExecuteFilter)[A-Z]\\w*|\\w+ReportImpl(\\$\\w+)?|MetricsQueryImpl\\$\\w+");

    private static final Set<String> TAKEN = Set.of(
            // work
            "ClaimTaskCmd",
            "AssignTaskCmd",
            "CompleteTaskCmd",
            "SubmitTaskFormCmd",
            "SubmitStartFormCmd",
            // accounts and rights
            "CreateUserQueryCmd",
            "CreateNativeUserQueryCmd",
            "CreateGroupQueryCmd",
            "CreateTenantQueryCmd",
            "CreateUserCmd",
            "CreateGroupCmd",
            "CreateTenantCmd",
            "CreateMembershipCmd",
            "CreateTenantUserMembershipCmd",
            "CreateTenantGroupMembershipCmd",
            "CreateAuthorizationCommand",
            "SaveUserCmd",
            "SaveGroupCmd",
            "SaveTenantCmd",
            "SaveAuthorizationCmd",
            "DeleteUserCmd",
            "DeleteGroupCmd",
            "DeleteTenantCmd",
            "DeleteMembershipCmd",
            "DeleteTenantUserMembershipCmd",
            "DeleteTenantGroupMembershipCmd",
            "DeleteAuthorizationCmd",
            "AuthorizationCheckCmd",
            "CheckPassword",
            "UnlockUserCmd",
            // filters: only ours are shared, others may be thrown away
            "CreateFilterCmd",
            "DeleteFilterCmd",
            // models and failed jobs
            "DeployCmd",
            "SetJobRetriesCmd");

    /** CMMN, whose tables this engine does not even have. */
    private static final Pattern CASE_PLANS =
            Pattern.compile("\\.cmmn\\.|Case(Instance|Activity|Definition|Execution)");

    /** What would end or bend a case, or take its procedure away. */
    private static final Pattern COURSE = Pattern.compile(
            "(Delete|Suspend|Activate|Modify|Restart|Migrate|Update)\\w*(ProcessInstance|ProcessDefinition|Deployment|HistoricTaskInstance)\\w*"
                    + "|ProcessInstanceModification\\w*|SetProcessDefinitionVersionCmd|PurgeDatabaseAndCacheCmd|CreateMigrationPlanCmd");

    /** Sentences by what was asked; the first that fits. */
    private static final Map<Pattern, String> SENTENCES = new LinkedHashMap<>();

    static final String COURSE_STAYS =
            "Hồ sơ đã mở không được hủy, xóa, tạm dừng, sửa bước hay chuyển quy trình bằng lệnh kỹ thuật, dù là người"
                    + " quản trị: hồ sơ chỉ đi tiếp hoặc kết thúc bằng công việc và văn bản của thủ tục.";
    static final String NO_CASE_PLANS = "Hệ thống này không dùng hồ sơ kiểu CMMN; hãy tra hồ sơ theo số hồ sơ.";
    static final String NOT_TAKEN =
            "Hệ thống không nhận lệnh này từ bên ngoài, dù là người quản trị; hãy dùng công việc, biểu mẫu và trang"
                    + " của hệ thống.";

    static {
        SENTENCES.put(COURSE, COURSE_STAYS);
        SENTENCES.put(
                Pattern.compile("\\w*Job\\w*|\\w*Batch\\w*|HistoryCleanupCmd"),
                "Việc chạy nền và hạn giờ do hệ thống tự chạy; chỉ được cho chạy lại việc đã lỗi (tăng số lần thử).");
        SENTENCES.put(
                Pattern.compile(
                        "\\w*Variable\\w*|\\w*Attachment\\w*|\\w*Comment\\w*|\\w*UserPicture\\w*|\\w*UserInfo\\w*|SetAnnotation\\w*"),
                "Dữ liệu, ghi chú và tệp của hồ sơ chỉ được ghi bằng biểu mẫu của công việc và trang Hồ sơ, để không"
                        + " lộ thông tin người nộp đơn.");
        SENTENCES.put(
                Pattern.compile("\\w*Task(Cmd|BpmnErrorCmd|EscalationCmd)|SetTask\\w+|\\w*IdentityLink\\w*"),
                "Công việc do quy trình giao và mang tên, thời hạn của quy trình: chỉ nhận, trả lại hoặc hoàn thành"
                        + " bằng biểu mẫu của nó.");
        SENTENCES.put(
                Pattern.compile("SaveFilterCmd"),
                "Bộ lọc công việc do hệ thống đặt sẵn cho mọi người; không thêm hoặc sửa bộ lọc, vì tên và điều kiện"
                        + " của nó có thể lộ thông tin hồ sơ.");
        SENTENCES.put(
                Pattern.compile("\\w*StartProcess\\w*|EvaluateStartConditionCmd|\\w*Message\\w*|\\w*Signal\\w*"),
                "Thủ tục chỉ được bắt đầu bằng biểu mẫu bắt đầu và đi tiếp bằng công việc của nó, không nhận thông"
                        + " điệp hay tín hiệu từ bên ngoài.");
        SENTENCES.put(
                Pattern.compile("EvaluateDecision\\w*"),
                "Bảng quyết định được tra tại trang tra cứu hoặc /api/law; hỏi qua bộ máy quy trình thì dữ kiện bị lưu"
                        + " lại.");
    }

    private OutsideCommands() {}

    /** The sentence that refuses the command when it is asked from outside, or empty where it is taken. */
    static Optional<String> refusalOutside(Command<?> command) {
        String type = command.getClass().getName();
        if (type.startsWith(ENGINE) && CASE_PLANS.matcher(type).find()) {
            return Optional.of(NO_CASE_PLANS);
        }
        if (command instanceof AbstractQuery || command instanceof AbstractNativeQuery || isTaken(type)) {
            return Optional.empty();
        }
        return Optional.of(sentenceFor(simpleName(type)));
    }

    /** The sentence that refuses it to any person, by whatever road, or empty. */
    static Optional<String> refusalToPersons(Command<?> command) {
        String type = command.getClass().getName();
        return type.startsWith(ENGINE) && COURSE.matcher(simpleName(type)).matches()
                ? Optional.of(COURSE_STAYS)
                : Optional.empty();
    }

    static boolean isTaken(String type) {
        return WHOLE_PACKAGES.stream().anyMatch(type::startsWith)
                || type.startsWith(ENGINE)
                        && (TAKEN.contains(simpleName(type))
                                || READING.matcher(simpleName(type)).matches());
    }

    private static String sentenceFor(String name) {
        return SENTENCES.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(name).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NOT_TAKEN);
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}

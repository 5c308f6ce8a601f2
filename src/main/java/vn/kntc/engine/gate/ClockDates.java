package vn.kntc.engine.gate;

import java.util.Arrays;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Dates come from the clocks of the case; no length of time is written into a diagram. */
final class ClockDates implements DiagramRule {

    private static final String WHICH =
            "\\(\\s*execution\\s*,\\s*(?:'(?<key>[^']*)'|(?<keyVariable>[a-z][A-Za-z0-9]*))\\s*";
    private static final Pattern DUE = Pattern.compile("\\$\\{\\s*clock\\.(?:dueDate" + WHICH + "\\)|dueDateWithin"
            + WHICH.replace("<key", "<within") + ",\\s*(?<own>[a-z][A-Za-z0-9]*)\\s*\\))\\s*}");
    private static final Pattern TIMER = Pattern.compile("\\$\\{\\s*clock\\.dayAfter" + WHICH + "\\)\\s*}");

    private static final Pattern OWN_MOMENT = Pattern.compile("\\$\\{\\s*(?<own>[a-z][A-Za-z0-9]*)\\s*}");

    /** Property that names the variable with a day of the step's own, which counts where it is earlier. */
    private static final String OWN_DAY = "dueNoLaterThan";

    /** Stands for a period in a step for which the law may set none. */
    private static final String NONE = "NONE";

    private static final String TIMER_EXAMPLE = "${clock.dayAfter(execution,'KHOA_THOI_HAN')}";

    private final Contracts contracts;

    ClockDates(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void check(Diagram diagram) {
        diagram.elements().forEach(event -> Diagram.eventDefinitions(event)
                .filter(definition -> Diagram.is(definition, Diagram.BPMN, "timerEventDefinition"))
                .forEach(timer -> timer(diagram, event, timer)));
        diagram.elements().forEach(element -> Diagram.extensions(element)
                .filter(extension -> Diagram.is(extension, Diagram.CAMUNDA, "failedJobRetryTimeCycle"))
                .filter(retry -> !retry.getTextContent().strip().matches("R[1-9][0-9]?/PT[1-9][0-9]{0,3}[SMH]"))
                .forEach(retry -> diagram.refuse(
                        element, "có số lần chạy lại không đọc được; hãy viết dạng R3/PT10M ở ô Retry time cycle.")));
    }

    private void timer(Diagram diagram, Element event, Element timer) {
        if (!Diagram.text(timer, "timeDuration").isEmpty()) {
            diagram.refuse(
                    event,
                    "ghi thẳng độ dài “" + Diagram.text(timer, "timeDuration")
                            + "”; độ dài do bảng thời hạn quy định, hãy chọn loại Date và viết " + TIMER_EXAMPLE + ".");
        }
        if (!Diagram.text(timer, "timeCycle").isEmpty()) {
            diagram.refuse(
                    event,
                    "lặp theo chu kỳ “" + Diagram.text(timer, "timeCycle")
                            + "”, chương trình không chạy đồng hồ lặp; hãy chọn loại Date và viết " + TIMER_EXAMPLE
                            + ".");
        }
        var date = Diagram.text(timer, "timeDate");
        if (Diagram.children(timer).count() != 1) {
            diagram.refuse(event, "phải có đúng một mốc thời gian; hãy chọn loại Date và viết " + TIMER_EXAMPLE + ".");
            return;
        }
        if (Diagram.children(timer, Diagram.BPMN, "timeDate").findAny().isEmpty()) {
            return;
        }
        if (isOwnMoment(diagram, date)) {
            return;
        }
        var clock = TIMER.matcher(date);
        if (!clock.matches()) {
            diagram.refuse(
                    event,
                    "chờ đến “" + date + "”, mốc này không lấy từ thời hạn của hồ sơ; hãy viết " + TIMER_EXAMPLE + ".");
        } else {
            key(diagram, event, clock, "key");
        }
    }

    /** A day that somebody decided on is no statutory period: the room keeps it, and a variable of the process has the moment. */
    private boolean isOwnMoment(Diagram diagram, String date) {
        var own = OWN_MOMENT.matcher(date);
        return own.matches()
                && contracts
                        .variable(diagram, own.group("own"))
                        .filter(variable -> variable.type() == Date.class)
                        .isPresent();
    }

    /**
     * The due date of a user task follows from its property {@code clock}: one key, or several of which the earliest counts. A diagram may
     * still write it out, as those from before do. Where the law may set no period, {@code NONE} says so.
     */
    void due(Diagram diagram, Element task) {
        var clocks = Diagram.properties(task, "clock");
        if (clocks.size() != 1 || clocks.get(0).isBlank()) {
            diagram.refuse(
                    task,
                    "phải có đúng một thuộc tính mở rộng “clock” ghi khóa thời hạn mà công việc theo (nhiều khóa cách nhau"
                            + " bằng dấu phẩy: thời hạn nào đến trước thì theo; luật có thể không đặt thời hạn thì ghi NONE);"
                            + " hãy sửa ở mục Extension properties.");
        } else {
            Arrays.stream(clocks.get(0).split(",", -1))
                    .map(String::strip)
                    .filter(key -> !key.equals(NONE) && !contracts.knowsKey(key))
                    .forEach(
                            key -> diagram.refuse(
                                    task,
                                    "có thuộc tính “clock” ghi khóa “" + key
                                            + "” không có trong bảng thời hạn nào; hãy chọn một khóa ở trang /tra-cuu-thoi-han."));
        }
        ownDay(diagram, task);
        var written = Diagram.camunda(task, "dueDate");
        if (!written.isEmpty()) {
            writtenOut(diagram, task, written);
        }
    }

    private void ownDay(Diagram diagram, Element task) {
        var own = Diagram.properties(task, OWN_DAY);
        if (own.size() > 1) {
            diagram.refuse(task, "chỉ được có một thuộc tính mở rộng “" + OWN_DAY + "”.");
        }
        own.stream().limit(1).forEach(name -> variable(diagram, task, name));
    }

    private void writtenOut(Diagram diagram, Element task, String written) {
        var clock = DUE.matcher(written);
        if (!clock.matches()) {
            diagram.refuse(
                    task,
                    "có hạn “" + written
                            + "” không lấy từ thời hạn của hồ sơ; hãy để trống ô Due date: hạn của công việc"
                            + " theo thuộc tính mở rộng “clock”.");
            return;
        }
        if (clock.group("own") == null) {
            key(diagram, task, clock, "key");
        } else {
            key(diagram, task, clock, "within");
            variable(diagram, task, clock.group("own"));
        }
    }

    private void key(Diagram diagram, Element element, Matcher clock, String group) {
        var key = clock.group(group);
        if (key == null) {
            variable(diagram, element, clock.group(group + "Variable"));
        } else if (!contracts.knowsKey(key)) {
            diagram.refuse(
                    element,
                    "lấy ngày theo khóa “" + key
                            + "” không có trong bảng thời hạn nào; hãy chọn một khóa ở trang /tra-cuu-thoi-han.");
        }
    }

    private void variable(Diagram diagram, Element element, String name) {
        var variable = contracts.variable(diagram, name);
        if (variable.isEmpty() || variable.get().type() != String.class) {
            diagram.refuse(element, "lấy ngày theo biến “" + name + "” mà quy trình không có; hãy sửa tên biến.");
        }
    }
}

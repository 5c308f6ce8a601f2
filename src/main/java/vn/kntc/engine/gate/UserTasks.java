package vn.kntc.engine.gate;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.kntc.engine.ProcessVariable;

/** Every user task has its group, its form from the same deployment, its due date from a clock, and its article. */
final class UserTasks implements DiagramRule {

    private static final Pattern VARIABLE = Pattern.compile("[$#]\\{\\s*([a-z][A-Za-z0-9]*)\\s*}");
    private static final String PREFIX = "userTask_";

    private final Contracts contracts;
    private final ClockDates dates;
    private final Set<String> formIds;

    /** @param formIds ids of the forms that are deployed with the diagram */
    UserTasks(Contracts contracts, Set<String> formIds) {
        this.contracts = contracts;
        this.dates = new ClockDates(contracts);
        this.formIds = formIds;
    }

    @Override
    public void check(Diagram diagram) {
        diagram.elements("userTask").forEach(task -> {
            groups(diagram, task);
            form(diagram, task);
            dates.due(diagram, task);
            article(diagram, task);
        });
    }

    private void groups(Diagram diagram, Element task) {
        var groups = Diagram.camunda(task, "candidateGroups");
        if (groups.isEmpty()) {
            diagram.refuse(task, "chưa giao cho nhóm nào; hãy ghi nhóm ở ô Candidate groups, ví dụ petition-officer.");
            return;
        }
        for (var group : groups.split(",", -1)) {
            var variable = VARIABLE.matcher(group.strip());
            if (variable.matches()) {
                var known = contracts.variable(diagram, variable.group(1));
                if (known.isEmpty() || !namesGroups(known.get())) {
                    diagram.refuse(
                            task,
                            "lấy nhóm từ biến “" + variable.group(1)
                                    + "” mà quy trình không có; hãy ghi thẳng tên nhóm ở ô Candidate groups.");
                }
            } else if (!contracts.knowsGroup(group.strip())) {
                diagram.refuse(
                        task,
                        "giao cho nhóm “" + group.strip()
                                + "” không có trong chương trình; hãy ghi một nhóm có thật ở ô Candidate groups, ví dụ"
                                + " petition-officer.");
            }
        }
    }

    /** Rights are given by what the variable may name, so that has to be known before any case runs. */
    private boolean namesGroups(ProcessVariable<?> variable) {
        return !variable.codes().isEmpty() && variable.codes().stream().allMatch(contracts::knowsGroup);
    }

    private void form(Diagram diagram, Element task) {
        var form = Diagram.camunda(task, "formRef");
        if (form.isEmpty()) {
            diagram.refuse(task, "chưa có biểu mẫu; hãy chọn Camunda Form và ghi mã biểu mẫu ở ô Form reference.");
            return;
        }
        if (!Diagram.camunda(task, "formRefBinding").equals("deployment")) {
            diagram.refuse(task, "phải dùng biểu mẫu của cùng lần triển khai; hãy chọn Binding là deployment.");
        }
        var id = Diagram.id(task);
        var own = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) + "Form" : form;
        if (!form.equals(own)) {
            diagram.refuse(task, "dùng biểu mẫu “" + form + "”; biểu mẫu của công việc này là “" + own + "”.");
        } else if (!formIds.contains(form)) {
            diagram.refuse(
                    task,
                    "cần biểu mẫu “" + form
                            + "” nhưng không có tệp nào mang mã đó trong lần triển khai này; hãy kèm tệp "
                            + Names.kebab(form.replaceAll("Form$", "")) + ".form.");
        }
    }

    private static void article(Diagram diagram, Element task) {
        var articles = Diagram.properties(task, "article");
        if (articles.size() != 1 || !articles.get(0).matches("(?s).*[Đđ]iều .*")) {
            diagram.refuse(
                    task,
                    "phải có đúng một thuộc tính mở rộng “article” ghi số điều và tên luật; hãy"
                            + " sửa ở mục Extension properties.");
        }
    }
}

package vn.kntc.engine.gate;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.w3c.dom.Element;
import vn.kntc.engine.ProcessStep;

/** Where a case begins with a page of its own, the page is deployed with the diagram; other processes are not started by hand. */
final class StartForms implements DiagramRule {

    private static final String EMBEDDED = "embedded:deployment:";

    private final Contracts contracts;
    private final Map<String, byte[]> files;

    StartForms(Contracts contracts, Map<String, byte[]> files) {
        this.contracts = contracts;
        this.files = files;
    }

    @Override
    public void check(Diagram diagram) {
        var steps = contracts.steps(diagram).stream()
                .filter(step -> step.event().equals("start") && !step.fields().isEmpty())
                .toList();
        diagram.elements("startEvent").forEach(start -> {
            var step = steps.stream()
                    .filter(one -> one.element().equals(Diagram.id(start)))
                    .findFirst();
            var key = Diagram.camunda(start, "formKey");
            if (step.isPresent()) {
                page(diagram, start, key, step.get());
            } else if (!key.isEmpty()) {
                diagram.refuse(start, "có biểu mẫu bắt đầu mà chương trình không đọc; hãy bỏ ô Form key.");
            }
        });
        if (steps.isEmpty()
                && !Diagram.camunda(diagram.process(), "isStartableInTasklist").equals("false")) {
            diagram.refuse(
                    "cho bắt đầu bằng tay trong Tasklist, trong khi quy trình này do chương trình gọi; hãy bỏ dấu"
                            + " Startable.");
        }
    }

    private void page(Diagram diagram, Element start, String key, ProcessStep step) {
        var name = key.startsWith(EMBEDDED) ? key.substring(EMBEDDED.length()) : "";
        if (!name.endsWith(".html")) {
            diagram.refuse(
                    start,
                    "phải có biểu mẫu bắt đầu; hãy ghi Form key dạng embedded:deployment:forms/ten-bieu-mau.html.");
            return;
        }
        var page = files.get(name);
        if (page == null) {
            diagram.refuse(
                    start,
                    "cần tệp " + name
                            + " nhưng không có trong lần triển khai này; hãy kèm tệp đó, đúng tên và thư mục.");
            return;
        }
        var text = new String(page, StandardCharsets.UTF_8);
        step.fields().stream()
                .map(field -> field.key())
                .filter(field -> !text.contains("'" + field + "'") && !text.contains("\"" + field + "\""))
                .forEach(field -> diagram.refuse(
                        start,
                        "có biểu mẫu " + name + " không gửi “" + field
                                + "” mà bước nhận biểu mẫu phải đọc; hãy lấy lại tệp biểu mẫu của chương trình."));
    }
}

package vn.kntc.engine.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** A gateway asks, its flows answer, and every case finds one answer. */
final class Branches implements DiagramRule {

    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{\\s*(!?)\\s*([a-z][A-Za-z0-9]*)\\s*(?:(==|!=)\\s*'([A-Z_0-9]+)'\\s*)?}");

    private final Contracts contracts;

    Branches(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void check(Diagram diagram) {
        diagram.elements().forEach(element -> {
            var kind = element.getLocalName();
            if (kind.equals(Diagram.FLOW)) {
                condition(diagram, element);
            } else if (Set.of("exclusiveGateway", "inclusiveGateway").contains(kind)) {
                gateway(diagram, element);
            }
        });
    }

    private void condition(Diagram diagram, Element flow) {
        var written = Diagram.text(flow, "conditionExpression");
        var source = diagram.find(flow.getAttribute("sourceRef"));
        if (source == null) {
            return;
        }
        if (Diagram.children(flow, Diagram.BPMN, "conditionExpression")
                .findAny()
                .isEmpty()) {
            return;
        }
        if (!Set.of("exclusiveGateway", "inclusiveGateway").contains(source.getLocalName())
                || diagram.flowsOutOf(source).size() < 2) {
            diagram.refuse(
                    flow,
                    "có điều kiện nhưng không đi ra từ nút rẽ nhánh nhiều hướng; hãy bỏ điều kiện hoặc vẽ nút rẽ"
                            + " nhánh.");
            return;
        }
        if (source.getAttribute("default").equals(Diagram.id(flow))) {
            diagram.refuse(flow, "là hướng mặc định nên không được có điều kiện; hãy bỏ điều kiện.");
        }
        var condition = CONDITION.matcher(written);
        if (!condition.matches() || (!condition.group(1).isEmpty() && condition.group(3) != null)) {
            diagram.refuse(
                    flow,
                    "có điều kiện “" + written
                            + "” ngoài các dạng được dùng; hãy viết ${bien}, ${!bien}, ${bien == 'MA'} hoặc ${bien !="
                            + " 'MA'}.");
            return;
        }
        var name = condition.group(2);
        var variable = contracts.variable(diagram, name);
        if (variable.isEmpty()) {
            diagram.refuse(flow, "xét biến “" + name + "” mà quy trình không có; hãy sửa tên biến trong điều kiện.");
            return;
        }
        boolean flag = variable.get().type() == Boolean.class;
        var code = condition.group(4);
        if (flag != (code == null)) {
            diagram.refuse(
                    flow,
                    flag
                            ? "so sánh biến có/không “" + name + "” với một mã; hãy viết ${" + name + "} hoặc ${!"
                                    + name + "}."
                            : "dùng biến mã “" + name + "” như biến có/không; hãy viết ${" + name + " == 'MA'}.");
        } else if (code != null
                && !variable.get().codes().isEmpty()
                && !variable.get().codes().contains(code)) {
            diagram.refuse(
                    flow,
                    "so sánh với mã “" + code + "” mà biến “" + name
                            + "” không bao giờ có; hãy sửa mã trong điều kiện.");
        }
    }

    private static void gateway(Diagram diagram, Element gateway) {
        var flows = diagram.flowsOutOf(gateway);
        var byDefault = gateway.getAttribute("default");
        if (!byDefault.isEmpty()
                && flows.stream().noneMatch(flow -> Diagram.id(flow).equals(byDefault))) {
            diagram.refuse(gateway, "có hướng mặc định là đường nối không đi ra từ nó; hãy chọn lại hướng mặc định.");
        }
        if (flows.size() < 2) {
            return;
        }
        if (!gateway.getAttribute("name").strip().endsWith("?")) {
            diagram.refuse(gateway, "rẽ nhánh nên nhãn phải là một câu hỏi; hãy kết thúc nhãn bằng dấu hỏi.");
        }
        var answers = new HashSet<String>();
        var conditions = new HashSet<String>();
        for (var flow : flows) {
            var answer = flow.getAttribute("name").strip();
            if (answer.isEmpty()) {
                diagram.refuse(
                        flow, "chưa ghi câu trả lời cho câu hỏi của nút rẽ nhánh; hãy ghi nhãn, ví dụ Có, Không.");
            } else if (!answers.add(answer)) {
                diagram.refuse(
                        flow, "trùng câu trả lời với đường nối khác của cùng nút rẽ nhánh; hãy ghi câu trả lời khác.");
            }
            var condition = Diagram.text(flow, "conditionExpression").replaceAll("\\s+", "");
            if (condition.isEmpty() && !Diagram.id(flow).equals(byDefault)) {
                diagram.refuse(
                        flow,
                        "không có điều kiện mà cũng không phải hướng mặc định; hãy ghi điều kiện hoặc đặt làm hướng"
                                + " mặc định.");
            } else if (!condition.isEmpty() && !conditions.add(condition)) {
                diagram.refuse(
                        flow, "trùng điều kiện với đường nối khác của cùng nút rẽ nhánh; hãy ghi điều kiện khác.");
            }
        }
        if (byDefault.isEmpty() && conditions.size() == flows.size() && !coverEverything(List.copyOf(conditions))) {
            diagram.refuse(
                    gateway,
                    "thiếu hướng mặc định (default flow) cho trường hợp không điều kiện nào đúng; hãy đặt một đường"
                            + " nối làm hướng mặc định.");
        }
    }

    /** Two conditions of which one always holds. */
    private static boolean coverEverything(List<String> conditions) {
        if (conditions.size() != 2) {
            return false;
        }
        var first = conditions.get(0);
        var second = conditions.get(1);
        return opposite(first, second) || opposite(second, first);
    }

    private static boolean opposite(String condition, String other) {
        return other.equals(condition.replace("${", "${!"))
                || (condition.contains("==") && other.equals(condition.replace("==", "!=")));
    }
}

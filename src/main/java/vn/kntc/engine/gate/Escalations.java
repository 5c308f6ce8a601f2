package vn.kntc.engine.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What an event subprocess reports upwards (escalation) when it ends, another event subprocess of the process itself takes up: so a
 * duty beside the course of a case can end the whole of it. Nothing is reported that nobody takes up, and nothing awaited that nobody
 * reports.
 */
final class Escalations implements DiagramRule {

    @Override
    public void check(Diagram diagram) {
        var codes = new HashMap<String, String>();
        Diagram.children(diagram.definitions(), Diagram.BPMN, "escalation").forEach(escalation -> {
            var code = escalation.getAttribute("escalationCode");
            if (code.isBlank()) {
                diagram.refuse("khai báo sự kiện báo lên không có mã (escalation code); hãy ghi mã ở ô Code.");
            }
            codes.put(Diagram.id(escalation), code);
        });
        var taken = new HashSet<String>();
        diagram.elements("startEvent")
                .forEach(start -> of(diagram, start, codes).forEach(code -> take(diagram, start, code, taken)));
        var reported = new HashSet<String>();
        diagram.elements("endEvent").forEach(end -> of(diagram, end, codes).forEach(code -> {
            reported.add(code);
            if (!taken.contains(code)) {
                diagram.refuse(
                        end,
                        "báo lên việc “" + code + "” mà không sự kiện nào nhận; hãy vẽ quy trình con theo sự kiện nhận"
                                + " việc này.");
            }
        }));
        taken.stream()
                .filter(code -> !reported.contains(code))
                .sorted()
                .forEach(code -> diagram.refuse(
                        "chờ việc “" + code + "” báo lên mà không chỗ nào báo; hãy vẽ sự kiện kết thúc báo việc này."));
    }

    private static void take(Diagram diagram, Element start, String code, Set<String> taken) {
        var scope = Diagram.scope(start);
        if (!Flows.triggered(scope) || Diagram.scope(scope) != diagram.process()) {
            diagram.refuse(
                    start,
                    "nhận việc báo lên ở chỗ không bao giờ nhận được; hãy đặt trong một quy trình con theo sự kiện, vẽ"
                            + " ngay trong quy trình.");
        }
        if (!taken.add(code)) {
            diagram.refuse(start, "nhận việc “" + code + "” đã có sự kiện khác nhận; mỗi việc chỉ nhận ở một nơi.");
        }
    }

    /** Codes that the event reports or awaits; one that is not declared is refused. */
    private static Stream<String> of(Diagram diagram, Element event, Map<String, String> codes) {
        return Diagram.eventDefinitions(event)
                .filter(definition -> definition.getLocalName().equals("escalationEventDefinition"))
                .map(definition -> codes.get(definition.getAttribute("escalationRef")))
                .peek(code -> {
                    if (code == null) {
                        diagram.refuse(
                                event,
                                "báo lên hoặc nhận một việc không có trong sơ đồ; hãy chọn lại ở ô Global escalation"
                                        + " reference.");
                    }
                })
                .filter(code -> code != null);
    }
}

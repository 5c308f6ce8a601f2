package vn.kntc.engine.gate;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The elements that the program can run, and what may be set at each; names with a colon are Camunda's own. */
final class Kinds {

    private static final Set<String> EVERYWHERE = Set.of("id", "name");
    private static final Set<String> INSIDE = Set.of("documentation", "extensionElements", "incoming", "outgoing");
    private static final String PROPERTIES = "camunda:properties";
    private static final String LISTENER = "camunda:executionListener";

    private static final Map<String, Kind> KNOWN = Map.ofEntries(
            kind("startEvent", "sự kiện bắt đầu", "startEvent")
                    .with("isInterrupting", "camunda:formKey")
                    .holding("messageEventDefinition", "timerEventDefinition", "escalationEventDefinition")
                    .entry(),
            kind("endEvent", "sự kiện kết thúc", "endEvent")
                    .holding("terminateEventDefinition", "escalationEventDefinition")
                    .entry(),
            kind("userTask", "công việc", "userTask")
                    .with("camunda:formRef", "camunda:formRefBinding", "camunda:candidateGroups", "camunda:dueDate")
                    .extendedBy("camunda:taskListener")
                    .entry(),
            kind("businessRuleTask", "bước hỏi bảng quyết định", "businessRuleTask")
                    .with("camunda:delegateExpression", "camunda:asyncBefore", "camunda:asyncAfter")
                    .extendedBy("camunda:failedJobRetryTimeCycle")
                    .entry(),
            kind("serviceTask", "bước tự động", "serviceTask")
                    .with("camunda:delegateExpression", "camunda:asyncBefore", "camunda:asyncAfter")
                    .extendedBy("camunda:failedJobRetryTimeCycle")
                    .entry(),
            kind("callActivity", "bước gọi quy trình", "callActivity")
                    .with("calledElement", "camunda:calledElementBinding")
                    .extendedBy("camunda:in", "camunda:out")
                    .entry(),
            kind("subProcess", "quy trình con", "subProcess")
                    .with("triggeredByEvent")
                    .entry(),
            kind("exclusiveGateway", "nút rẽ nhánh", "gateway")
                    .with("default", "gatewayDirection")
                    .entry(),
            kind("inclusiveGateway", "nút rẽ nhánh", "gateway")
                    .with("default", "gatewayDirection")
                    .entry(),
            kind("parallelGateway", "nút song song", "gateway")
                    .with("gatewayDirection")
                    .entry(),
            kind("boundaryEvent", "sự kiện gắn ở bước", "(boundaryEvent|timer|message)")
                    .with("attachedToRef", "cancelActivity")
                    .holding("messageEventDefinition", "timerEventDefinition")
                    .entry(),
            kind("intermediateCatchEvent", "sự kiện chờ", "(timer|message)")
                    .holding("messageEventDefinition", "timerEventDefinition")
                    .entry(),
            kind(Diagram.FLOW, "đường nối", "(flow|sequenceFlow)")
                    .with("sourceRef", "targetRef")
                    .holding("conditionExpression")
                    .entry());

    private Kinds() {}

    /** @return null for an element that the program cannot run */
    static Kind of(String name) {
        return KNOWN.get(name);
    }

    static String noun(String name) {
        var kind = KNOWN.get(name);
        return kind == null ? "phần tử loại " + name : kind.noun();
    }

    private static Kind kind(String name, String noun, String prefix) {
        return new Kind(name, noun, prefix, EVERYWHERE, INSIDE, Set.of(PROPERTIES, LISTENER));
    }

    /**
     * @param noun what legal staff call it
     * @param prefix pattern of what its id begins with
     * @param attributes that may be set
     * @param inside elements that may stand in it
     * @param extensions of Camunda that may stand in it
     */
    record Kind(
            String name,
            String noun,
            String prefix,
            Set<String> attributes,
            Set<String> inside,
            Set<String> extensions) {

        private Kind with(String... further) {
            return new Kind(name, noun, prefix, joined(attributes, further), inside, extensions);
        }

        private Kind holding(String... further) {
            return new Kind(name, noun, prefix, attributes, joined(inside, further), extensions);
        }

        private Kind extendedBy(String... further) {
            return new Kind(name, noun, prefix, attributes, inside, joined(extensions, further));
        }

        private Map.Entry<String, Kind> entry() {
            return Map.entry(name, this);
        }

        private static Set<String> joined(Set<String> before, String... further) {
            return Stream.concat(before.stream(), Stream.of(further)).collect(Collectors.toUnmodifiableSet());
        }
    }
}

package vn.kntc.demo.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * A sample as its file has it.
 *
 * @param until the step, PROCEDURE/TASK, at which the case is left lying; null: walked to its end
 * @param instead by step, forms that differ from the usual walk; null for none
 * @param facts what the room reads
 */
record SampleCase(String name, String agency, String until, Map<String, SampleWalk.Step> instead, ObjectNode facts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static SampleCase read(ObjectNode sample) {
        var facts = sample.deepCopy();
        return new SampleCase(
                facts.remove("name").asText(),
                facts.remove("agency").asText(),
                text(facts.remove("until")),
                JSON.convertValue(facts.remove("instead"), new TypeReference<>() {}),
                facts);
    }

    private static String text(JsonNode value) {
        return value == null ? null : value.asText();
    }
}

package vn.kntc.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.OldLine;

/**
 * What somebody said at a dialogue.
 *
 * @param speaker by his role; null for an opinion of the meeting
 */
public record Opinion(@MayBeEmpty String speaker, String opinion) {

    /** As forms of before asked for it: "speaker: opinion" in one line. */
    @OldLine
    static Opinion ofLine(String line) {
        int colon = line.indexOf(':');
        return colon < 0
                ? new Opinion(null, line)
                : new Opinion(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
    }

    /** As it was kept: in acts of before as one line. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Opinion kept(JsonNode json) {
        return json.isTextual()
                ? ofLine(json.textValue())
                : new Opinion(
                        json.path("speaker").textValue(), json.path("opinion").textValue());
    }

    /** As the case file prints it. */
    String line() {
        return speaker == null ? opinion : speaker + ": " + opinion;
    }
}

package vn.kntc.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.OldLine;

/**
 * Who did not sign the minutes of a dialogue.
 *
 * @param who by his role
 * @param reason null where he gave none
 */
public record NotSigned(String who, @MayBeEmpty String reason) {

    /** As forms of before asked for it: "role: reason" in one line. */
    @OldLine
    static NotSigned ofLine(String line) {
        int colon = line.indexOf(':');
        return colon < 0
                ? new NotSigned(line, null)
                : new NotSigned(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
    }

    /** As it was kept: in acts of before as one line. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static NotSigned kept(JsonNode json) {
        return json.isTextual()
                ? ofLine(json.textValue())
                : new NotSigned(
                        json.path("who").textValue(), json.path("reason").textValue());
    }

    /** As the case file prints it. */
    String line() {
        return reason == null ? who : who + ": " + reason;
    }
}

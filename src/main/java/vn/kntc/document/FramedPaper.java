package vn.kntc.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A paper whose template reads frames: {@code {{case.receivedOn}}} is the component {@code receivedOn} of the frame {@code case}.
 *
 * @param form code of the form, for example {@code KN-03}
 * @param frames records, texts or lists by name; null where the case has nothing of the kind, so that a template may ask
 * @param facts what was worked out for this paper alone, its components tags without a dot; null where nothing was
 */
public record FramedPaper(String form, Map<String, Object> frames, Record facts) implements OfficialDocument {

    public FramedPaper {
        // holds nulls, which Map.copyOf refuses
        frames = Collections.unmodifiableMap(new LinkedHashMap<>(frames));
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return form;
    }
}

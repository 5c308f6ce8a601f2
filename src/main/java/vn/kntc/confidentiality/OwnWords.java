package vn.kntc.confidentiality;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an officer worded himself, by form field in the order of the form; the vault checks all of it before it is kept. */
public final class OwnWords {

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** @param text null or blank where the officer wrote nothing */
    public OwnWords with(String field, String text) {
        if (text != null && !text.isBlank()) {
            texts.put(field, text);
        }
        return this;
    }

    /** @param lines may be empty */
    public OwnWords with(String field, List<String> lines) {
        return with(field, String.join("\n", lines));
    }

    public OwnWords with(OwnWords further) {
        texts.putAll(further.texts);
        return this;
    }

    /** What he wrote; fields left empty are not in it. */
    public Map<String, String> byField() {
        return Collections.unmodifiableMap(texts);
    }
}

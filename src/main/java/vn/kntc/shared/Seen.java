package vn.kntc.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Stands for what a page showed before something is saved, goes with its form to the server and back. It is no secret; it shows that a
 * person had this very change and these very figures before their eyes.
 */
public record Seen(String digest) {

    /** @param told everything that was typed and everything that was shown, in a fixed order */
    public static Seen of(List<String> told) {
        var text = new StringBuilder();
        // with its length before it, no value can pass for the end of one and the beginning of the next
        told.forEach(value -> text.append(value.length()).append(':').append(value));
        return new Seen(Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}

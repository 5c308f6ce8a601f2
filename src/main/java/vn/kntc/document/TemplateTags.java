package vn.kntc.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** What a Word template asks for: the first part of each tag, {@code case} of {@code {{case.receivedOn}}}. */
final class TemplateTags {

    /** A word processor may put marks of its own between the letters of a tag. */
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    private static final Pattern TAG = Pattern.compile("\\{\\{[?/]?(\\w+)");

    private TemplateTags() {}

    static Set<String> of(byte[] template) {
        var tags = new TreeSet<String>();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(template))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    var text = MARKUP.matcher(new String(parts.readAllBytes(), StandardCharsets.UTF_8))
                            .replaceAll("");
                    TAG.matcher(text).results().forEach(tag -> tags.add(tag.group(1)));
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return tags;
    }
}

package vn.kntc.document;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the program knows of a paper before there is a case for it: who may sign, and what the register may ask to be printed.
 *
 * @param signers codes of who may sign, each with the codes of the titles that the register words for him; none for who signs under
 *     his own
 * @param tags types of frames and of what is worked out, by name
 */
public record DrawnPaper(Map<String, Set<String>> signers, Map<String, ? extends Type> tags) {

    private static final Pattern FIELD = Pattern.compile("\\{([^}]*)}");

    /** Types of what a record holds, by tag. */
    public static Map<String, Type> tagsOf(Class<? extends Record> facts) {
        return TagPaths.components(facts);
    }

    /** Sentences about what the row names and nobody knows. */
    List<String> unknown(FormEntry form, Collection<String> bases) {
        var faults = new ArrayList<String>();
        var known = new TagPaths(tags);
        if (!signers.containsKey(form.signedBy())) {
            faults.add("người ký (signedBy) “" + form.signedBy() + "” không có; phải là một trong "
                    + String.join(", ", new TreeSet<>(signers.keySet())) + ".");
        } else if (!signers.get(form.signedBy()).equals(form.titles().keySet())) {
            faults.add("chức danh (titles) của người ký “" + form.signedBy() + "” "
                    + (signers.get(form.signedBy()).isEmpty()
                            ? "phải để trống."
                            : "phải ghi đủ, và chỉ ghi, cho "
                                    + String.join(", ", new TreeSet<>(signers.get(form.signedBy()))) + "."));
        }
        if (form.bases() != null && !bases.contains(form.bases())) {
            faults.add("căn cứ (bases) “" + form.bases() + "” không có trong bảng citeBases; phải là một trong "
                    + String.join(", ", bases) + " hoặc để trống.");
        }
        lines(form)
                .forEach((key, lines) -> lines.forEach(line -> FIELD.matcher(line)
                        .results()
                        .map(found -> found.group(1))
                        .filter(tag -> !known.know(tag))
                        .forEach(tag -> faults.add(unknownTag(key, tag)))));
        form.items().stream().filter(item -> !known.know(item)).forEach(item -> faults.add(unknownTag("items", item)));
        return faults.stream()
                .map(fault -> RegisterRow.fault(form.code(), fault))
                .toList();
    }

    private static Map<String, List<String>> lines(FormEntry form) {
        return Map.of(
                "recipients",
                form.recipients(),
                "copiedTo",
                form.copiedTo() == null ? List.of() : List.of(form.copiedTo()));
    }

    private static String unknownTag(String key, String tag) {
        return "mục " + key + " có trường “" + tag + "” mà chương trình không có cho văn bản này.";
    }
}

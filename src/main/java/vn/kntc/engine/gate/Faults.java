package vn.kntc.engine.gate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the files of one deployment: one Vietnamese sentence each, none twice. */
final class Faults {

    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String sentence) {
        sentences.add(sentence);
    }

    List<String> all() {
        return List.copyOf(sentences);
    }
}

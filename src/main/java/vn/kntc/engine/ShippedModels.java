package vn.kntc.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Diagrams, tables and forms as the program brings them, read once. */
public final class ShippedModels {

    private static final Map<String, List<String>> FOLDERS =
            Map.of("processes", List.of("bpmn"), "decisions", List.of("dmn"), "forms", List.of("form", "html"));

    private final Map<String, byte[]> files = new TreeMap<>();

    ShippedModels(ResourcePatternResolver resources) {
        FOLDERS.forEach((folder, extensions) -> extensions.forEach(extension -> read(resources, folder, extension)));
    }

    /** By name with folder, as {@code forms/decide-acceptance.form}; the contents are not to be changed. */
    public Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }

    private void read(ResourcePatternResolver resources, String folder, String extension) {
        try {
            // the same folder may also stand elsewhere on the class path, as in tests
            for (Resource file : resources.getResources("classpath*:/" + folder + "/*." + extension)) {
                files.put(folder + "/" + file.getFilename(), file.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

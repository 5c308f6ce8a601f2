package vn.kntc.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;

/** The tables of this engine, as its own scripts make them. */
public final class EngineSchema {

    private static final Pattern VERSION =
            Pattern.compile("ACT_GE_SCHEMA_LOG\\s+values \\([^)]*'([0-9]+\\.[0-9]+)[^']*'\\)");
    private static final String FOLDER = "/org/camunda/bpm/engine/db/create/activiti.postgres.create.";

    private EngineSchema() {}

    /** Scripts for PostgreSQL in their order; they name no schema. Those of the engine's own cases (CMMN) are not used: it is switched off. */
    public static List<String> scripts() {
        return Stream.of("engine", "history", "identity", "decision.engine", "decision.history")
                .map(part -> read(FOLDER + part + ".sql"))
                .toList();
    }

    /** The version whose tables these are, without its patch: patches change no table. */
    public static String version() {
        var script = VERSION.matcher(scripts().get(0));
        if (!script.find()) {
            throw new IllegalStateException("the engine's script names no version");
        }
        return script.group(1);
    }

    private static String read(String resource) {
        try (var script = ProcessEngine.class.getResourceAsStream(resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

package vn.kntc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kntc.engine.ProcessContract;
import vn.kntc.engine.ProcessStep;
import vn.kntc.models.Models;

/** What the compiler does not see: each table is named by one room, and each process by the room that it belongs to. */
class RoomsKeepToThemselvesTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/kntc");
    private static final Path CANARIES = Path.of("src/test/java/vn/kntc/architecture/canary");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern CREATED = Pattern.compile("(?i)create table (?:if not exists )?kntc\\.([a-z_]+)");

    /**
     * Not a package, not a property: nothing before it, and no further dot behind. The schema lies on the search path, so that a statement
     * may leave it out.
     */
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\w.])kntc\\.([a-z_]+)\\b(?!\\.)|\\b(?i:from|join|into|update)\\s+([a-z_]+)\\b(?!\\.)");

    @Test
    void eachTableIsNamedByOneRoom() {
        var rooms = roomsOfTables(code(SOURCES));
        assertThat(rooms).hasSizeGreaterThan(30);
        assertThat(rooms.entrySet()).allSatisfy(table -> assertThat(table.getValue())
                .as("rooms that name kntc." + table.getKey())
                .hasSize(1));
        assertThat(rooms)
                .containsEntry("case_record", Set.of("casefile"))
                .containsEntry("case_act", Set.of("casefile"))
                .containsEntry("petition", Set.of("petition"))
                .containsEntry("complaint", Set.of("complaint"))
                .containsEntry("statutory_clock", Set.of("clock"));
    }

    @Test
    void aSecondRoomThatNamesATableIsNoticed() {
        var code = code(SOURCES);
        code.putAll(code(CANARIES));
        assertThat(roomsOfTables(code)).containsEntry("petition_intake", Set.of("petition", "casefile"));
    }

    @Test
    void aTableNamedWithoutItsSchemaIsNoticed() {
        var code = code(SOURCES);
        code.put("dossier/Wrong.java", "jdbc.sql(\"select line from case_act where case_number = :case\")");
        assertThat(roomsOfTables(code)).containsEntry("case_act", Set.of("casefile", "dossier"));
    }

    @Test
    void eachProcessIsNamedByItsOwnRoom() {
        var code = code(SOURCES);
        var contracts = Models.contracts();
        for (var contract : contracts) {
            assertThat(filesThatName(contract.key(), code))
                    .as("rooms that name " + contract.key())
                    .contains(roomOf(contract))
                    .isSubsetOf(callersAnd(contract, contracts));
        }
    }

    /** Whose diagram calls a process says which. */
    private static Set<String> callersAnd(ProcessContract called, List<ProcessContract> contracts) {
        return contracts.stream()
                .filter(contract -> contract == called
                        || contract.steps().stream()
                                .anyMatch(step -> step.event().equals(ProcessStep.CALL)
                                        && step.target().equals(called.key())))
                .map(RoomsKeepToThemselvesTest::roomOf)
                .collect(Collectors.toSet());
    }

    @Test
    void aProcessThatAnotherRoomNamesIsNoticed() {
        assertThat(filesThatName(
                        "petitionProcessing", Map.of("casefile/Wrong.java", "String a = \"petitionProcessing\";")))
                .containsExactly("casefile");
    }

    private static Set<String> filesThatName(String process, Map<String, String> code) {
        return code.entrySet().stream()
                .filter(file -> file.getValue().contains('"' + process + '"'))
                .map(file -> room(file.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String roomOf(ProcessContract contract) {
        return contract.getClass().getPackageName().split("\\.")[2];
    }

    private static Map<String, Set<String>> roomsOfTables(Map<String, String> code) {
        var tables = tables();
        var rooms = new TreeMap<String, Set<String>>();
        code.forEach((file, text) -> NAMED.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(tables::contains)
                .forEach(table ->
                        rooms.computeIfAbsent(table, any -> new TreeSet<>()).add(room(file))));
        return rooms;
    }

    private static Set<String> tables() {
        return files(MIGRATIONS, ".sql").stream()
                .flatMap(file -> CREATED.matcher(read(file)).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** Without comments, by path below the folder. */
    private static Map<String, String> code(Path folder) {
        var code = new HashMap<String, String>();
        files(folder, ".java")
                .forEach(file -> code.put(
                        folder.relativize(file).toString(),
                        COMMENT.matcher(read(file)).replaceAll("")));
        return code;
    }

    private static String room(String file) {
        return file.replace('\\', '/').split("/")[0];
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package vn.kntc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kntc.models.Models;

/** What is common to all procedures – sign-in, header, case file, demonstration, plug-in – names none: no process, no page, no room. */
class RoofKnowsNoProcedureTest {

    private static final Path HOUSE = Path.of("src/main/java/vn/kntc");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<Path> ROOF = List.of(
            HOUSE.resolve("security"),
            HOUSE.resolve("organization"),
            HOUSE.resolve("dossier"),
            HOUSE.resolve("demo"),
            HOUSE.resolve("report"),
            RESOURCES.resolve("templates/dossier"),
            RESOURCES.resolve("templates/report"),
            RESOURCES.resolve("META-INF/resources/webjars/camunda/app/tasklist/scripts"),
            RESOURCES.resolve("META-INF/resources/webjars/camunda/app/cockpit/scripts"));
    private static final Path CANARY = Path.of("src/test/java/vn/kntc/architecture/canary/roof");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|(?<![:'\"])//[^\\n]*|<!--.*?-->", Pattern.DOTALL);

    /** An address as a controller has it: a text that begins with a slash and a word, up to the next slash. */
    private static final Pattern ADDRESS = Pattern.compile("\"(/[a-z]+(?:-[a-z]+)+)[/\"]");

    /** Where a controller has one address for all it answers, further ones lie below it. */
    private static final Pattern PATH = Pattern.compile("PATH = (\"/[a-z-]+\");");

    @Test
    void namesNoProcedure() {
        assertThat(ROOF).allSatisfy(folder -> assertThat(named(folder)).isEmpty());
    }

    @Test
    void findsTheNamesThatItLooksFor() {
        assertThat(addresses())
                .contains("/so-don", "/so-chuyen-don", "/so-tiep-cong-dan", "/lich-tiep", "/tiep-nhan", "/tiep-dan")
                .doesNotContain("/ho-so");
        assertThat(processes()).contains("petitionProcessing", "complaintFirstInstance");
        assertThat(rooms()).contains("petition", "complaint", "session").doesNotContain("casefile", "handling");
    }

    @Test
    void aRoofThatNamesSomethingIsNoticed() {
        assertThat(named(CANARY))
                .containsExactlyInAnyOrder(
                        "WrongRoof.java: vn.kntc.reception",
                        "WrongRoof.java: citizenReception",
                        "WrongRoof.java: /so-don",
                        "wrong-links.js: so-chuyen-don");
    }

    /** File and name of whatever of a procedure stands in a file of the folder, comments left out. */
    private static Set<String> named(Path folder) {
        var pages = addresses().stream().map(address -> address.substring(1)).collect(Collectors.joining("|"));
        var searched = Pattern.compile("\\bvn\\.kntc\\.(?:" + String.join("|", rooms()) + ")\\b|\\b(?:"
                + String.join("|", processes()) + ")\\b|(?<![\\w-])/?(?:" + pages + ")(?![\\w-])");
        return files(folder)
                .flatMap(file -> searched.matcher(COMMENT.matcher(read(file)).replaceAll(""))
                        .results()
                        .map(found -> file.getFileName() + ": " + found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> processes() {
        return Models.contracts().stream()
                .map(contract -> contract.key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rooms that have a process of their own. */
    private static Set<String> rooms() {
        return Models.contracts().stream()
                .map(contract -> contract.getClass().getPackageName().split("\\.")[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> addresses() {
        return rooms().stream()
                .map(room -> HOUSE.resolve(room).resolve("web"))
                .filter(Files::exists)
                .flatMap(RoofKnowsNoProcedureTest::files)
                .flatMap(file -> addresses(read(file)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> addresses(String controller) {
        var path = PATH.matcher(controller);
        return ADDRESS.matcher(path.find() ? path.group(1) : controller)
                .results()
                .map(found -> found.group(1));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
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

package vn.kntc.toy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

/**
 * Lays the toy's diagram and forms beside the program's own, and the table {@code chooseProcedure} with its row over the shipped one:
 * for the context that is built now, and for no other.
 */
final class ToyFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The shipped row for feedback that is accepted; the toy's stands in its place. */
    private static final Pattern SHIPPED =
            Pattern.compile("(?s)      <rule id=\"rule_R1_R2_R3_feedback\">.*?</rule>\n");

    /** The only edit outside the toy's own folder. */
    private static final String ROW =
            """
                  <rule id="rule_R1_R2_R3_toyAnswering">
                    <description>Điều 28 Luật Tiếp công dân</description>
                    <inputEntry id="inputEntry_toyAnswering_regime"><text></text></inputEntry>
                    <inputEntry id="inputEntry_toyAnswering_kind"><text>"FEEDBACK"</text></inputEntry>
                    <inputEntry id="inputEntry_toyAnswering_instance"><text></text></inputEntry>
                    <inputEntry id="inputEntry_toyAnswering_action"><text>"ACCEPT"</text></inputEntry>
                    <inputEntry id="inputEntry_toyAnswering_contested"><text></text></inputEntry>
                    <outputEntry id="outputEntry_toyAnswering_procedure"><text>"toyAnswering"</text></outputEntry>
                  </rule>
            """;

    private static ClassLoader before;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var loader = new URLClassLoader(urls(), Thread.currentThread().getContextClassLoader());
        before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        ((DefaultResourceLoader) context).setClassLoader(loader);
    }

    static void takeAway() {
        Thread.currentThread().setContextClassLoader(before);
    }

    private static URL[] urls() {
        try {
            var edited = Files.createTempDirectory("toy");
            var table = Files.createDirectory(edited.resolve("decisions")).resolve("choose-procedure.dmn");
            Files.writeString(table, withRow(Files.readString(Path.of("decisions/choose-procedure.dmn"))));
            return new URL[] {
                ToyFolder.class.getResource("/toy/"), edited.toUri().toURL()
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String withRow(String table) {
        return SHIPPED.matcher(table)
                .replaceFirst(ROW)
                .replace("\nfeedbackHandling: ", "\ntoyAnswering: Trả lời kiến nghị\nfeedbackHandling: ")
                .replaceFirst("(<text>\"complaintFirstInstance\",[^<]*)</text>", "$1,\"toyAnswering\"</text>");
    }
}

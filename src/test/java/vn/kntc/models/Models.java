package vn.kntc.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import vn.kntc.engine.KnownFacts;
import vn.kntc.engine.ProcessContract;
import vn.kntc.engine.RoutedProcesses;
import vn.kntc.engine.TableCodes;
import vn.kntc.engine.gate.ModelRules;
import vn.kntc.law.DeadlineDescription;
import vn.kntc.organization.Role;
import vn.kntc.petition.StatuteBooks;

/** The models as they lie in the tree, and the beans that they may name. */
public final class Models {

    private static final Path FOLDER = Path.of("processes");

    private Models() {}

    /** File name and model of every process. */
    public static Map<String, BpmnModelInstance> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            var models = new TreeMap<String, BpmnModelInstance>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                models.put(file.getFileName().toString(), Bpmn.readModelFromFile(file.toFile()));
            }
            return models;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rules as the program has them: its own contracts, periods and groups. */
    public static ModelRules rules() {
        return rules(contracts(), StatuteBooks.routed(), StatuteBooks.listed());
    }

    /** The same rules for other contracts, or for a table that sends cases elsewhere. */
    static ModelRules rules(List<ProcessContract> contracts, RoutedProcesses routed) {
        return rules(contracts, routed, StatuteBooks.listed());
    }

    /** The same for tables with other codes. */
    public static ModelRules rules(List<ProcessContract> contracts, RoutedProcesses routed, TableCodes listed) {
        return new ModelRules(
                contracts, keys()::contains, group -> Role.of(group).isPresent(), routed, listed, knownFacts());
    }

    private static Set<String> keys() {
        return StatuteBooks.catalogue().deadlines().stream()
                .map(DeadlineDescription::key)
                .collect(Collectors.toSet());
    }

    /** Diagrams and forms as the program deploys them, by name with folder. */
    public static Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        for (var folder : List.of("processes", "forms")) {
            try (Stream<Path> found = Files.list(Path.of(folder))) {
                for (var file : found.filter(Files::isRegularFile).toList()) {
                    files.put(folder + "/" + file.getFileName(), Files.readAllBytes(file));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The one process of a model. */
    static Process process(BpmnModelInstance model) {
        Collection<Process> processes = model.getModelElementsByType(Process.class);
        if (processes.size() != 1) {
            throw new AssertionError("a model holds exactly one process, not " + processes.size());
        }
        return processes.iterator().next();
    }

    /** Bean names of the program's own components, by name. */
    static Map<String, Class<?>> beans() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(
                (reader, factory) -> reader.getAnnotationMetadata().hasAnnotation(Component.class.getName()));
        var registry = new GenericApplicationContext();
        var beans = new LinkedHashMap<String, Class<?>>();
        for (var found : scanner.findCandidateComponents("vn.kntc")) {
            var name = AnnotationBeanNameGenerator.INSTANCE.generateBeanName(found, registry);
            beans.put(name, load(found.getBeanClassName()));
        }
        return beans;
    }

    /** Every contract class of the program. */
    public static List<ProcessContract> contracts() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ProcessContract.class));
        return scanner.findCandidateComponents("vn.kntc").stream()
                .map(found -> load(found.getBeanClassName()))
                .filter(type -> !type.isInterface() && type.isAnnotationPresent(Component.class))
                .map(Models::instance)
                .toList();
    }

    /** The forms of {@link #files}. */
    public static Map<String, byte[]> forms() {
        var forms = new TreeMap<>(files());
        forms.keySet().removeIf(file -> !file.endsWith(".form"));
        return forms;
    }

    /** Those that asked for lists by number and as lines of text, by which old cases go on. */
    public static Map<String, byte[]> formsBeforeLists() {
        var forms = new TreeMap<String, byte[]>();
        try (var files = Files.list(Path.of("src/test/resources/upgrade/forms"))) {
            for (var file : files.toList()) {
                forms.put("forms/" + file.getFileName(), Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return forms;
    }

    /** What a field of a form may begin with. */
    static Map<String, Set<String>> knownFacts() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(KnownFacts.class));
        return KnownFacts.facts(scanner.findCandidateComponents("vn.kntc").stream()
                .map(found -> room(load(found.getBeanClassName())))
                .toList());
    }

    /** The names alone need none of its collaborators. */
    private static KnownFacts room(Class<?> type) {
        var constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        try {
            return (KnownFacts) constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    private static ProcessContract instance(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (ProcessContract) constructor.newInstance();
        } catch (ReflectiveOperationException notPlain) {
            throw new AssertionError("a contract class has a constructor without parameters: " + type, notPlain);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}

package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.confidentiality.OwnWords;

/** Whatever an officer can write in an entry is handed to the check of neutrality. */
class OwnWordsTest {

    /** Texts of an entry that hold codes, not words. */
    private static final Map<Class<?>, Set<String>> CODES = Map.of(AcceptanceDecision.class, Set.of("grounds"));

    private static final Map<Class<?>, Object> PRIMITIVES = Map.of(boolean.class, false, int.class, 0);

    static Stream<Arguments> entries() {
        return Stream.of(
                entry(AcceptanceDecision.class, AcceptanceDecision::ownWords),
                entry(ReCheck.class, ReCheck::ownWords),
                entry(VerificationAssignment.class, VerificationAssignment::ownWords),
                entry(VerificationFindings.class, VerificationFindings::ownWords),
                entry(DialoguePlan.class, DialoguePlan::ownWords),
                entry(DialogueResult.class, DialogueResult::ownWords),
                entry(Resolution.class, Resolution::ownWords),
                entry(PublicationEnd.class, PublicationEnd::ownWords));
    }

    private static <T extends Record> Arguments entry(Class<T> type, Function<T, OwnWords> ownWords) {
        return Arguments.of(type, ownWords);
    }

    @ParameterizedTest
    @MethodSource("entries")
    <T extends Record> void holdsEveryTextOfTheEntry(Class<T> type, Function<T, OwnWords> ownWords) throws Exception {
        var written = new HashSet<String>();
        T entry = fill(type, written);

        assertThat(written).isNotEmpty();
        assertThat(ownWords.apply(entry).byField().values()).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void numbersTheContentsAsTheFormsDo() {
        var findings = List.of(
                new ContentFinding("nội dung một", "kết quả một", Verdict.RIGHT, null),
                new ContentFinding("nội dung hai", "kết quả hai", Verdict.PARTLY_RIGHT, "phần đúng"));

        assertThat(ContentFinding.ownWords(findings).byField())
                .containsOnlyKeys("content1", "finding1", "content2", "finding2", "rightPart2");
    }

    private static <T extends Record> T fill(Class<T> type, Set<String> written) throws Exception {
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean code = CODES.getOrDefault(type, Set.of()).contains(components[i].getName());
            values[i] = code ? List.of() : value(type, components[i], written);
        }
        var constructor = type.getDeclaredConstructor(
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return constructor.newInstance(values);
    }

    private static Object value(Class<?> owner, RecordComponent component, Set<String> written) throws Exception {
        if (component.getType() == List.class) {
            var element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return list(owner, component, element, written);
        }
        return component.getType() == String.class
                ? write(owner, component, written)
                : PRIMITIVES.get(component.getType());
    }

    private static List<?> list(Class<?> owner, RecordComponent component, Type element, Set<String> written)
            throws Exception {
        if (element == String.class) {
            return List.of(write(owner, component, written));
        }
        var type = (Class<?>) element;
        return type.isRecord() ? List.of(fill(type.asSubclass(Record.class), written)) : List.of();
    }

    private static String write(Class<?> owner, RecordComponent component, Set<String> written) {
        var text = owner.getSimpleName() + "." + component.getName();
        written.add(text);
        return text;
    }
}

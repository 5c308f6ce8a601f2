package vn.kntc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house notices a class that breaks it. */
class ArchitectureCanaryTest {

    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("vn.kntc.architecture.canary");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("engine at the edge", HouseRules.ENGINE_STAYS_AT_THE_EDGE, "WrongRoot"),
                rule("hidden delegates", HouseRules.DELEGATES_HIDE_IN_PROCESS_PACKAGES, "WrongDelegate"),
                rule("thin delegates", HouseRules.DELEGATES_ARE_THIN, "WrongDelegate"),
                rule("inward only", HouseRules.INWARD_ONLY, "WrongRoot"),
                rule("process never sideways", HouseRules.PROCESS_NEVER_SIDEWAYS, "WrongDelegate"),
                rule("web never sideways", HouseRules.WEB_NEVER_SIDEWAYS, "WrongController"),
                rule("time from the clock", HouseRules.TIME_COMES_FROM_THE_CLOCK, "WrongRoot"),
                rule("days in the calendar", HouseRules.DAYS_ARE_ADDED_IN_THE_CALENDAR, "WrongRoot"),
                rule("nobody asks for the regime", HouseRules.NOBODY_ASKS_FOR_THE_REGIME, "WrongRoot"),
                rule("no field injection", HouseRules.NO_FIELD_INJECTION, "WrongRoot"),
                rule("no standard streams", HouseRules.NO_STANDARD_STREAMS, "WrongRoot"),
                rule("names", HouseRules.NAMES_CARRY_MEANING, "SomethingHelper"),
                rule("constants", HouseRules.CONSTANTS_DO_NOT_CHANGE, "WrongRoot"),
                rule("no arrow to a procedure", HouseRules.NOBODY_KNOWS_A_PROCEDURE, "WrongLedger"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleNoticesTheWrongClass(ArchRule rule, String culprit) {
        var result = rule.evaluate(WRONG);
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(culprit);
    }

    /** Rules about calls name every one of them, so that none can be taken out of a rule without notice. */
    static Stream<Arguments> calls() {
        return Stream.of(
                rule("time from the clock", HouseRules.TIME_COMES_FROM_THE_CLOCK, "WrongTime"),
                rule("days in the calendar", HouseRules.DAYS_ARE_ADDED_IN_THE_CALENDAR, "WrongDays"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void ruleNoticesEveryWrongCall(ArchRule rule, String culprit) {
        var report = rule.evaluate(WRONG).getFailureReport().toString();
        var methods = WRONG.stream()
                .filter(type -> type.getSimpleName().equals(culprit))
                .flatMap(type -> type.getMethods().stream())
                .map(method -> culprit + "." + method.getName() + "(")
                .toList();
        assertThat(methods).hasSizeGreaterThan(10);
        assertThat(methods).allSatisfy(method -> assertThat(report).contains(method));
    }

    private static Arguments rule(String name, ArchRule rule, String culprit) {
        return Arguments.of(Named.of(name, rule), culprit);
    }
}

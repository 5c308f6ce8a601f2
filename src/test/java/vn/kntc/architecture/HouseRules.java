package vn.kntc.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kntc.engine.ProcessContract;
import vn.kntc.law.Regime;

/** The rules themselves, so that both the house and the canaries are held against the same ones. */
final class HouseRules {

    private HouseRules() {}

    private static final DescribedPredicate<JavaClass> ENGINE_GLUE = DescribedPredicate.describe(
            "delegates or listeners of the engine",
            type -> type.isAssignableTo(JavaDelegate.class)
                    || type.isAssignableTo(TaskListener.class)
                    || type.isAssignableTo(ExecutionListener.class));

    static final ArchRule ENGINE_STAYS_AT_THE_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "..law.decision..", "..engine..", "..cockpit..", "..security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine is a guest: it will be replaced one day");

    static final ArchRule DELEGATES_HIDE_IN_PROCESS_PACKAGES = classes()
            .that(ENGINE_GLUE)
            .and()
            .resideOutsideOfPackage("..engine..")
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..process..")
            .because("a delegate is the translation of one step and nobody else's business");

    static final ArchRule DELEGATES_ARE_THIN = classes()
            .that(are(ENGINE_GLUE))
            .and()
            .resideOutsideOfPackage("..engine..")
            .should(haveAtMostOneCollaborator())
            .andShould(notExtendAnything())
            .because("a delegate reads, calls one verb and writes");

    static final ArchRule INWARD_ONLY = noClasses()
            .that(DescribedPredicate.describe("lie in the root of a room", HouseRules::inRootOfRoom))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.kntc..process..", "vn.kntc..web..", "vn.kntc..persistence..")
            .because("process, web and persistence know the root; the root knows nobody");

    static final ArchRule PROCESS_NEVER_SIDEWAYS = noClasses()
            .that()
            .resideInAPackage("..process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.kntc..web..", "vn.kntc..persistence..");

    static final ArchRule WEB_NEVER_SIDEWAYS = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.kntc..process..", "vn.kntc..persistence..");

    /** What of {@code java.time} holds a day. */
    private static final Set<Class<?>> DAYS =
            Set.of(LocalDate.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class);

    private static final Pattern COUNTING = Pattern.compile("(plus|minus)(Days|Weeks|Months|Years)");

    /** Of a moment these may also count hours and minutes. */
    private static final Set<String> COUNTING_ON_A_DAY = Set.of("plus", "minus", "until", "datesUntil");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("..testing..")
            .should()
            .accessTargetWhere(
                    DescribedPredicate.describe("the machine is asked for the time", HouseRules::asksTheMachine))
            .because("a date that cannot be moved cannot be tested");

    /** A call that hands over the clock is none. */
    private static boolean asksTheMachine(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        var owner = target.getOwner();
        boolean withoutClock =
                target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return owner.getPackageName().equals("java.time") && target.getName().equals("now") && withoutClock
                || owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class)
                        && target.getName().equals("<init>")
                        && target.getRawParameterTypes().isEmpty();
    }

    static final ArchRule DAYS_ARE_ADDED_IN_THE_CALENDAR = noClasses()
            .that()
            .resideOutsideOfPackage("..calendar..")
            .should()
            .accessTargetWhere(DescribedPredicate.describe("days are counted", HouseRules::countsDays))
            .because("a date that is wrong by a day costs a citizen a right");

    private static boolean countsDays(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        return DAYS.stream().anyMatch(owner::isEquivalentTo)
                        && COUNTING.matcher(name).matches()
                || owner.isEquivalentTo(LocalDate.class) && COUNTING_ON_A_DAY.contains(name)
                || (owner.isEquivalentTo(ChronoUnit.class) || owner.isEquivalentTo(Period.class))
                        && name.equals("between");
    }

    static final ArchRule NOBODY_ASKS_FOR_THE_REGIME = noClasses()
            .that()
            .resideOutsideOfPackage("vn.kntc.law..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("Regimes")
            .orShould()
            .callMethod(Regime.class, "equals", Object.class)
            .because("a comparison with the newest regime puts the next one back under the old law: ask what the law of"
                    + " a day says");

    static final ArchRule NO_FIELD_INJECTION =
            noFields().should().beAnnotatedWith(Autowired.class).because("a constructor shows what a class needs");

    static final ArchRule NO_STANDARD_STREAMS = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    static final ArchRule NAMES_CARRY_MEANING = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|V[0-9])")
            .because("such names say nothing");

    static final ArchRule CONSTANTS_DO_NOT_CHANGE =
            fields().that().areStatic().and().areNotPrivate().should().beFinal();

    /** The rooms that have a process of their own. */
    private static final Set<String> PROCEDURES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.kntc").stream()
                    .filter(type -> type.isAssignableTo(ProcessContract.class) && !type.isInterface())
                    .map(HouseRules::room)
                    .collect(Collectors.toUnmodifiableSet());

    static final ArchRule NOBODY_KNOWS_A_PROCEDURE = classes()
            .should(knowNoProcedureButTheirOwn())
            .because("a further procedure must touch its own room, one row of a table and its models");

    private static ArchCondition<JavaClass> knowNoProcedureButTheirOwn() {
        return new ArchCondition<>("know no procedure but their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass())
                        .filter(target -> PROCEDURES.contains(room(target))
                                && !room(target).equals(room(type)))
                        .forEach(target -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " knows " + target.getName())));
            }
        };
    }

    /** The package behind {@code vn.kntc}; of a class elsewhere empty. */
    private static String room(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith("vn.kntc.") ? name.substring("vn.kntc.".length()).split("\\.")[0] : "";
    }

    private static boolean inRootOfRoom(JavaClass type) {
        return type.getPackageName().matches("vn\\.kntc\\.[a-z]+")
                || type.getPackageName().matches("vn\\.kntc\\.architecture\\.canary\\.[a-z]+");
    }

    private static ArchCondition<JavaClass> haveAtMostOneCollaborator() {
        // CompletedForms reads the form; the verb is on the one collaborator
        Set<String> readers = Set.of("vn.kntc.engine.CompletedForms");
        return new ArchCondition<>("have at most one collaborator besides the reader of forms") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long collaborators = type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !readers.contains(field.getRawType().getName()))
                        .count();
                events.add(new SimpleConditionEvent(
                        type, collaborators <= 1, type.getName() + " has " + collaborators + " collaborators"));
            }
        };
    }

    private static ArchCondition<JavaClass> notExtendAnything() {
        return new ArchCondition<>("have no base class") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean plain = type.isRecord()
                        || type.isInterface()
                        || type.getRawSuperclass()
                                .map(parent -> parent.isEquivalentTo(Object.class))
                                .orElse(true);
                events.add(new SimpleConditionEvent(type, plain, type.getName() + " has a base class"));
            }
        };
    }
}

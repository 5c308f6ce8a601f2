package vn.kntc.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house keeps its rules. */
@AnalyzeClasses(packages = "vn.kntc", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ENGINE = HouseRules.ENGINE_STAYS_AT_THE_EDGE;

    @ArchTest
    static final ArchRule HIDDEN_DELEGATES = HouseRules.DELEGATES_HIDE_IN_PROCESS_PACKAGES;

    @ArchTest
    static final ArchRule THIN_DELEGATES = HouseRules.DELEGATES_ARE_THIN;

    @ArchTest
    static final ArchRule INWARD = HouseRules.INWARD_ONLY;

    @ArchTest
    static final ArchRule PROCESS = HouseRules.PROCESS_NEVER_SIDEWAYS;

    @ArchTest
    static final ArchRule WEB = HouseRules.WEB_NEVER_SIDEWAYS;

    @ArchTest
    static final ArchRule TIME = HouseRules.TIME_COMES_FROM_THE_CLOCK;

    @ArchTest
    static final ArchRule DAYS = HouseRules.DAYS_ARE_ADDED_IN_THE_CALENDAR;

    @ArchTest
    static final ArchRule REGIME = HouseRules.NOBODY_ASKS_FOR_THE_REGIME;

    @ArchTest
    static final ArchRule INJECTION = HouseRules.NO_FIELD_INJECTION;

    @ArchTest
    static final ArchRule STREAMS = HouseRules.NO_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule NAMES = HouseRules.NAMES_CARRY_MEANING;

    @ArchTest
    static final ArchRule CONSTANTS = HouseRules.CONSTANTS_DO_NOT_CHANGE;

    @ArchTest
    static final ArchRule PROCEDURES = HouseRules.NOBODY_KNOWS_A_PROCEDURE;
}

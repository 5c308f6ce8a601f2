package vn.kntc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms know each other only as their package-info allows. */
class ModularityTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(KntcApplication.class);

    @Test
    void roomsKeepToTheirAllowedNeighbours() {
        ROOMS.verify();
    }

    @Test
    void everyRoomOfTheHouseIsThere() {
        assertThat(ROOMS.stream().map(room -> room.getIdentifier().toString()))
                .contains(
                        "calendar",
                        "casefile",
                        "law",
                        "clock",
                        "organization",
                        "confidentiality",
                        "petition",
                        "complaint",
                        "transfer",
                        "document",
                        "dossier",
                        "draft",
                        "security",
                        "engine",
                        "database",
                        "shared");
    }

    /** The ledger stands below every room that keeps or shows cases; it leans on the ground alone. */
    @Test
    void theLedgerKnowsTheGroundOnly() {
        var ledger = ROOMS.getModuleByName("casefile").orElseThrow();
        assertThat(ledger.getDirectDependencies(ROOMS).uniqueModules().map(room -> room.getIdentifier()
                        .toString()))
                .isSubsetOf("organization", "confidentiality", "shared");
    }
}

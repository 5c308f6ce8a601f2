package vn.kntc.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.testing.RoomDatabase;

/** The table of instruments follows the file, also in a database that an earlier version seeded. */
class InstrumentSeedTest {

    private static final RoomDatabase DATABASE = RoomDatabase.create("instrument_seed");

    @Test
    void theMigrationsSeededWhatTheFileSays() {
        var before = rows();
        seed(LawRegister.shipped());
        assertThat(rows())
                .isEqualTo(before)
                .hasSize(LawRegister.shipped().instruments().size());
    }

    @Test
    void anEditOfTheFileReachesTheTable() throws IOException {
        var file = Files.readString(Path.of("decisions/regimes.yaml"))
                .replace(
                        "\n  - number: 05/2021/TT-TTCP\n",
                        "\n  - number: 99/2027/TT-TTCP\n    name: Thông tư 99/2027/TT-TTCP\n    kind: Thông tư\n    verified: M\n    note: Chưa đọc.\n  - number: 05/2021/TT-TTCP\n    replacedBy:\n      - number: 99/2027/TT-TTCP\n        since: 2027-05-01\n")
                .replace("Hết hiệu lực.", "Đã hết hiệu lực.");
        seed(LawRegister.of(file.getBytes(StandardCharsets.UTF_8)));

        assertThat(rows()).anyMatch(row -> row.startsWith("99/2027/TT-TTCP|CIRCULAR|M"));
        assertThat(DATABASE.client()
                        .sql("select changed_by from kntc.legal_instrument_change where instrument = '05/2021/TT-TTCP'")
                        .query(String.class)
                        .list())
                .containsExactly("99/2027/TT-TTCP");
        // and back again: nothing of it stays
        seed(LawRegister.shipped());
        assertThat(rows()).noneMatch(row -> row.startsWith("99/2027"));
    }

    private void seed(LawRegister register) {
        new InstrumentSeed(DATABASE.client(), DATABASE.transaction(), register).follow();
    }

    private List<String> rows() {
        return DATABASE.client()
                .sql(
                        """
                        select code || '|' || kind || '|' || verification || '|' || coalesce(signed_on::text, '') || '|'
                            || coalesce(in_force_from::text, '') || '|' || coalesce(in_force_to::text, '') || '|' || name || '|' || note
                            || '|' || (select coalesce(string_agg(changed_by || how || coalesce(since::text, '') || coalesce(c.note, ''), ',' order by changed_by), '')
                                       from kntc.legal_instrument_change as c where c.instrument = i.code)
                        from kntc.legal_instrument as i order by code""")
                .query(String.class)
                .list();
    }
}

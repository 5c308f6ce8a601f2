package vn.kntc.demo.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.handling.sample.Sample;
import vn.kntc.handling.sample.SampleStart;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Samples of a made-up room: each begins once, by its officer, and where the program ended halfway it goes on with the number it has. */
@KntcIT
class SampleBookIT {

    private final SampleWalk walk;
    private final JdbcClient database;
    private final MovableClock clock;
    private final List<String> begun = new ArrayList<>();
    private final MadeUp start = new MadeUp();

    @Autowired
    SampleBookIT(SampleWalk walk, JdbcClient database, MovableClock clock) {
        this.walk = walk;
        this.database = database;
        this.clock = clock;
    }

    private final class MadeUp implements SampleStart {

        private record Facts(int daysAgo) {}

        private boolean broken;

        @Override
        public String file() {
            return "made-up";
        }

        @Override
        public Role role() {
            return Role.CLERK;
        }

        @Override
        public CaseNumber begin(Sample sample) {
            if (broken) {
                throw new IllegalStateException("the power is off");
            }
            var day = sample.before(sample.today(), sample.facts(Facts.class).daysAgo());
            begun.add(sample.name() + " " + sample.officer().value() + " " + day + " " + sample.inWorkingDays(1));
            return new CaseNumber(sample.agency().value().toUpperCase() + "-2099-00000" + begun.size());
        }
    }

    @BeforeEach
    @AfterEach
    void forget() {
        database.sql("delete from kntc.sample_case where name like 'mau-%'").update();
        clock.release();
    }

    private SampleBook book() {
        return new SampleBook(List.of(start), walk, database, Runnable::run);
    }

    private List<String> remembered() {
        return database.sql("select name || ' ' || case_number || ' ' || finished from kntc.sample_case"
                        + " where name like 'mau-%' order by case_number")
                .query(String.class)
                .list();
    }

    @Test
    void beginsEachOnceByItsOfficer() {
        clock.today(LocalDate.of(2026, 11, 20));

        book().make();
        book().make();

        // a Friday: the next working day is a Monday
        assertThat(begun)
                .containsExactly(
                        "mau-mot clerk.nhanhoa 2026-11-17 2026-11-23", "mau-hai clerk.vocuong 2026-11-20 2026-11-23");
        assertThat(remembered())
                .containsExactly("mau-mot NHANHOA-2099-000001 true", "mau-hai VOCUONG-2099-000002 true");
    }

    @Test
    void goesOnWithTheNumberThatItHas() {
        database.sql("insert into kntc.sample_case values ('mau-mot', 'NHANHOA-2099-000007', false)")
                .update();

        book().make();

        assertThat(begun).hasSize(1).first().asString().startsWith("mau-hai");
        assertThat(remembered())
                .containsExactly("mau-mot NHANHOA-2099-000007 true", "mau-hai VOCUONG-2099-000001 true");
    }

    @Test
    void whatDidNotBeginIsNotRemembered() {
        start.broken = true;
        assertThatThrownBy(() -> book().make()).hasMessage("the power is off");
        assertThat(remembered()).isEmpty();

        start.broken = false;
        book().make();
        assertThat(remembered()).hasSize(2);
    }
}

package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.law.DeadlineDescription;
import vn.kntc.petition.StatuteBooks;

class InstanceClocksTest {

    @Test
    void everyClockOfAFirstInstanceIsInTheTables() {
        var first = InstanceClocks.FIRST;
        assertThat(StatuteBooks.catalogue().deadlines())
                .extracting(DeadlineDescription::key)
                .containsAll(List.of(first.effect(), first.secondComplaint()));
    }
}

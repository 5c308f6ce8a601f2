package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.Ledgers;
import vn.kntc.casefile.OldActs;
import vn.kntc.handling.act.ActLogs;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.law.Law;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.testing.RoomDatabase;

/** Acts of a complaint from before there was one log: the same acts, the same steps in the case file, and nothing told twice. */
class OldComplaintActsTest {

    @Test
    void readsWhatAnOlderProgramRecorded() throws IOException {
        var database = OldActs.filled("old_complaint_acts");
        database.migrate();
        var repository = repository(database);
        var complaint = repository.get(OldActs.COMPLAINT);

        assertThat(complaint.acts()).hasSize(5);
        assertThat(complaint.issued(NumberedPaper.ACCEPTANCE_NOTICE))
                .contains(new PaperIssued(LocalDate.of(2026, 7, 6), "KN-03", new UUID(0, 0), "12/TB-UBND", null));
        assertThat(complaint.issued(NumberedPaper.VERIFICATION_DECISION))
                .map(PaperIssued::number)
                .contains("3/QĐ-UBND");
        assertThat(complaint.issuedOn()).isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(complaint.latest()).isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(new ComplaintViews(repository, book())
                        .find(OldActs.COMPLAINT)
                        .orElseThrow()
                        .steps())
                .extracting(CaseSection.Step::title)
                .containsExactly(
                        "Thông báo thụ lý",
                        "Quyết định xác minh",
                        "Thông báo đối thoại",
                        "Trả lại thông báo đối thoại",
                        "Ban hành quyết định giải quyết");
    }

    private static ComplaintRepository repository(RoomDatabase database) {
        var jdbc = database.client();
        return new ComplaintRepository(jdbc, Ledgers.lock(jdbc), ActLogs.on(jdbc, Clock.systemUTC()), book());
    }

    private static ComplaintActs book() {
        return new ComplaintActs(mock(Law.class), StatuteBooks.provisions());
    }
}

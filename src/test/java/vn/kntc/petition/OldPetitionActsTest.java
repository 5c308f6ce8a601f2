package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.Ledgers;
import vn.kntc.casefile.OldActs;
import vn.kntc.handling.act.ActLogs;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.UserId;

/** Choices and answers from before there was one log: by whom, with reason and remark. */
class OldPetitionActsTest {

    @Test
    void readsWhatAnOlderProgramRecorded() throws IOException {
        var database = OldActs.filled("old_petition_acts");
        database.migrate();
        var jdbc = database.client();
        var petitions = new Petitions(
                jdbc, new ObjectMapper(), Ledgers.ledger(jdbc, event -> {}), ActLogs.on(jdbc, Clock.systemUTC()));
        assertThat(petitions.done(OldActs.COMPLAINT))
                .extracting(RecordedAct::act)
                .containsExactly(
                        new PetitionAct.RouteChosen(
                                LocalDate.of(2026, 7, 4), PetitionAction.GUIDE, PetitionAction.ACCEPT, "Đã bổ sung."),
                        new PetitionAct.ProposalAnswered(LocalDate.of(2026, 7, 5), true, "Nhất trí"));
        assertThat(petitions.lastChooser(OldActs.PETITION)).isEqualTo(new UserId("petition-officer.nhanhoa"));
    }
}

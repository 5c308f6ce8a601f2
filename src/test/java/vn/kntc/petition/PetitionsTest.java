package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.Ledgers;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.document.Documents;
import vn.kntc.handling.act.ActLogs;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

/** What only a petition has lies here, the rest in the register; together they give the petition back as it was. */
class PetitionsTest {

    private static final AgencyId NHANHOA = new AgencyId("nhanhoa");
    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");

    private static RoomDatabase database;

    private final CaseLedger ledger = Ledgers.ledger(database.client(), event -> {});
    private final Petitions petitions = new Petitions(
            database.client(), new ObjectMapper(), ledger, ActLogs.on(database.client(), Clock.systemUTC()));

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("petitions");
    }

    private Petition petition() {
        var petition = new Petition(
                new PetitionReceipt(
                        petitions.nextNumber(NHANHOA, 2026),
                        NHANHOA,
                        Channel.POST,
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 11, 12),
                        true,
                        false,
                        OFFICER,
                        Instant.parse("2026-11-16T02:00:00Z")),
                new GroupFacts(3, null, null),
                new ContestedDecision("Quyết định số 125/QĐ-UBND", LocalDate.of(2026, 10, 1), null),
                new RespondentBody("Ủy ban nhân dân phường Nhân Hòa", "số 1 phố Chợ"),
                "Khiếu nại đơn giá bồi thường.");
        petitions.add(petition);
        return petition;
    }

    @Test
    void keepsEverythingThatWasFoundAndDecided() {
        var petition = petition();
        var found = Samples.complaint();
        petition.classify(found);
        var proposal = new RouteProposal(
                PetitionAction.ACCEPT,
                "TT05/01",
                "COMMUNE_CHAIR",
                true,
                List.of(),
                List.of("Khoản 1 Điều 7 Thông tư 05/2021/TT-TTCP"),
                List.of("Cần pháp chế xác nhận: thử."));
        petition.propose(proposal);
        petition.choose(PetitionAction.GUIDE, null);
        petition.close(new PetitionOutcome(
                "GUIDE", "Hướng dẫn: xong.", "15/PHD", LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 19)));
        petitions.save(petition);

        var kept = database.transaction().execute(status -> petitions.lock(petition.caseNumber()));
        assertThat(kept).usingRecursiveComparison().isEqualTo(petition);
    }

    private PetitionSection section() {
        return new PetitionSection(petitions, StatuteBooks.catalogue(), mock(Documents.class));
    }

    @Test
    void tellsHowAPetitionCame() {
        var number = petition().caseNumber();
        assertThat(section().head(number).origin())
                .extracting(fact -> fact.label() + ": " + fact.lines())
                .containsExactly(
                        "Ngày ghi trên đơn: [12/11/2026]",
                        "Nguồn đơn: [Dịch vụ bưu chính]",
                        "Số người: [3 người nộp đơn]");
        assertThat(section().part(number)).isEmpty();
    }

    @Test
    void knowsNothingOfACaseThatIsNone() {
        var number = ledger.nextNumber("REPORT", NHANHOA, 2026);
        ledger.add(new CaseEntry(
                number,
                NHANHOA,
                "REPORT",
                "periodicReport",
                CaseKind.UNCLASSIFIED,
                LocalDate.of(2026, 11, 16),
                "Báo cáo quý",
                OFFICER,
                Instant.parse("2026-11-16T02:00:00Z")));
        assertThat(petitions.find(number)).isEmpty();
        assertThatThrownBy(() -> database.transaction().execute(status -> petitions.lock(number)))
                .isInstanceOf(NotFound.class);
        assertThat(section().head(number).origin()).isEmpty();
    }
}

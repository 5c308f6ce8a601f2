package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static vn.kntc.petition.IntakeSheets.aSheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.kntc.casefile.Ledgers;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseFiles;
import vn.kntc.handling.act.ActLogs;
import vn.kntc.handling.intake.IntakeError;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

class PetitionIntakeTest {

    private static final AgencyId NHANHOA = new AgencyId("nhanhoa");
    private static final UserId OFFICER = new UserId("reception-officer.nhanhoa");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static RoomDatabase database;

    private final Vault vault = mock(Vault.class);
    private final CaseFiles files = mock(CaseFiles.class);
    private final Intakes intakes = new Intakes(database.client());
    private final Petitions petitions = new Petitions(
            database.client(),
            new ObjectMapper(),
            Ledgers.ledger(database.client(), event -> {}),
            ActLogs.on(database.client(), Clock.systemUTC()));
    private final PetitionIntake intake =
            new PetitionIntake(intakes, vault, files, this::start, StatuteBooks.law(), StatuteBooks.provisions(), NOON);

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("petition_intake");
    }

    /** Does what the process' start listener does, as far as the intake can tell. */
    private CaseNumber start(UUID intakeId, AgencyId agency) {
        var number = petitions.nextNumber(agency, 2026);
        intakes.register(intakeId, number);
        return number;
    }

    private <T> T inTransaction(Supplier<T> act) {
        return database.transaction().execute(status -> act.get());
    }

    private IntakeResult receive(UUID id, IntakeSheets sheet, UserId by, Scan... scans) {
        return inTransaction(() -> intake.receive(id, sheet.build(), List.of(scans), by, Set.of(NHANHOA)));
    }

    private int intakesOf(UUID id) {
        return database.client()
                .sql("select count(*) from kntc.petition_intake where intake_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Test
    void givesIdentitiesToTheVaultAndScansToTheFiles() {
        var id = UUID.randomUUID();
        assertThat(receive(id, aSheet(), OFFICER, new Scan("don-ba-buoi.pdf", new byte[] {1, 2})))
                .isEqualTo(new IntakeResult.Received(id));

        var deposit = ArgumentCaptor.forClass(UUID.class);
        verify(vault)
                .deposit(
                        deposit.capture(),
                        any(),
                        contains("cao gấp ba"),
                        eq("Khiếu nại đơn giá bồi thường khi thu hồi đất nông nghiệp."));
        verify(vault).deposit(eq(deposit.getValue()), any(), any(), eq("Quyết định số 125/QĐ-UBND về thu hồi đất"));
        verify(files)
                .addToDeposit(
                        deposit.getValue(),
                        CaseFiles.Kind.PETITION_SCAN,
                        "don-ba-buoi.pdf",
                        new byte[] {1, 2},
                        OFFICER);
        assertThat(database.client()
                        .sql("select petition_intake::text from kntc.petition_intake where intake_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("Bưởi")
                .doesNotContain("027185003219")
                .doesNotContain("cao gấp ba");
    }

    @Test
    void keepsNothingOfASheetWithFaults() {
        var id = UUID.randomUUID();
        assertThat(receive(id, aSheet().content(null), OFFICER))
                .isEqualTo(new IntakeResult.Refused(List.of(new IntakeError("content", "Hãy nhập nội dung đơn."))));
        verifyNoInteractions(vault, files);
        assertThat(intakesOf(id)).isZero();
    }

    @Test
    void keepsNothingWhereTheSummaryNamesSomebody() {
        var id = UUID.randomUUID();
        doThrow(new InvalidInput("neutralSummary", "Tóm tắt có danh tính."))
                .when(vault)
                .deposit(any(), any(), any(), contains("Khiếu nại"));
        assertThatThrownBy(() -> receive(id, aSheet(), OFFICER))
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.field()).isEqualTo("summary"));
        assertThat(intakesOf(id)).isZero();
    }

    @Test
    void tellsWhichTextNamesSomebodyAndWhichFileIsBad() {
        doThrow(new InvalidInput("x", "Có danh tính.")).when(vault).deposit(any(), any(), any(), contains("125/QĐ"));
        assertThatThrownBy(() -> receive(UUID.randomUUID(), aSheet(), OFFICER))
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.field()).isEqualTo("contestedReference"));
        doThrow(new InvalidInput("file", "Tệp chạy được.")).when(files).addToDeposit(any(), any(), any(), any(), any());
        assertThatThrownBy(() -> receive(
                        UUID.randomUUID(),
                        aSheet().contested(null, null, null),
                        OFFICER,
                        new Scan("a.exe", new byte[1])))
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.field()).isEqualTo("scans"));
    }

    @Test
    void takesTheSameIntakeAgainUntilACaseIsMadeOfIt() {
        var id = UUID.randomUUID();
        receive(id, aSheet(), OFFICER);
        var first = inTransaction(() -> intakes.lock(id)).orElseThrow();
        receive(id, aSheet().summary("Khiếu nại việc thu hồi đất, bản sửa."), OFFICER);
        var second = inTransaction(() -> intakes.lock(id)).orElseThrow();

        assertThat(second.summary()).endsWith("bản sửa.");
        assertThat(second.depositId()).isNotEqualTo(first.depositId());
        assertThat(intakesOf(id)).isOne();

        inTransaction(() -> start(id, NHANHOA));
        assertThat(receive(id, aSheet(), OFFICER)).isInstanceOf(IntakeResult.Refused.class);
    }

    @Test
    void leavesAnothersIntakeAlone() {
        var id = UUID.randomUUID();
        receive(id, aSheet(), OFFICER);
        assertThat(receive(id, aSheet(), new UserId("petition-officer.nhanhoa")))
                .isInstanceOf(IntakeResult.Refused.class);
    }

    @Test
    void forgetsWhatNobodyRegisteredWithinADay() {
        var old = UUID.randomUUID();
        receive(old, aSheet(), OFFICER);
        database.client()
                .sql(
                        "update kntc.petition_intake set received_at = received_at - interval '25 hours' where intake_id = ?")
                .param(old)
                .update();
        receive(UUID.randomUUID(), aSheet(), OFFICER);
        assertThat(intakesOf(old)).isZero();
    }

    @Test
    void filesWhatAnotherSystemSendsOnce() {
        var first = file("DVC-1");
        var again = file("DVC-1");
        assertThat(first.created()).isTrue();
        assertThat(again).isEqualTo(new FiledPetition(first.caseNumber(), false));
        assertThat(file("DVC-2").caseNumber()).isNotEqualTo(first.caseNumber());
    }

    @Test
    void filesEachPetitionWithoutForeignId() {
        assertThat(file(null).caseNumber()).isNotEqualTo(file(null).caseNumber());
    }

    @Test
    void filesOnceAlsoWhenTheSamePetitionIsSentManyTimesAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var attempts = new ArrayList<Callable<FiledPetition>>();
            for (int attempt = 0; attempt < 24; attempt++) {
                attempts.add(() -> file("DVC-SONG-SONG"));
            }
            var answers = new ArrayList<FiledPetition>();
            for (var answer : pool.invokeAll(attempts)) {
                answers.add(answer.get());
            }
            assertThat(answers).filteredOn(FiledPetition::created).hasSize(1);
            assertThat(answers)
                    .extracting(FiledPetition::caseNumber)
                    .containsOnly(answers.get(0).caseNumber());
            // summary and office of one petition, each compared once
            verify(vault, times(2)).deposit(any(), any(), any(), any());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void filesAnewWhereTheFirstAttemptFailed() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    intake.file(aSheet().build(), "DVC-LOI", OFFICER, Set.of(NHANHOA));
                    throw new IllegalStateException("the process could not be started");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file("DVC-LOI").created()).isTrue();
    }

    @Test
    void tellsTheFirstFaultOfWhatAnotherSystemSends() {
        assertThatThrownBy(() -> inTransaction(() -> intake.file(
                        aSheet().receivedOn("2026-11-21").content(null).build(), "X", OFFICER, Set.of(NHANHOA))))
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.field()).isEqualTo("receivedOn"));
    }

    private FiledPetition file(String externalId) {
        return inTransaction(
                () -> intake.file(aSheet().contested(null, null, null).build(), externalId, OFFICER, Set.of(NHANHOA)));
    }
}

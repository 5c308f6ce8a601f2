package vn.kntc.petition;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseFiles;
import vn.kntc.handling.intake.IntakeError;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * Takes petitions in (tiếp nhận đơn): checks what was entered, gives identities, text and scans to the vault, and keeps the neutral
 * part until the process registers the case.
 */
@Service
@Transactional
public class PetitionIntake {

    private static final Duration KEPT_UNREGISTERED = Duration.ofDays(1);

    private final Intakes intakes;
    private final Vault vault;
    private final CaseFiles files;
    private final PetitionStart start;
    private final Law law;
    private final Provisions provisions;
    private final Clock clock;

    PetitionIntake(
            Intakes intakes,
            Vault vault,
            CaseFiles files,
            PetitionStart start,
            Law law,
            Provisions provisions,
            Clock clock) {
        this.intakes = intakes;
        this.vault = vault;
        this.files = files;
        this.start = start;
        this.law = law;
        this.provisions = provisions;
        this.clock = clock;
    }

    /**
     * Takes in what an officer entered. The same id again replaces what it stood for, as long as no case has been registered from
     * it.
     *
     * @param intakeId made by the officer's browser
     * @param agencies for which the officer may take in petitions
     * @throws InvalidInput if the summary names somebody or a scan cannot be taken; nothing is kept
     */
    public IntakeResult receive(
            UUID intakeId, IntakeSheet sheet, List<Scan> scans, UserId by, Collection<AgencyId> agencies) {
        var checked = IntakeCheck.check(sheet, agencies, LocalDate.now(clock), law, provisions);
        if (checked.intake() == null) {
            return new IntakeResult.Refused(checked.errors());
        }
        var now = clock.instant();
        intakes.discardUnregistered(now.minus(KEPT_UNREGISTERED));
        // a fresh deposit each time: scans of an earlier attempt must not stay in the file
        var depositId = UUID.randomUUID();
        if (!intakes.keep(intakeId, depositId, checked.intake(), by, now)) {
            return new IntakeResult.Refused(List.of(
                    new IntakeError("intakeId", "Đơn này đã được đăng ký; hãy mở lại biểu mẫu để nhập đơn khác.")));
        }
        deposit(depositId, checked.intake());
        for (var scan : scans) {
            addScan(depositId, scan, by);
        }
        return new IntakeResult.Received(intakeId);
    }

    /**
     * Takes in what another system hands in, and starts its process at once.
     *
     * @param externalId the petition's id in that system, or null; the same id of the same agency is taken once
     * @throws InvalidInput for the first thing that is wrong; nothing is kept
     */
    public FiledPetition file(IntakeSheet sheet, String externalId, UserId by, Collection<AgencyId> agencies) {
        var checked = IntakeCheck.check(sheet, agencies, LocalDate.now(clock), law, provisions);
        if (checked.intake() == null) {
            var first = checked.errors().get(0);
            throw new InvalidInput(first.field(), first.message());
        }
        var intake = checked.intake();
        var intakeId = UUID.randomUUID();
        var depositId = UUID.randomUUID();
        if (!intakes.keepExternal(intakeId, depositId, intake, externalId, by, clock.instant())) {
            var number = intakes.numberOf(intake.agency(), externalId)
                    .orElseThrow(() -> new IllegalStateException("petition taken in but never registered"));
            return new FiledPetition(number, false);
        }
        deposit(depositId, intake);
        return new FiledPetition(start.start(intakeId, intake.agency()), true);
    }

    private void deposit(UUID depositId, Intake intake) {
        if (intake.contested() != null) {
            // the reference is shown to everybody too; the vault compares one text at a time
            depositNamingField(
                    depositId, intake, "contestedReference", intake.contested().reference());
        }
        if (intake.respondent().office() != null) {
            depositNamingField(
                    depositId, intake, "respondentOffice", intake.respondent().office());
        }
        if (intake.respondent().seat() != null) {
            depositNamingField(
                    depositId, intake, "respondentAddress", intake.respondent().seat());
        }
        depositNamingField(depositId, intake, "summary", intake.summary());
    }

    private void depositNamingField(UUID depositId, Intake intake, String field, String neutralText) {
        try {
            vault.deposit(depositId, intake.identities(), intake.petitionText(), neutralText);
        } catch (InvalidInput refused) {
            throw refused.at(field);
        }
    }

    private void addScan(UUID depositId, Scan scan, UserId by) {
        try {
            files.addToDeposit(depositId, CaseFiles.Kind.PETITION_SCAN, scan.name(), scan.content(), by);
        } catch (InvalidInput refused) {
            throw refused.at("scans");
        }
    }
}

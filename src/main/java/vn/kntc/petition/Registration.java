package vn.kntc.petition;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseFiles;
import vn.kntc.law.Provisions;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.AlreadyDone;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Makes a case of what was taken in, unless another law governs it. */
@Component
class Registration {

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final Intakes intakes;
    private final Vault vault;
    private final CaseFiles files;
    private final PetitionClocks clocks;
    private final Provisions provisions;
    private final Clock clock;

    Registration(
            PetitionDesk desk,
            Petitions petitions,
            Intakes intakes,
            Vault vault,
            CaseFiles files,
            PetitionClocks clocks,
            Provisions provisions,
            Clock clock) {
        this.desk = desk;
        this.petitions = petitions;
        this.intakes = intakes;
        this.vault = vault;
        this.files = files;
        this.clocks = clocks;
        this.provisions = provisions;
        this.clock = clock;
    }

    CaseNumber register(UUID intakeId, AgencyId agency, UserId by) {
        var entry = intakes.lock(intakeId)
                .filter(found ->
                        found.agency().equals(agency) && found.receivedBy().equals(by))
                .orElseThrow(() -> new InvalidInput(
                        "intakeId", "Không tìm thấy đơn vừa nhập; hãy nhập lại đơn bằng biểu mẫu tiếp nhận."));
        if (entry.registeredAs() != null) {
            throw new AlreadyDone("Đơn này đã được đăng ký với số hồ sơ " + entry.registeredAs() + ".");
        }
        var number = petitions.nextNumber(agency, desk.today().getYear());
        var petition = petition(number, entry, by);
        petitions.add(petition);
        intakes.register(intakeId, number);
        vault.bind(entry.depositId(), number);
        files.bind(entry.depositId(), number);
        clocks.received(petition);
        desk.record(
                number,
                new PetitionAct.Received(entry.receivedOn(), entry.channel(), entry.writtenOn(), entry.group()),
                by);
        if (Boolean.FALSE.equals(petition.representativeAppointed()) && needsAppointment(entry)) {
            desk.record(
                    number,
                    new PetitionAct.AppointmentMissing(
                            entry.receivedOn(), entry.group().people()),
                    by);
        }
        return number;
    }

    /** What nobody told of so many people is told as missing, so that it is asked for. */
    private Boolean appointed(Intakes.Entry entry) {
        return entry.representativeAppointed() == null && needsAppointment(entry)
                ? Boolean.FALSE
                : entry.representativeAppointed();
    }

    private boolean needsAppointment(Intakes.Entry entry) {
        return entry.group().people() >= provisions.number("APPOINTMENT_PAPER", entry.receivedOn());
    }

    private Petition petition(CaseNumber number, Intakes.Entry entry, UserId by) {
        return new Petition(
                        new PetitionReceipt(
                                number,
                                entry.agency(),
                                entry.channel(),
                                entry.receivedOn(),
                                entry.writtenOn(),
                                entry.peopleTold(),
                                entry.anonymous(),
                                by,
                                clock.instant()),
                        entry.group(),
                        entry.contested(),
                        entry.respondent(),
                        entry.summary())
                .appointing(appointed(entry))
                .stamped(entry.stamps());
    }

    void proposeOtherLaw(CaseNumber caseNumber, String otherLaw, UserId by) {
        var petition = desk.lockFor(PetitionVerb.CHECK_LAW, caseNumber);
        petition.proposeOtherLaw(otherLaw);
        desk.save(petition);
        desk.record(caseNumber, new PetitionAct.OtherLawProposed(desk.today(), otherLaw), by);
    }

    void recordGoverningLaw(CaseNumber caseNumber, String otherLaw, UserId by) {
        var petition = desk.lockFor(PetitionVerb.CHECK_LAW, caseNumber);
        if (otherLaw != null) {
            petition.leaveTo(otherLaw, desk.today());
            desk.save(petition);
            clocks.fallAway(petition, desk.today());
        }
        desk.record(caseNumber, new PetitionAct.GoverningLawChecked(desk.today(), otherLaw), by);
    }
}

package vn.kntc.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.Complainants;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.document.Letterhead;
import vn.kntc.document.Salutation;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.Officer;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Drafts the documents of petition processing: Mẫu 01 and 02 of Thông tư 05/2021/TT-TTCP. */
@Component
class PetitionPapers {

    private final Documents documents;
    private final Reveals reveals;
    private final Agencies agencies;
    private final Officers officers;
    private final Law law;
    private final Provisions provisions;
    private final Clock clock;

    PetitionPapers(
            Documents documents,
            Reveals reveals,
            Agencies agencies,
            Officers officers,
            Law law,
            Provisions provisions,
            Clock clock) {
        this.documents = documents;
        this.reveals = reveals;
        this.agencies = agencies;
        this.officers = officers;
        this.law = law;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** Mẫu 01: the proposal that the leader is to approve. */
    void draftProposal(Petition petition, UserId by) {
        documents.draft(
                petition.caseNumber(),
                proposal(petition, by, by, null),
                letterhead(agencies.get(petition.agency()), null),
                by);
    }

    /** Mẫu 01 as the leader approved it: of that day, with his name. */
    CaseDocument issueProposal(Petition petition, UserId proposer, LocalDate on, UserId approver) {
        return documents.issue(
                petition.caseNumber(),
                proposal(petition, proposer, approver, on),
                letterhead(agency(petition, on), officers.on(approver, on)),
                on,
                approver);
    }

    private AcceptanceProposal proposal(Petition petition, UserId proposer, UserId by, LocalDate on) {
        var secret = petition.kind() == CaseKind.DENUNCIATION;
        var signer = officers.on(proposer, on);
        var petitioner = secret
                ? Optional.<Identity>empty()
                : petitioner(petition, "Soạn Phiếu đề xuất thụ lý đơn (Mẫu 01 Thông tư 05/2021/TT-TTCP)", by);
        return new AcceptanceProposal(
                kindInSentence(petition),
                agencies.get(petition.agency()).headTitle(),
                petition.receivedOn(),
                petitioner
                        .map(identity -> Salutation.of(identity.name()))
                        .orElse(
                                petition.anonymous()
                                        ? "người nộp đơn không nêu họ tên"
                                        : "người nộp đơn của hồ sơ " + petition.caseNumber()),
                petitioner.map(Identity::address).orElse(null),
                otherSigners(petition),
                petition.summary(),
                petition.classification().earlierSettlement(),
                checkResult(petition, on == null ? LocalDate.now(clock) : on),
                "Đề nghị thụ lý " + kindInSentence(petition) + " để giải quyết theo thẩm quyền.",
                // no unit stands between the officer and the head in the agencies that work here
                null,
                null,
                signer.title() == null ? Role.PETITION_OFFICER.label() : signer.title(),
                signer.fullName());
    }

    /**
     * Whether Mẫu 02 goes out: not where nobody can be written to, nor where the petition is no complaint, for the form is made for
     * complaints and for petitions that hold several matters.
     */
    boolean guides(Petition petition) {
        return petition.guidance() != null
                && !petition.anonymous()
                && (petition.kind() == CaseKind.COMPLAINT || petition.kind() == CaseKind.MIXED);
    }

    /** Mẫu 02: the guidance to the petitioner, where there is one. */
    void draftGuidance(Petition petition, UserId by) {
        if (guides(petition)) {
            documents.draft(
                    petition.caseNumber(),
                    guidance(petition, LocalDate.now(clock), by),
                    letterhead(agencies.get(petition.agency()), null),
                    by);
        }
    }

    /**
     * Mẫu 02 keeps the number that it got on paper before the case was entered here.
     *
     * @throws InvalidInput for a slip of today, or a number already in the register of that year
     */
    void enterNumber(Petition petition, String number, LocalDate on) {
        try {
            documents.enterNumber(petition.caseNumber(), GuidanceSlip.FORM, number, on);
        } catch (InvalidInput refused) {
            throw refused.at("documentNumber");
        }
    }

    /** Mẫu 02 with its number. */
    CaseDocument issueGuidance(Petition petition, LocalDate on, UserId by) {
        return documents.issue(
                petition.caseNumber(),
                guidance(petition, on, by),
                letterhead(agency(petition, on), head(petition, on)),
                on,
                by);
    }

    /** Whose title the slip bears: the agency's head, where the accounts tell who that is; else his name is written by hand. */
    private Officer head(Petition petition, LocalDate on) {
        var heads = officers.inRole(Role.RESOLVER, petition.agency()).stream()
                .map(officer -> officers.on(officer.id(), on))
                .filter(officer ->
                        agency(petition, on).signature(officer.title()).capacity() == null)
                .toList();
        return heads.size() == 1 ? heads.get(0) : null;
    }

    private GuidanceSlip guidance(Petition petition, LocalDate on, UserId by) {
        var addressee = petitioner(petition, "Soạn Phiếu hướng dẫn (Mẫu 02 Thông tư 05/2021/TT-TTCP)", by)
                .orElseThrow();
        var guidance = petition.guidance();
        return new GuidanceSlip(
                Salutation.atBeginning(addressee.name()),
                addressee.address(),
                kindInSentence(petition),
                petition.receivedOn(),
                petition.summary(),
                guidance.competentBody(),
                guidance.supplements(),
                guidance.matters().stream()
                        .map(matter -> new GuidanceSlip.Matter(matter.matter(), matter.competentBody()))
                        .toList(),
                List.of(),
                provisions.bases("PETITION", on));
    }

    /** The one to name and to write to; a lawyer or somebody authorised is not the author. */
    private Optional<Identity> petitioner(Petition petition, String purpose, UserId by) {
        if (petition.anonymous()) {
            return Optional.empty();
        }
        var people = reveals.revealAll(petition.caseNumber(), purpose, by);
        return new Complainants(people, petition.group().people()).addressee();
    }

    private static Integer otherSigners(Petition petition) {
        var group = petition.group();
        int signers = group.signers() == null ? group.people() : group.signers();
        return signers > 1 ? signers - 1 : null;
    }

    private String checkResult(Petition petition, LocalDate on) {
        var proposal = petition.proposal();
        var basis = "Căn cứ " + String.join("; ", proposal.basis()) + ".";
        if (petition.isComplaint() && proposal.grounds().isEmpty() && proposal.competent()) {
            return provisions.sentence("PETITION_FIT", on) + " " + basis;
        }
        if (proposal.action() == PetitionAction.ACCEPT) {
            return "Đơn đủ điều kiện xử lý và thuộc thẩm quyền giải quyết của cơ quan. " + basis;
        }
        return "Quy định dẫn đến hướng xử lý: " + proposal.action().label().toLowerCase(Locale.ROOT)
                + ". Cán bộ xử lý đơn đề xuất thụ lý với lý do đã ghi trong hồ sơ. " + basis;
    }

    private static String kindInSentence(Petition petition) {
        return petition.kind().label().toLowerCase(Locale.ROOT);
    }

    /** As it was known on the paper's day. */
    private Agency agency(Petition petition, LocalDate on) {
        return agencies.on(petition.agency(), on)
                .orElseGet(() -> agencies.firstKnown(petition.agency()).as(law.districtsStand(on)));
    }

    /** @param signer null where whoever has the power of signature signs by hand */
    private static Letterhead letterhead(Agency agency, Officer signer) {
        var signature = agency.signature(signer == null ? null : signer.title());
        return new Letterhead(
                agency.id(),
                agency.superiorName(),
                agency.name(),
                agency.abbreviation(),
                agency.unit(),
                agency.place(),
                signature.capacity(),
                signature.title(),
                signer == null ? "" : signer.fullName(),
                List.of());
    }
}

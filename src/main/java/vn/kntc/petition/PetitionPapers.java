package vn.kntc.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.document.Documents;
import vn.kntc.document.Letterhead;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.shared.UserId;

/** Drafts the documents of petition processing: Mẫu 01 and 02 of Thông tư 05/2021/TT-TTCP. */
@Component
class PetitionPapers {

    private final Documents documents;
    private final Reveals reveals;
    private final Agencies agencies;
    private final Officers officers;
    private final Clock clock;

    PetitionPapers(Documents documents, Reveals reveals, Agencies agencies, Officers officers, Clock clock) {
        this.documents = documents;
        this.reveals = reveals;
        this.agencies = agencies;
        this.officers = officers;
        this.clock = clock;
    }

    /** Mẫu 01: the proposal that the leader is to approve. */
    void draftProposal(Petition petition, UserId by) {
        var agency = agencies.get(petition.agency());
        var secret = petition.kind() == PetitionKind.DENUNCIATION;
        var petitioner = secret
                ? Optional.<Identity>empty()
                : petitioner(petition, "Soạn Phiếu đề xuất thụ lý đơn (Mẫu 01 Thông tư 05/2021/TT-TTCP)", by);
        var proposal = new AcceptanceProposal(
                kindInSentence(petition),
                agency.headTitle(),
                petition.receivedOn(),
                petitioner
                        .map(identity -> "Ông/Bà " + identity.name())
                        .orElse(
                                petition.anonymous()
                                        ? "Người nộp đơn không nêu họ tên"
                                        : "Người nộp đơn của hồ sơ " + petition.caseNumber()),
                petitioner.map(Identity::address).orElse(null),
                petition.people() > 1 ? petition.people() - 1 : null,
                petition.summary(),
                null,
                checkResult(petition),
                "Đề nghị thụ lý " + kindInSentence(petition) + " để giải quyết theo thẩm quyền.",
                null,
                null,
                Role.PETITION_OFFICER.label(),
                officers.get(by).fullName());
        documents.draft(petition.caseNumber(), proposal, letterhead(agency), by);
    }

    /**
     * Mẫu 02: the guidance to the petitioner. Nothing where nobody can be written to, or where the petition is no complaint: the
     * form is made for complaints and for petitions that hold several matters.
     */
    void draftGuidance(Petition petition, Guidance guidance, UserId by) {
        if (petition.kind() != PetitionKind.COMPLAINT && petition.kind() != PetitionKind.MIXED) {
            return;
        }
        petitioner(petition, "Soạn Phiếu hướng dẫn (Mẫu 02 Thông tư 05/2021/TT-TTCP)", by)
                .ifPresent(addressee -> documents.draft(
                        petition.caseNumber(),
                        new GuidanceSlip(
                                "Ông/Bà " + addressee.name(),
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
                                PetitionLegalBases.forComplaint(LocalDate.now(clock))),
                        letterhead(agencies.get(petition.agency())),
                        by));
    }

    /** The one to write to: of a group its representative, else the first petitioner. */
    private Optional<Identity> petitioner(Petition petition, String purpose, UserId by) {
        if (petition.anonymous()) {
            return Optional.empty();
        }
        var people = reveals.revealAll(petition.caseNumber(), purpose, by).stream()
                .filter(identity -> identity.role() != PartyRole.RESPONDENT)
                .toList();
        return people.stream()
                .filter(identity -> identity.role() == PartyRole.REPRESENTATIVE)
                .findFirst()
                .or(() -> people.stream().findFirst());
    }

    private static String checkResult(Petition petition) {
        var proposal = petition.proposal();
        var basis = "Căn cứ " + String.join("; ", proposal.basis()) + ".";
        if (petition.isComplaint() && proposal.grounds().isEmpty() && proposal.competent()) {
            return "Đơn đủ điều kiện xử lý, thuộc thẩm quyền giải quyết của cơ quan, không thuộc trường hợp không được thụ lý"
                    + " theo Điều 11 Luật Khiếu nại. " + basis;
        }
        if (proposal.action() == PetitionAction.ACCEPT) {
            return "Đơn đủ điều kiện xử lý và thuộc thẩm quyền giải quyết của cơ quan. " + basis;
        }
        return "Kết quả đối chiếu quy định: " + proposal.action().label().toLowerCase(Locale.ROOT)
                + ". Cán bộ xử lý đơn đề xuất thụ lý với lý do đã ghi trong hồ sơ. " + basis;
    }

    private static String kindInSentence(Petition petition) {
        return petition.kind().label().toLowerCase(Locale.ROOT);
    }

    private static Letterhead letterhead(Agency agency) {
        var signer = agency.headTitle().replace(agency.name(), "").strip();
        return new Letterhead(
                agency.id(),
                agency.superiorName(),
                agency.name(),
                agency.abbreviation(),
                agency.place(),
                null,
                signer.toUpperCase(Locale.ROOT),
                "",
                List.of("Như trên"));
    }
}

package vn.kntc.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.Papers;
import vn.kntc.handling.paper.Signing;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** The papers of petition processing: Mẫu 01 and 02 of Thông tư 05/2021/TT-TTCP. */
@Component
class PetitionPapers {

    static final String PROPOSAL = "XLD-01";
    static final String GUIDANCE = "XLD-02";

    /** The same for what is no complaint: it rests on another law, and names nobody who denounces. */
    static final String OTHER_GUIDANCE = "XLD-02A";

    /** Whoever has the power of signature writes his name by hand. */
    private static final Signing BY_HAND = Signing.asHead("");

    private final Papers papers;
    private final Documents documents;
    private final Officers officers;
    private final Provisions provisions;
    private final Clock clock;

    PetitionPapers(Papers papers, Documents documents, Officers officers, Provisions provisions, Clock clock) {
        this.papers = papers;
        this.documents = documents;
        this.officers = officers;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** Mẫu 01: the proposal that the leader is to approve. */
    void draftProposal(Petition petition, UserId by) {
        papers.put(new PetitionPaperCase(petition, BY_HAND), proposal(petition, by, null), null, by);
    }

    /** Mẫu 01 as the leader approved it: of that day, with his name. */
    CaseDocument issueProposal(Petition petition, UserId proposer, LocalDate on, UserId approver) {
        return papers.put(
                new PetitionPaperCase(petition, Signing.by(approver)), proposal(petition, proposer, on), on, approver);
    }

    /**
     * What the proposal works out.
     *
     * @param checkResult result of the check against the law
     */
    record ProposalFacts(String checkResult, String proposerTitle, String proposerName) {}

    /** @param on null for a draft */
    private Paper proposal(Petition petition, UserId proposer, LocalDate on) {
        var officer = officers.on(proposer, on);
        return Paper.of(PROPOSAL, LocalDate.now(clock))
                .workedOut(known -> new ProposalFacts(
                        checkResult(petition, known.on()),
                        officer.title() == null ? Role.PETITION_OFFICER.label() : officer.title(),
                        officer.fullName()));
    }

    /** Whether Mẫu 02 goes out: not where nobody can be written to. */
    boolean guides(Petition petition) {
        return petition.guidance() != null && !petition.anonymous();
    }

    /** Its form: one is made for complaints and for petitions that hold several matters. */
    static String guidanceForm(Petition petition) {
        return petition.kind() == CaseKind.COMPLAINT || petition.kind() == CaseKind.MIXED ? GUIDANCE : OTHER_GUIDANCE;
    }

    /** Mẫu 02: the guidance to the petitioner, where there is one. */
    void draftGuidance(Petition petition, UserId by) {
        if (guides(petition)) {
            papers.put(guided(petition, BY_HAND), guidance(petition, LocalDate.now(clock)), null, by);
        }
    }

    /**
     * Mẫu 02 keeps the number that it got on paper before the case was entered here.
     *
     * @throws InvalidInput for a slip of today, or a number already in the register of that year
     */
    void enterNumber(Petition petition, String number, LocalDate on) {
        try {
            documents.enterNumber(petition.caseNumber(), guidanceForm(petition), number, on);
        } catch (InvalidInput refused) {
            throw refused.at("documentNumber");
        }
    }

    /** Mẫu 02 with its number. */
    CaseDocument issueGuidance(Petition petition, LocalDate on, UserId by) {
        return papers.put(guided(petition, head(petition, on)), guidance(petition, on), on, by);
    }

    private static PetitionPaperCase guided(Petition petition, Signing signing) {
        var shown = new PetitionPaperCase(petition, signing);
        return GUIDANCE.equals(guidanceForm(petition)) ? shown.writtenTo() : shown;
    }

    /** @throws IllegalArgumentException for a guidance that says nothing or several things at once */
    private static Paper guidance(Petition petition, LocalDate on) {
        requireOneWay(petition.guidance());
        return Paper.of(guidanceForm(petition), on);
    }

    private static void requireOneWay(Guidance guidance) {
        int ways = (guidance.competentBody() == null ? 0 : 1)
                + (guidance.supplements().isEmpty() ? 0 : 1)
                + (guidance.matters().isEmpty() ? 0 : 1);
        if (ways != 1) {
            throw new IllegalArgumentException("guidance says exactly one thing, not " + ways);
        }
    }

    /** Whose title the slip bears: the agency's head, where the accounts tell who that is. */
    private Signing head(Petition petition, LocalDate on) {
        var agency = papers.agency(petition.agency(), on);
        var heads = officers.inRole(Role.RESOLVER, petition.agency()).stream()
                .map(officer -> officers.on(officer.id(), on))
                .filter(officer -> agency.signature(officer.title()).capacity() == null)
                .toList();
        return heads.size() == 1 ? Signing.by(heads.get(0).id()) : BY_HAND;
    }

    private String checkResult(Petition petition, LocalDate on) {
        var basis = provisions.wording(
                "PETITION_BASIS",
                on,
                Map.of("articles", String.join("; ", petition.proposal().basis())));
        return found(petition, on) + " " + basis;
    }

    private String found(Petition petition, LocalDate on) {
        var proposal = petition.proposal();
        if (petition.isComplaint() && proposal.grounds().isEmpty() && proposal.competent()) {
            return provisions.sentence("PETITION_FIT", on);
        }
        if (proposal.action() == PetitionAction.ACCEPT) {
            return provisions.wording("PETITION_ACCEPTED", on, Map.of());
        }
        var action = proposal.action().label().toLowerCase(Locale.ROOT);
        return provisions.wording("PETITION_ACCEPTED_OTHERWISE", on, Map.of("action", action));
    }

    static String kindInSentence(Petition petition) {
        return petition.kind().label().toLowerCase(Locale.ROOT);
    }
}

package vn.kntc.petition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kntc.handling.paper.PaperCase;
import vn.kntc.handling.paper.Signing;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** A petition as its papers see it. */
final class PetitionPaperCase implements PaperCase {

    private final Petition petition;
    private final Signing signing;
    private final Map<String, Object> more = new LinkedHashMap<>();
    private String unnamed;

    /** @param signing who signs: either paper of this room is signed by one person, whom its step knows */
    PetitionPaperCase(Petition petition, Signing signing) {
        this.petition = petition;
        this.signing = signing;
    }

    /** Shows one frame more, which may be absent. */
    PetitionPaperCase with(String name, Object frame) {
        more.put(name, frame);
        return this;
    }

    /** For a letter that cannot do without somebody to write to: who must not be named is called by the number of his case. */
    PetitionPaperCase writtenTo() {
        unnamed = petition.kind().mayDenounce() ? "người nộp đơn của hồ sơ số " + petition.caseNumber() : null;
        return this;
    }

    /**
     * The frame {@code case} of the papers of a petition.
     *
     * @param number of the case, for a petitioner who must not be named
     * @param kind in the middle of a sentence, for example "khiếu nại"
     * @param otherSigners how many more signed, or null
     * @param earlierSettlement by whom and when it was settled before, or null
     */
    record Facts(
            String number,
            String kind,
            boolean anonymous,
            LocalDate receivedOn,
            Integer otherSigners,
            String summary,
            String earlierSettlement) {}

    @Override
    public CaseNumber caseNumber() {
        return petition.caseNumber();
    }

    @Override
    public AgencyId agency() {
        return petition.agency();
    }

    @Override
    public int people() {
        return petition.group().people();
    }

    @Override
    public String unnamed() {
        return unnamed;
    }

    @Override
    public boolean secret() {
        return petition.anonymous() || petition.kind().mayDenounce();
    }

    @Override
    public Map<String, Object> frames() {
        var frames = new LinkedHashMap<String, Object>();
        frames.put("case", facts());
        frames.put("guidance", petition.guidance());
        frames.putAll(more);
        return frames;
    }

    private Facts facts() {
        return new Facts(
                petition.caseNumber().value(),
                PetitionPapers.kindInSentence(petition),
                petition.anonymous(),
                petition.receivedOn(),
                otherSigners(),
                petition.summary(),
                Optional.ofNullable(petition.classification())
                        .map(Classification::earlierSettlement)
                        .orElse(null));
    }

    private Integer otherSigners() {
        var group = petition.group();
        int signers = group.signers() == null ? group.people() : group.signers();
        return signers > 1 ? Integer.valueOf(signers - 1) : null;
    }

    @Override
    public Signing signing(String code) {
        return switch (code) {
            case "approver", "head" -> signing;
            default -> throw new IllegalArgumentException("nobody signs a petition's paper as " + code);
        };
    }
}

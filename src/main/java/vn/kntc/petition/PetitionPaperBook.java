package vn.kntc.petition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.handling.paper.PaperBook;

/** The papers of petition processing: what {@link PetitionPapers} draws up, out of what {@link PetitionPaperCase} shows. */
@Component
class PetitionPaperBook implements PaperBook {

    @Override
    public Map<String, Set<String>> signers() {
        return Map.of("approver", Set.of(), "head", Set.of());
    }

    @Override
    public Map<String, Class<?>> frames() {
        return Map.of(
                "case", PetitionPaperCase.Facts.class,
                "guidance", Guidance.class,
                "conclusion", ConclusionPapers.Facts.class,
                "flagged", FlagPapers.Facts.class,
                "returned", FlagPapers.ReturnFacts.class,
                "senderNotice", SenderNoticePapers.Facts.class);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(PetitionPapers.PROPOSAL, PetitionPapers.ProposalFacts.class),
                Row.of(PetitionPapers.GUIDANCE),
                Row.of(PetitionPapers.OTHER_GUIDANCE),
                Row.of(ConclusionPapers.RETURN),
                Row.of(ConclusionPapers.DEMAND),
                Row.of(ConclusionPapers.DENUNCIATION_DEMAND),
                Row.of(ConclusionPapers.INSPECTION),
                Row.of(ConclusionPapers.REFUSAL),
                Row.of(ConclusionPapers.FILING, ConclusionPapers.FilingFacts.class),
                Row.of(ConclusionPapers.OVERDUE_REPORT),
                Row.of(FlagPapers.REPORT),
                Row.of(FlagPapers.REQUEST),
                Row.of(FlagPapers.INVESTIGATION),
                Row.of(FlagPapers.ANSWER),
                Row.of(FlagPapers.ORIGINALS),
                Row.of(SenderNoticePapers.NOTICE),
                Row.of(ConclusionPapers.ACCEPTANCE, ConclusionPapers.AcceptanceFacts.class),
                Row.of(ConclusionPapers.RESULT, ConclusionPapers.ResultFacts.class));
    }
}

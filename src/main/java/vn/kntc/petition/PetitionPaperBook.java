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
        return Map.of("case", PetitionPaperCase.Facts.class, "guidance", Guidance.class);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(PetitionPapers.PROPOSAL, PetitionPapers.ProposalFacts.class), Row.of(PetitionPapers.GUIDANCE));
    }
}

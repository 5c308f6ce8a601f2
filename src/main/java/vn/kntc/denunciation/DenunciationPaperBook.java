package vn.kntc.denunciation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.handling.paper.PaperBook;

/** The papers of a denunciation, as the register of forms is held against them. */
@Component
class DenunciationPaperBook implements PaperBook {

    @Override
    public Map<String, Set<String>> signers() {
        return Map.of(
                "resolver", Set.of(),
                "head", Set.of(),
                "teamLeader", Set.of(DenunciationPaperCase.TEAM, DenunciationPaperCase.BODY));
    }

    @Override
    public Map<String, Class<?>> frames() {
        var frames = new LinkedHashMap<String, Class<?>>(DenunciationPaperCase.ACTS);
        DenunciationPaperCase.PAPERS.keySet().forEach(name -> frames.put(name, DenunciationPaperCase.Cited.class));
        frames.put("case", DenunciationPaperCase.Facts.class);
        return frames;
    }

    @Override
    public List<Row> rows() {
        return Arrays.stream(DenunciationPaper.values())
                .map(paper -> Row.of(paper.form()))
                .toList();
    }
}

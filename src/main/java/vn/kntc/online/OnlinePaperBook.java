package vn.kntc.online;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.handling.paper.PaperBook;

/** The notice of a session online, as the register of forms is held against it. */
@Component
class OnlinePaperBook implements PaperBook {

    @Override
    public Map<String, Set<String>> signers() {
        return Map.of("head", Set.of());
    }

    @Override
    public Map<String, Class<?>> frames() {
        return Map.of("case", OnlinePaperCase.Facts.class, "plan", OnlinePaperCase.Plan.class);
    }

    @Override
    public List<Row> rows() {
        return List.of(Row.of(OnlinePapers.NOTICE));
    }
}

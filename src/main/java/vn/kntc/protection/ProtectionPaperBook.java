package vn.kntc.protection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.handling.paper.PaperBook;

/** The papers of a protection, as the register of forms is held against them. */
@Component
class ProtectionPaperBook implements PaperBook {

    @Override
    public Map<String, Set<String>> signers() {
        return Map.of("resolver", Set.of());
    }

    @Override
    public Map<String, Class<?>> frames() {
        return Map.of(
                "case", ProtectionPaperCase.Facts.class,
                "assessed", ProtectionPaperCase.Findings.class,
                "decided", ProtectionPaperCase.Decision.class,
                "answered", ProtectionPaperCase.Refused.class,
                "changed", ProtectionPaperCase.Changed.class,
                "earlier", ProtectionPaperCase.Earlier.class);
    }

    @Override
    public List<Row> rows() {
        return Arrays.stream(ProtectionPaper.values())
                .map(paper -> Row.of(paper.form()))
                .toList();
    }
}

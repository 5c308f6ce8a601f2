package vn.kntc.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.law.Law;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.AgencyLevel;

/** Who may review a resolution that shows signs of a breach of the law; the table {@code determineReviewAuthority} says so. */
@Component
class ReviewAuthorities {

    private final Law law;
    private final Agencies agencies;

    ReviewAuthorities(Law law, Agencies agencies) {
        this.law = law;
        this.agencies = agencies;
    }

    /** @param words as letters address it */
    record Authority(String words, List<String> doubts) {}

    Authority over(Execution execution, LocalDate on) {
        var level = agencies.get(execution.agency()).level();
        var answer = law.decide(
                "determineReviewAuthority",
                on,
                Map.of("resolver", level == AgencyLevel.PROVINCE ? "PROVINCE_CHAIR" : "COMMUNE_CHAIR"));
        return new Authority((String) answer.results().get(0).get("words"), answer.doubts());
    }
}

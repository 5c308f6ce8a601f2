package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;

/**
 * The resolver's decision whether to accept the complaint (thụ lý; Điều 11, 27 Luật Khiếu nại).
 *
 * @param on day of acceptance or of the decision not to accept
 * @param subject what the complaint is about, as papers print it after "về việc"
 * @param grounds codes of {@code describeGround} that a refusal rests on; empty on acceptance
 * @param reason facts behind a refusal; null on acceptance
 * @param departureReason why the decision departs from the grounds that the table found; null where it follows them
 * @param remote remote area with difficult access (vùng sâu, vùng xa đi lại khó khăn)
 * @param criteria what makes the case complex, codes of {@code describeCriterion}; empty where it is not
 * @param complexityReason facts behind the criteria, null where there are none
 */
public record AcceptanceDecision(
        boolean accepted,
        LocalDate on,
        String subject,
        List<String> grounds,
        String reason,
        String departureReason,
        boolean remote,
        List<String> criteria,
        String complexityReason) {}

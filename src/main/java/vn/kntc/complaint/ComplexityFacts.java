package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.law.Provisions;

/**
 * What the record of a complex case works out (P-15; Điều 3a khoản 2 Nghị định 124/2020/NĐ-CP, added by Nghị định 155/2026/NĐ-CP).
 * Before R3 there are no criteria and the officer's judgement stands alone.
 *
 * @param criteria criteria a–g that are met; empty before R3
 * @param judgement of the officer, before R3 the whole reason; null where every criterion has a point
 * @param days of the whole settlement period
 * @param previousDeadline null where the period had not been set before
 * @param proposer whoever advises the resolver puts his name to the printed slip; the resolver approves it
 */
record ComplexityFacts(
        List<Criterion> criteria,
        String judgement,
        int days,
        LocalDate previousDeadline,
        LocalDate newDeadline,
        String proposer) {

    /**
     * @param point "a" … "g"
     * @param criterion in words
     * @param facts of this case, told once, after the last criterion or as the judgement; else null
     */
    record Criterion(String point, String criterion, String facts) {}

    static ComplexityFacts of(
            List<String> found,
            String reason,
            StatutoryClock clock,
            LocalDate previousDeadline,
            String proposer,
            LocalDate on,
            Provisions provisions) {
        var met = found.stream()
                .map(criterion -> provisions.criterion(criterion, on))
                .filter(criterion -> criterion.point() != null)
                .toList();
        // whatever rests on no point, a criterion of a law to come among them, is told as judged
        boolean judged = met.isEmpty() || met.size() < found.size();
        return new ComplexityFacts(
                met.stream()
                        .map(criterion -> new Criterion(
                                criterion.point(),
                                criterion.words(),
                                !judged && criterion == met.get(met.size() - 1) ? reason : null))
                        .toList(),
                judged ? reason : null,
                clock.amount(),
                previousDeadline,
                clock.due(),
                proposer);
    }
}

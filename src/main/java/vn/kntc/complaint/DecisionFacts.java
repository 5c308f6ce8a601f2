package vn.kntc.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kntc.confidentiality.Identity;
import vn.kntc.handling.paper.People;

/**
 * What the decision on a complaint works out (Mẫu 15 Nghị định 124/2020/NĐ-CP; Điều 31 Luật Khiếu nại, Điều 29 Nghị định
 * 124/2020/NĐ-CP).
 *
 * @param acceptanceConditions how the conditions of acceptance were found
 * @param findings contents with what was found, as the decision has them, else as the report
 * @param grounds what the complainant rests his complaint on
 * @param rulingDetail what exactly is kept, amended, cancelled, continued or stopped; null where the ruling says all
 * @param outcome of the whole, in words
 * @param furtherSettlement there is something to settle besides, in an article of its own
 * @param complainDays calendar days from receipt to complain again: 30, remote 45
 * @param secondInstance who resolves a second complaint
 * @param suitPeriod period to sue, for example "01 năm"; null where the law knows no suit (khoản 3 Điều 57 Luật Khiếu nại)
 * @param annex the complainants of a group, empty for one (Điều 31 khoản 3 Luật Khiếu nại)
 */
record DecisionFacts(
        String acceptanceConditions,
        List<ContentFinding> findings,
        String grounds,
        String request,
        List<Conclusion> conclusions,
        String rulingDetail,
        String outcome,
        boolean furtherSettlement,
        int complainDays,
        String secondInstance,
        String suitPeriod,
        List<AnnexRow> annex) {

    /**
     * @param norms the legal texts the conclusion rests on
     * @param rightPart which part is right; only for {@link Verdict#PARTLY_RIGHT}, else null
     */
    record Conclusion(String content, String norms, String reasoning, Verdict verdict, String rightPart) {}

    /** @param unnamed how many more there are that are not known by name; null in the row of somebody who is */
    record AnnexRow(String name, String address, Integer unnamed) {

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "AnnexRow";
        }
    }

    /** What is not found out here but asked of law and agency. */
    record Asked(String acceptanceConditions, int complainDays, String secondInstance, String suitPeriod) {}

    static DecisionFacts of(Complaint complaint, Asked asked, People people) {
        var resolution = complaint.last(Resolution.class).orElseThrow();
        var findings = complaint.findings(resolution);
        var reported = complaint.last(Done.VerificationReported.class).map(Done.VerificationReported::findings);
        return new DecisionFacts(
                asked.acceptanceConditions(),
                findings,
                first(resolution.grounds(), reported.map(VerificationFindings::grounds)),
                first(resolution.request(), reported.map(VerificationFindings::request)),
                conclusions(resolution, findings),
                resolution.ruling().object(resolution.rulingDetail()),
                resolution.outcome().label(),
                resolution.related() != null || resolution.compensation() != null,
                asked.complainDays(),
                asked.secondInstance(),
                asked.suitPeriod(),
                annex(people));
    }

    private static String first(String own, Optional<String> reported) {
        return Optional.ofNullable(own).or(() -> reported).orElse(null);
    }

    private static List<Conclusion> conclusions(Resolution resolution, List<ContentFinding> findings) {
        return IntStream.range(0, findings.size())
                .mapToObj(i -> new Conclusion(
                        findings.get(i).content(),
                        resolution.norms(i),
                        resolution.reasoning(i),
                        findings.get(i).verdict(),
                        findings.get(i).rightPart()))
                .toList();
    }

    private static List<AnnexRow> annex(People people) {
        if (!people.group()) {
            return List.of();
        }
        var rows = new ArrayList<AnnexRow>();
        for (Identity one : people.named()) {
            rows.add(new AnnexRow(one.name(), one.address(), null));
        }
        if (people.unnamed() > 0) {
            rows.add(new AnnexRow(null, null, people.unnamed()));
        }
        return List.copyOf(rows);
    }

    /** The article of settlement is printed only where there is something to settle besides. */
    int rightsArticle() {
        return furtherSettlement ? 3 : 2;
    }

    int executionArticle() {
        return rightsArticle() + 1;
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "DecisionFacts";
    }
}

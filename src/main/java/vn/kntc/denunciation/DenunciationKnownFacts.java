package vn.kntc.denunciation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.denunciation.DenunciationAct.AcceptanceDecided;
import vn.kntc.denunciation.DenunciationAct.Finding;
import vn.kntc.denunciation.DenunciationAct.Interest;
import vn.kntc.denunciation.DenunciationAct.Member;
import vn.kntc.denunciation.DenunciationAct.TakenOver;
import vn.kntc.denunciation.DenunciationAct.VerificationAssigned;
import vn.kntc.denunciation.DenunciationAct.VerificationReported;
import vn.kntc.engine.KnownFacts;
import vn.kntc.handling.act.ActLog;
import vn.kntc.shared.CaseNumber;

/** What earlier steps said, for the forms of later ones to begin with. */
@Component
class DenunciationKnownFacts implements KnownFacts {

    private static final String DENOUNCED = "denounced";
    private static final String DECLARATIONS = "declarations";
    private static final String FINDINGS = "findings";
    private static final Set<String> OF_FINDING =
            Set.of("content", "person", "finding", "explanation", "norm", "verdict", "responsibility");

    private final CaseLedger ledger;
    private final ActLog log;

    /** Not the desk: the engine asks for this bean before there are clocks. */
    DenunciationKnownFacts(CaseLedger ledger, ActLog log) {
        this.ledger = ledger;
        this.log = log;
    }

    @Override
    public String room() {
        return "denunciation";
    }

    @Override
    public Set<String> names() {
        return Set.of(DENOUNCED, DECLARATIONS, FINDINGS);
    }

    @Override
    public Map<String, Set<String>> lists() {
        return Map.of(DECLARATIONS, Set.of("name", "interest"), FINDINGS, OF_FINDING);
    }

    @Override
    public Map<String, Object> of(CaseNumber caseNumber) {
        var known = new HashMap<String, Object>();
        var acts = log.of(caseNumber, DenunciationActs.KINDS);
        if (!acts.isEmpty()) {
            tell(new Denunciation(ledger.find(caseNumber).orElseThrow().entry(), acts), known);
        }
        return known;
    }

    private static void tell(Denunciation denunciation, Map<String, Object> known) {
        var accepted = denunciation.last(AcceptanceDecided.class);
        accepted.map(AcceptanceDecided::denounced)
                .or(() -> denunciation.last(TakenOver.class).map(TakenOver::denounced))
                .ifPresent(denounced -> known.put(DENOUNCED, denounced));
        denunciation
                .last(VerificationAssigned.class)
                .filter(assigned -> assigned.leader() != null)
                .ifPresent(assigned -> known.put(DECLARATIONS, declarations(assigned)));
        known.put(
                FINDINGS,
                denunciation
                        .last(VerificationReported.class)
                        .map(report -> report.findings().stream()
                                .map(DenunciationKnownFacts::row)
                                .toList())
                        .orElseGet(() ->
                                accepted.map(DenunciationKnownFacts::contents).orElse(List.of())));
    }

    private static List<Map<String, Object>> declarations(VerificationAssigned assigned) {
        var members = new ArrayList<Member>();
        members.add(assigned.leader());
        members.addAll(assigned.members());
        return members.stream()
                .map(member -> Map.<String, Object>of("name", member.name(), "interest", Interest.NONE.name()))
                .toList();
    }

    private static List<Map<String, Object>> contents(AcceptanceDecided accepted) {
        return accepted.contents() == null
                ? List.of()
                : accepted.contents().stream()
                        .map(content -> Map.<String, Object>of("content", content, "person", accepted.denounced()))
                        .toList();
    }

    private static Map<String, Object> row(Finding finding) {
        return Map.of(
                "content", finding.content(),
                "person", finding.person(),
                "finding", finding.finding(),
                "explanation", finding.explanation(),
                "norm", finding.norm(),
                "verdict", finding.verdict().name(),
                "responsibility", finding.responsibility());
    }
}

package vn.kntc.matter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.engine.KnownFacts;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/**
 * What the history of a case tells, for the forms by which it is sorted. The forms are those of who takes petitions in and receives
 * citizens, so only what they may know is told.
 */
@Component
class MatterKnownFacts implements KnownFacts {

    private static final Set<Role> WHO_SORTS = Set.of(Role.PETITION_OFFICER, Role.RECEPTION_OFFICER);

    /** As the register names what ended a petition whose author was guided. */
    private static final Set<String> GUIDED = Set.of("GUIDE", "GUIDE_SPLIT");

    private static final String MERGED = "MERGED";

    private static final int MOST_LINES = 10;
    private static final int LONGEST = 4_000;
    private static final int LONGEST_SETTLEMENT = 1_000;

    private final Candidates candidates;
    private final Matters matters;
    private final Vault vault;

    MatterKnownFacts(Candidates candidates, Matters matters, Vault vault) {
        this.candidates = candidates;
        this.matters = matters;
        this.vault = vault;
    }

    @Override
    public String room() {
        return "matter";
    }

    @Override
    public Set<String> names() {
        return Set.of(
                "lookAlikes", "earlierCase", "alreadyGuided", "earlierSettlement", "earlierOfSamePeople", "field");
    }

    @Override
    public Map<String, Object> of(CaseNumber caseNumber) {
        var known = new HashMap<String, Object>();
        var found = candidates.alike(caseNumber, WHO_SORTS);
        var alike = found.petitions();
        known.put(
                "lookAlikes",
                lines(
                        alike.stream().map(Candidates.Candidate::told).toList(),
                        "Không thấy đơn nào ở cơ quan ta có thể trùng."));
        history(known, alike.stream().filter(Candidates.Candidate::nearlySure).toList());
        known.put(
                "earlierOfSamePeople",
                lines(
                        found.ofSamePeople().stream().map(this::withPseudonyms).toList(),
                        "Không thấy lượt tiếp hoặc đơn trước đây của cùng người."));
        matters.of(caseNumber).stream()
                .findFirst()
                .flatMap(matters::find)
                .map(Matter::field)
                .ifPresent(field -> known.put("field", field.name()));
        return known;
    }

    private static void history(Map<String, Object> known, List<Candidates.Candidate> sure) {
        sure.stream()
                .filter(candidate -> !MERGED.equals(outcome(candidate)))
                .findFirst()
                .ifPresent(likeliest ->
                        known.put("earlierCase", likeliest.caseNumber().value()));
        if (sure.stream().anyMatch(candidate -> GUIDED.contains(outcome(candidate)))) {
            known.put("alreadyGuided", true);
        }
        sure.stream()
                .map(Candidates.Candidate::line)
                .filter(line ->
                        line.outcome() != null && !MERGED.equals(line.outcome().code()))
                .map(MatterKnownFacts::settlement)
                .filter(sentence -> sentence.length() <= LONGEST_SETTLEMENT)
                .findFirst()
                .ifPresent(sentence -> known.put("earlierSettlement", sentence));
    }

    private static String settlement(CaseLedger.Line line) {
        return "Hồ sơ " + line.entry().caseNumber() + ", ngày "
                + ShownDay.of(line.outcome().on()) + ": " + line.outcome().sentence();
    }

    private static String outcome(Candidates.Candidate candidate) {
        var outcome = candidate.line().outcome();
        return outcome == null ? "" : outcome.code();
    }

    private String withPseudonyms(Candidates.Candidate candidate) {
        var people = vault.parties(candidate.caseNumber()).stream()
                .filter(party -> party.role() == PartyRole.PETITIONER || party.role() == PartyRole.REPRESENTATIVE)
                .map(party -> party.pseudonym())
                .collect(Collectors.joining(", "));
        return candidate.told() + (people.isEmpty() ? "" : " · " + people);
    }

    private static String lines(List<String> lines, String none) {
        var told = new StringBuilder();
        for (var line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            if (told.length() + line.length() < LONGEST) {
                told.append(told.isEmpty() ? "" : "\n").append(line);
            }
        }
        return told.isEmpty() ? none : told.toString();
    }
}

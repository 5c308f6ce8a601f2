package vn.kntc.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.PartyStanding;
import vn.kntc.confidentiality.Vault;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.InvalidInput;

/** Who speaks for the complainants; what proves it, and as what he stands in the case, the table {@code describeRepresentation} says. */
@Component
class Representatives {

    private static final String TABLE = "describeRepresentation";
    /** Papers that {@code acceptProof} knows. */
    private static final Set<String> DESK_PROOFS = Set.of(
            "AUTHORIZATION",
            "NOTARIZED_AUTHORIZATION",
            "CERTIFIED_AUTHORIZATION",
            "ORGANIZATION_AUTHORIZATION",
            "LAWYER_PAPERS",
            "REPRESENTATION");

    private static final String JOINER = "joiner";
    private static final String LEAVER = "leaver";

    private final Law law;
    private final Provisions provisions;
    private final Vault vault;

    Representatives(Law law, Provisions provisions, Vault vault) {
        this.law = law;
        this.provisions = provisions;
        this.vault = vault;
    }

    /**
     * The vault knows him as what he is from now on, and who steps back as nobody who acts.
     *
     * @throws InvalidInput where the proof does not suffice on that day, or somebody is not in the case as what he should be
     */
    void change(Complaint complaint, Amendment.RepresentativeChanged changed) {
        var rule = rule(changed);
        if (!suffices(rule, changed)) {
            throw new InvalidInput("representationProof", (String) rule.get("sentence"));
        }
        var parties = vault.parties(complaint.caseNumber());
        var joins = (String) rule.get("joins");
        var from = roles((String) rule.get("joinerIs"));
        if (joins != null) {
            requireRole(party(parties, JOINER, changed.joiner()), from, JOINER);
        }
        if (changed.leaver() != null) {
            if (changed.leaver().equals(changed.joiner())) {
                throw new InvalidInput(LEAVER, "Người thôi không thể cũng là người mới.");
            }
            requireRole(party(parties, LEAVER, changed.leaver()), roles((String) rule.get("leaverIs")), LEAVER);
        } else if (joins == null || (Boolean) rule.get("leaverNeeded")) {
            throw new InvalidInput(LEAVER, "Hãy ghi số thứ tự của người thôi.");
        }
        requireOnePerContent(parties, changed, joins);
        requireFew(complaint, parties, changed, joins);
        apply(complaint, parties, changed, joins);
    }

    /** What suffices at the desk of the reception suffices here; of whom nobody is received there, the table lists the papers. */
    private boolean suffices(Map<String, Object> rule, Amendment.RepresentativeChanged changed) {
        var manner = (String) rule.get("manner");
        if (manner == null) {
            return changed.proof().equals(rule.get("proofs"));
        }
        var proof = DESK_PROOFS.contains(changed.proof()) ? changed.proof() : "NONE";
        return law
                .decide("acceptProof", changed.on(), Map.of("manner", manner, "kind", "COMPLAINT", "proof", proof))
                .results()
                .stream()
                .allMatch(answer -> Boolean.TRUE.equals(answer.get("sufficient")));
    }

    List<String> doubts(Amendment.RepresentativeChanged changed) {
        return law.decide(TABLE, changed.on(), Map.of("code", changed.change())).doubts();
    }

    private void apply(
            Complaint complaint, List<Party> parties, Amendment.RepresentativeChanged changed, String joins) {
        var number = complaint.caseNumber();
        if (changed.leaver() != null) {
            if (party(parties, LEAVER, changed.leaver()).role() == PartyRole.REPRESENTATIVE) {
                vault.become(number, changed.leaver(), PartyRole.PETITIONER);
            } else {
                vault.leave(number, changed.leaver());
            }
        }
        if (joins != null) {
            vault.become(number, changed.joiner(), PartyRole.valueOf(joins));
        }
    }

    /** One content, one authorised person (khoản 3 Điều 5 Nghị định 124/2020/NĐ-CP): of whom he follows has to step back. */
    private void requireOnePerContent(List<Party> parties, Amendment.RepresentativeChanged changed, String joins) {
        if (!PartyRole.AUTHORIZED.name().equals(joins)) {
            return;
        }
        boolean another = parties.stream()
                .anyMatch(one -> one.role() == PartyRole.AUTHORIZED
                        && one.acts()
                        && one.number() != changed.joiner()
                        && !Integer.valueOf(one.number()).equals(changed.leaver()));
        if (another) {
            throw new InvalidInput(LEAVER, provisions.sentence("ONE_AUTHORIZED", changed.on()));
        }
    }

    private void requireFew(
            Complaint complaint, List<Party> parties, Amendment.RepresentativeChanged changed, String joins) {
        if (!PartyRole.REPRESENTATIVE.name().equals(joins)) {
            return;
        }
        var most = (Integer) law.decide(
                        "limitRepresentatives", changed.on(), Map.of("people", Math.max(1, complaint.complainants())))
                .results()
                .get(0)
                .get("max");
        long staying = parties.stream()
                .filter(one -> one.role() == PartyRole.REPRESENTATIVE
                        && one.acts()
                        && !Integer.valueOf(one.number()).equals(changed.leaver()))
                .count();
        if (staying + 1 > most) {
            throw new InvalidInput(
                    LEAVER,
                    provisions.sentence("REPRESENTATIVES_AT_MOST", changed.on(), Map.of("max", String.valueOf(most))));
        }
    }

    private Map<String, Object> rule(Amendment.RepresentativeChanged changed) {
        return law.decide(TABLE, changed.on(), Map.of("code", changed.change()))
                .results()
                .get(0);
    }

    private static List<PartyRole> roles(String codes) {
        return codes == null
                ? List.of()
                : Arrays.stream(codes.split(",")).map(PartyRole::valueOf).toList();
    }

    private static Party party(List<Party> parties, String field, Integer place) {
        return parties.stream()
                .filter(one -> Integer.valueOf(one.number()).equals(place) && one.standing() != PartyStanding.LEFT)
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInput(
                                field,
                                "Mục Các bên của hồ sơ không có người mang số thứ tự này; người mới chưa có thì nhập ở trang hồ sơ trước."));
    }

    private static void requireRole(Party party, List<PartyRole> wanted, String field) {
        if (!wanted.contains(party.role())) {
            throw new InvalidInput(
                    field,
                    "Người mang số thứ tự này đang được ghi là “"
                            + party.role().label().toLowerCase(Wording.VIETNAMESE)
                            + "”, không phù hợp với việc thay đổi đã chọn.");
        }
    }
}

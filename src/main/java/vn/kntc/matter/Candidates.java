package vn.kntc.matter;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.IdentityRule;
import vn.kntc.confidentiality.Likenesses;
import vn.kntc.confidentiality.Likenesses.Likeness;
import vn.kntc.confidentiality.Likenesses.People;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/**
 * Cases that a case may be the same as, for who may know. That two cases have one author is shown only to who may open the people of
 * both, and so never of a denunciation; its likenesses only the custodian of identities sees (Điều 8, 56 Luật Tố cáo).
 */
@Component
class Candidates {

    /** What is registered in one moment has the order of its numbers. */
    private static final Comparator<CaseLedger.Line> BY_REGISTRATION = Comparator.comparing(
                    (CaseLedger.Line line) -> line.entry().registeredAt())
            .thenComparing(line -> line.entry().caseNumber().value());

    private final Likenesses likenesses;
    private final CaseLedger ledger;

    Candidates(Likenesses likenesses, CaseLedger ledger) {
        this.likenesses = likenesses;
        this.ledger = ledger;
    }

    /** @param line of the register */
    record Candidate(CaseLedger.Line line, Likeness likeness) {

        CaseNumber caseNumber() {
            return likeness.other();
        }

        /** The same people with the text or most of it. */
        boolean nearlySure() {
            return likeness.people() == People.SAME && likeness.content() >= MOST;
        }

        String words() {
            return peopleWords() + ", " + contentWords();
        }

        /** Number, day, kind, state, what came of it and how alike, in one line. */
        String told() {
            var outcome = line.outcome();
            return caseNumber() + " · " + what() + " ngày "
                    + ShownDay.of(line.entry().receivedOn()) + " · "
                    + line.entry().kind().label() + " · " + line.status().label() + " · " + words()
                    + (outcome == null ? "" : " · Kết quả: " + outcome.sentence());
        }

        private String what() {
            return line.entry().series().equals(Matter.VISIT) ? "tiếp" : "nhận";
        }

        private String peopleWords() {
            return switch (likeness.people()) {
                case SAME -> "cùng người nộp";
                case SAME_NAME -> "cùng họ tên người nộp, chưa chắc là một người: hãy đối chiếu giấy tờ";
                case OTHERS -> "người nộp khác hoặc không rõ";
            };
        }

        private String contentWords() {
            if (likeness.words() < SHORT) {
                return "nội dung ngắn, khó so sánh";
            }
            return likeness.content() >= ALL
                    ? "nội dung gần như trùng"
                    : likeness.content() >= MOST
                            ? "nội dung giống phần lớn"
                            : likeness.content() >= SOME ? "nội dung giống một phần" : "nội dung khác";
        }
    }

    /** Percent of the text in common from which it is told so. No rule of law: an officer reads both and decides. */
    private static final int ALL = 75;

    static final int MOST = 50;
    private static final int SOME = 25;

    /** Words of a text that is too short to be told apart by them. */
    private static final int SHORT = 15;

    /**
     * What a case may be the same as, by one search.
     *
     * @param petitions that were registered before it and may be the same
     * @param ofSamePeople earlier visits and petitions of the same people, the newest first
     */
    record Alike(List<Candidate> petitions, List<Candidate> ofSamePeople) {}

    Alike alike(CaseNumber caseNumber, Set<Role> roles) {
        var shown = shown(List.of(caseNumber), roles).getOrDefault(caseNumber, List.of());
        return new Alike(petitions(shown), ofSamePeople(shown));
    }

    /**
     * Petitions that were registered before each of these and may be the same; the register is asked once for all of them. One without any
     * may be left out.
     */
    Map<CaseNumber, List<Candidate>> petitions(Collection<CaseNumber> caseNumbers, Set<Role> roles) {
        var petitions = new HashMap<CaseNumber, List<Candidate>>();
        shown(caseNumbers, roles).forEach((caseNumber, shown) -> petitions.put(caseNumber, petitions(shown)));
        return petitions;
    }

    private static List<Candidate> petitions(List<Candidate> shown) {
        return shown.stream()
                .filter(candidate -> candidate.line().entry().series().equals(Matter.PETITION))
                .filter(candidate -> mayBeTheSame(candidate.likeness()))
                .toList();
    }

    private static List<Candidate> ofSamePeople(List<Candidate> shown) {
        return shown.stream()
                .filter(candidate -> candidate.likeness().people() != People.OTHERS)
                .sorted(Comparator.comparing(Candidate::line, BY_REGISTRATION).reversed())
                .toList();
    }

    private static boolean mayBeTheSame(Likeness likeness) {
        return switch (likeness.people()) {
            case SAME -> likeness.content() >= SOME || likeness.words() < SHORT;
            case SAME_NAME -> likeness.content() >= SOME;
            case OTHERS -> likeness.content() >= MOST && likeness.words() >= SHORT;
        };
    }

    private Map<CaseNumber, List<Candidate>> shown(Collection<CaseNumber> caseNumbers, Set<Role> roles) {
        var own = new HashMap<>(ledger.of(caseNumbers));
        own.values().removeIf(line -> !mayKnow(line.entry().kind(), roles));
        if (own.isEmpty()) {
            return Map.of();
        }
        var alike = new HashMap<CaseNumber, List<Likeness>>();
        own.keySet().forEach(caseNumber -> alike.put(caseNumber, likenesses.of(caseNumber)));
        var lines = ledger.of(alike.values().stream()
                .flatMap(List::stream)
                .map(Likeness::other)
                .collect(Collectors.toSet()));
        var shown = new HashMap<CaseNumber, List<Candidate>>();
        alike.forEach((caseNumber, others) -> shown.put(caseNumber, shown(own.get(caseNumber), others, lines, roles)));
        return shown;
    }

    private static List<Candidate> shown(
            CaseLedger.Line own, List<Likeness> others, Map<CaseNumber, CaseLedger.Line> lines, Set<Role> roles) {
        return others.stream()
                .filter(likeness -> lines.containsKey(likeness.other()))
                .map(likeness -> new Candidate(lines.get(likeness.other()), likeness))
                .filter(candidate -> BY_REGISTRATION.compare(candidate.line(), own) < 0)
                .filter(candidate -> mayKnow(candidate.line().entry().kind(), roles))
                .toList();
    }

    static boolean mayKnow(CaseKind kind, Set<Role> roles) {
        return roles.contains(Role.IDENTITY_CUSTODIAN) || IdentityRule.of(roles, kind) == IdentityRule.OPEN;
    }
}

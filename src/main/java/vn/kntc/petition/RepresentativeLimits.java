package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.Law;
import vn.kntc.shared.InvalidInput;

/** How many may speak for several petitioners (Điều 29 Luật Tiếp công dân; Điều 6, 16 Nghị định 124/2020/NĐ-CP). */
final class RepresentativeLimits {

    private final Law law;

    RepresentativeLimits(Law law) {
        this.law = law;
    }

    /**
     * One Vietnamese sentence where that many may not speak for that many people; empty where they may.
     *
     * @param on day whose law counts
     */
    Optional<String> fault(int people, int representatives, LocalDate on) {
        if (representatives == 0) {
            return Optional.empty();
        }
        var answer = ask(people, on);
        int most = (Integer) answer.results().get(0).get("max");
        if (representatives <= most) {
            return Optional.empty();
        }
        return Optional.of("Với " + people + " người nộp đơn, số người đại diện nhiều nhất là " + most + " người ("
                + String.join("; ", answer.basis()) + ")."
                + (answer.doubts().isEmpty() ? "" : " " + String.join(" ", answer.doubts())));
    }

    /** Open questions about the representatives of that many people; none for a single petitioner. */
    List<String> doubts(int people, LocalDate on) {
        return people < 2 ? List.of() : ask(people, on).doubts();
    }

    private DecisionAnswer ask(int people, LocalDate on) {
        return law.decide("limitRepresentatives", on, Map.of("people", people));
    }

    /**
     * The numbers as they stand after classification.
     *
     * @param recorded told at intake
     * @param peopleTold somebody told how many people there are; else it is how many were listed by name
     * @param typed what the officer corrects or adds; null for what stays
     * @param named petitioners and representatives that are known by name
     * @throws InvalidInput where the numbers contradict each other or the law
     */
    GroupFacts settle(GroupFacts recorded, boolean peopleTold, GroupFacts typed, Named named, LocalDate on) {
        int people = typed.people() != null
                ? typed.people()
                : peopleTold || typed.signers() == null
                        ? recorded.people()
                        : Math.max(typed.signers(), named.petitioners());
        if (people < named.petitioners()) {
            throw new InvalidInput(
                    "people",
                    "Khi tiếp nhận đã ghi họ tên " + named.petitioners()
                            + " người nộp đơn; số người nộp đơn không thể ít hơn.");
        }
        int signers =
                typed.signers() != null ? typed.signers() : recorded.signers() == null ? people : recorded.signers();
        if (signers > people) {
            throw new InvalidInput(
                    "signers",
                    "Số người ký đơn (" + signers + ") không thể nhiều hơn số người nộp đơn (" + people
                            + "); hãy sửa số đã ghi sai.");
        }
        var representatives = typed.representatives() == null ? recorded.representatives() : typed.representatives();
        if (typed.representatives() != null && typed.representatives() < named.representatives()) {
            throw new InvalidInput(
                    "representatives",
                    "Khi tiếp nhận đã ghi họ tên " + named.representatives()
                            + " người đại diện; số người đại diện không thể ít hơn.");
        }
        if (representatives != null) {
            fault(people, representatives, on).ifPresent(sentence -> {
                throw new InvalidInput("representatives", sentence);
            });
        }
        return new GroupFacts(people, signers, representatives);
    }

    /** How many are known by name. */
    record Named(int petitioners, int representatives) {}
}

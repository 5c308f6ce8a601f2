package vn.kntc.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was withdrawn while the rest went on, and what is left, for the papers that come after it: frame {@code withdrawnPart}.
 *
 * @param contents withdrawn contents
 * @param remaining what is left of the contents, or null
 * @param members who of a group withdrew, by their place in the list of complainants, for example "số 2, 5"; null where nobody did
 * @param left how many still complain; null where nobody of a group withdrew
 */
record WithdrawnPart(List<String> contents, String remaining, String members, Integer left) {

    /** The withdrawal that the resolver has still to look at. */
    static Optional<StopAct.Withdrawal> pending(Complaint complaint) {
        StopAct.Withdrawal waiting = null;
        for (var recorded : complaint.acts()) {
            if (recorded.act() instanceof StopAct.Withdrawal withdrawal) {
                waiting = withdrawal;
            } else if (recorded.act() instanceof StopAct.WithdrawalDecided) {
                waiting = null;
            }
        }
        return Optional.ofNullable(waiting);
    }

    /** Whether nothing and nobody is left after it. */
    static boolean endsAll(Complaint complaint, StopAct.Withdrawal withdrawal) {
        if (withdrawal.scope() != StopAct.Scope.MEMBERS) {
            return withdrawal.scope() == StopAct.Scope.WHOLE;
        }
        var out = new TreeSet<>(membersOut(complaint));
        out.addAll(withdrawal.members());
        return out.size() == complaint.complainants();
    }

    /** Members of the group whose withdrawal was taken. */
    static List<Integer> membersOut(Complaint complaint) {
        return taken(complaint).stream()
                .flatMap(withdrawal -> withdrawal.members().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** For example "số 2, 5"; null where there are none. */
    static String members(List<Integer> members) {
        return members.isEmpty()
                ? null
                : members.stream().map(String::valueOf).collect(Collectors.joining(", ", "số ", ""));
    }

    /** Empty where nothing was withdrawn. */
    static Optional<WithdrawnPart> of(Complaint complaint) {
        var taken = taken(complaint);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        var members = membersOut(complaint);
        return Optional.of(new WithdrawnPart(
                taken.stream()
                        .flatMap(withdrawal -> withdrawal.contents().stream())
                        .toList(),
                taken.stream()
                        .map(StopAct.Withdrawal::remaining)
                        .filter(remaining -> remaining != null)
                        .reduce((earlier, later) -> later)
                        .orElse(null),
                members(members),
                members.isEmpty() ? null : Integer.valueOf(complaint.complainants() - members.size())));
    }

    private static List<StopAct.Withdrawal> taken(Complaint complaint) {
        var taken = new ArrayList<StopAct.Withdrawal>();
        StopAct.Withdrawal last = null;
        for (var recorded : complaint.acts()) {
            if (recorded.act() instanceof StopAct.Withdrawal withdrawal) {
                last = withdrawal;
            } else if (recorded.act() instanceof StopAct.WithdrawalDecided decided && decided.taken()) {
                taken.add(last);
            }
        }
        return taken;
    }
}

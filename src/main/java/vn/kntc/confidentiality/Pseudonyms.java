package vn.kntc.confidentiality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** What the persons of a case are called everywhere else: role and number within the role. */
final class Pseudonyms {

    private Pseudonyms() {}

    static List<Party> of(List<PartyRole> roles) {
        var numbers = new EnumMap<PartyRole, Integer>(PartyRole.class);
        var parties = new ArrayList<Party>();
        for (var role : roles) {
            int numberInRole = numbers.merge(role, 1, Integer::sum);
            parties.add(new Party(parties.size() + 1, role, role.label() + " " + numberInRole));
        }
        return List.copyOf(parties);
    }

    /** @param standings of the same people, in the same order */
    static List<Party> of(List<PartyRole> roles, List<PartyStanding> standings) {
        return of(roles).stream()
                .map(party -> with(party, standings.get(party.number() - 1)))
                .toList();
    }

    private static Party with(Party party, PartyStanding standing) {
        return new Party(party.number(), party.role(), party.pseudonym() + standing.remark(), standing);
    }
}

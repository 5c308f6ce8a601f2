package vn.kntc.matter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kntc.shared.CaseNumber;

/**
 * A matter with what belongs to it.
 *
 * @param field or null while nobody told
 * @param people crowd: most people behind one petition of it, or what an officer told
 * @param members in the order of receipt; never empty
 */
record Matter(MatterId id, MatterField field, int people, List<Member> members) {

    /** Series of the ledger that belong to matters. */
    static final String PETITION = "PETITION";

    static final String VISIT = "VISIT";

    Matter {
        members = members.stream()
                .sorted(Comparator.comparing(Member::receivedOn)
                        .thenComparing(member -> member.caseNumber().value()))
                .toList();
    }

    /** @param series what it is in the ledger */
    record Member(CaseNumber caseNumber, String series, LocalDate receivedOn) {

        boolean petition() {
            return PETITION.equals(series);
        }
    }

    /** Since when the matter lasts. */
    LocalDate firstOn() {
        return members.get(0).receivedOn();
    }

    List<Member> petitions() {
        return members.stream().filter(Member::petition).toList();
    }

    int visits() {
        return members.size() - petitions().size();
    }

    /** How many petitions came up to and with this one; 0 for what is no petition of it. */
    int timesWith(CaseNumber petition) {
        return petitions().stream().map(Member::caseNumber).toList().indexOf(petition) + 1;
    }

    /** Where what concerns the whole matter is told: the first petition of it, else the first visit. */
    CaseNumber head() {
        return Optional.of(petitions())
                .filter(found -> !found.isEmpty())
                .orElse(members)
                .get(0)
                .caseNumber();
    }
}

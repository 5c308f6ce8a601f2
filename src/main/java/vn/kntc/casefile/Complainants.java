package vn.kntc.casefile;

import java.util.List;
import java.util.Optional;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;

/**
 * Who of the people of a case complains (denounces, proposes), and who only acts for them. A representative of a group is one of it
 * (khoản 1 Điều 6 Nghị định 124/2020/NĐ-CP, Điều 29 Luật Tiếp công dân); a lawyer or somebody authorised is none, nor is a
 * representative where everybody who complains is named besides.
 */
public final class Complainants {

    private final List<Identity> all;
    private final int people;

    /** @param people how many complain, whether each is known by name or not */
    public Complainants(List<Identity> all, int people) {
        this.all = List.copyOf(all);
        this.people = people;
    }

    /** Those who complain and are known by name, as they were entered. */
    public List<Identity> named() {
        var petitioners = of(PartyRole.PETITIONER);
        if (petitioners.isEmpty()) {
            return of(PartyRole.REPRESENTATIVE);
        }
        return petitioners.size() >= people
                ? petitioners
                : all.stream()
                        .filter(one -> one.role() == PartyRole.PETITIONER || one.role() == PartyRole.REPRESENTATIVE)
                        .toList();
    }

    public boolean group() {
        return people > 1 || named().size() > 1;
    }

    /** Those of a group who speak for all of it. */
    public List<Identity> representatives() {
        return named().stream()
                .filter(one -> group() && one.role() == PartyRole.REPRESENTATIVE)
                .toList();
    }

    /** The one to write to: of a group its representative, else who complains (khoản 2 Điều 16 Nghị định 124/2020/NĐ-CP). */
    public Optional<Identity> addressee() {
        return representatives().stream().findFirst().or(() -> named().stream().findFirst());
    }

    /** How many more there are than the one who is named first. */
    public int others() {
        return group() ? Math.max(people, named().size()) - 1 : 0;
    }

    private List<Identity> of(PartyRole role) {
        return all.stream().filter(one -> one.role() == role).toList();
    }
}

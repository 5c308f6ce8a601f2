package vn.kntc.handling.paper;

import java.util.List;
import java.util.Optional;
import vn.kntc.casefile.Complainants;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.document.Salutation;

/**
 * The people of one case, for the length of one paper. Who complains, how many signed, who speaks for a group and who is only
 * authorised are facts of their own: a lawyer is never one of those who complain.
 */
public final class People {

    private final List<Identity> all;
    private final int number;
    private final String unnamed;
    private final Respondent respondent;

    /**
     * @param number how many complain, whether each is known by name or not
     * @param unnamed stands for the name where nobody's is known, or null
     * @param respondent or null
     */
    People(List<Identity> all, int number, String unnamed, Respondent respondent) {
        this.all = List.copyOf(all);
        this.number = number;
        this.unnamed = unnamed;
        this.respondent = respondent;
    }

    private Complainants side() {
        return new Complainants(all, number);
    }

    /** Those who complain and are known by name, as they were entered. */
    public List<Identity> named() {
        return side().named();
    }

    public boolean group() {
        return side().group();
    }

    /** How many complain and are not known by name. */
    public int unnamed() {
        return Math.max(0, number - named().size());
    }

    /** Who comes to a meeting on this side: of a group its representatives with whoever acts for it, else everybody. */
    public List<Identity> attending() {
        var representatives = side().representatives();
        return all.stream()
                .filter(one -> one.role() != PartyRole.RESPONDENT)
                .filter(one -> representatives.isEmpty()
                        || one.role() == PartyRole.AUTHORIZED
                        || representatives.contains(one))
                .toList();
    }

    /** Whom the case is against: by name where it is known, else by his office. */
    public IdentityBlock respondent() {
        return all.stream()
                .filter(one -> one.role() == PartyRole.RESPONDENT)
                .findFirst()
                .map(one -> respondent == null
                        ? IdentityBlock.of(one, null)
                        : IdentityBlock.of(one, respondent.office()).at(respondent.seat()))
                .orElseGet(() -> respondent == null
                        ? null
                        : IdentityBlock.of(respondent.office()).at(respondent.seat()));
    }

    /** What templates read as {@code parties}. */
    Parties frame() {
        return new Parties(
                first(),
                others(),
                names(),
                side().addressee().map(one -> IdentityBlock.of(one, null)).orElseGet(this::nobody),
                side().addressee()
                        .map(one -> Salutation.atBeginning(one.name(), IdentityBlock.word(one)))
                        .orElse(unnamed),
                side().representatives().stream()
                        .findFirst()
                        .map(one -> IdentityBlock.named(one))
                        .orElse(null),
                respondent());
    }

    private IdentityBlock nobody() {
        return unnamed == null ? null : IdentityBlock.of(unnamed);
    }

    private IdentityBlock first() {
        return named().stream()
                .findFirst()
                .map(one -> IdentityBlock.of(one, null))
                .orElseGet(this::nobody);
    }

    private Integer others() {
        int more = side().others();
        return more < 1 ? null : Integer.valueOf(more);
    }

    private String names() {
        var first = Optional.ofNullable(first()).map(IdentityBlock::name).orElse(null);
        return first == null || others() == null ? first : first + " và " + others() + " người khác";
    }
}

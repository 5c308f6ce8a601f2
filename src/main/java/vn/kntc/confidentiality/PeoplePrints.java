package vn.kntc.confidentiality;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keyed digests of who petitions, one for each thing that may tell him again. The first letter says which: what two cases have in common
 * is worth more or less.
 */
final class PeoplePrints {

    /** The number of a paper: of one person only. */
    private static final String PAPER = "I";

    /** Name and phone, name and address: a family shares one of the two, hardly both. */
    private static final String PHONE = "P";

    private static final String ADDRESS = "A";

    /** Many bear one name. */
    private static final String NAME = "N";

    private final KeyedDigest digests;
    private final String agency;

    PeoplePrints(KeyedDigest digests, String agency) {
        this.digests = digests;
        this.agency = agency;
    }

    /** Of those who petition or speak for them as one of them; a lawyer comes for many, and a respondent does not come. */
    Set<String> of(Collection<Identity> identities) {
        var prints = new LinkedHashSet<String>();
        identities.stream()
                .filter(one -> one.role() == PartyRole.PETITIONER || one.role() == PartyRole.REPRESENTATIVE)
                .forEach(one -> addTo(prints, one));
        return prints;
    }

    private void addTo(Set<String> prints, Identity one) {
        add(prints, PAPER, "", letters(one.idNumber()));
        var name = letters(one.name());
        if (!name.isEmpty()) {
            add(prints, PHONE, name, phone(one.phone()));
            add(prints, ADDRESS, name, letters(one.address()));
            add(prints, NAME, "", name);
        }
    }

    private void add(Set<String> prints, String kind, String name, String value) {
        if (!value.isEmpty()) {
            prints.add(kind + digests.of(List.of("fingerprint", agency, kind, name, value)));
        }
    }

    /** Whether these have somebody in common. */
    static Likenesses.People common(Collection<String> some, Collection<String> others) {
        var people = Likenesses.People.OTHERS;
        for (var print : some) {
            if (others.contains(print)) {
                if (!print.startsWith(NAME)) {
                    return Likenesses.People.SAME;
                }
                people = Likenesses.People.SAME_NAME;
            }
        }
        return people;
    }

    /** Without accents, case, blanks and punctuation. */
    static String letters(String text) {
        return text == null ? "" : FoldedText.of(text).letters();
    }

    /** "+84 912 345 678" and "0912.345.678" are one number. */
    static String phone(String text) {
        var digits = text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^0-9]", "");
        return digits.startsWith("84") && digits.length() > 10 ? "0" + digits.substring(2) : digits;
    }
}

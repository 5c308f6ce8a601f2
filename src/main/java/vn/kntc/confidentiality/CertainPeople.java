package vn.kntc.confidentiality;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.CaseNumber;

/** Compares the people of two cases inside the vault. */
@Component
class CertainPeople implements SamePeople {

    /** Digits of the number that a person keeps for life, on whichever paper it stands. */
    private static final int PERSONAL_NUMBER = 12;

    private final SealedDeposits deposits;

    CertainPeople(SealedDeposits deposits) {
        this.deposits = deposits;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean certainly(CaseNumber petition, CaseNumber earlier) {
        var known = petitioners(earlier);
        var asked = petitioners(petition);
        return !asked.isEmpty() && asked.stream().allMatch(one -> known.stream().anyMatch(other -> same(one, other)));
    }

    private List<Identity> petitioners(CaseNumber caseNumber) {
        return deposits.identities(caseNumber).stream()
                .map(deposits::open)
                .filter(one -> one.role() == PartyRole.PETITIONER || one.role() == PartyRole.REPRESENTATIVE)
                .toList();
    }

    static boolean same(Identity one, Identity other) {
        var number = PeoplePrints.letters(one.idNumber());
        var otherNumber = PeoplePrints.letters(other.idNumber());
        boolean bothShown = !number.isEmpty() && !otherNumber.isEmpty();
        if (bothShown && number.equals(otherNumber)) {
            return true;
        }
        return !(bothShown && speakAgainst(one, other))
                && sameName(one.name(), other.name())
                && reachedAlike(one, other);
    }

    /** An old paper or a passport bears another number than a new paper; two of one kind, or two personal numbers, are of two people. */
    private static boolean speakAgainst(Identity one, Identity other) {
        return one.idType() == null
                || other.idType() == null
                || one.idType() == other.idType()
                || personal(one) && personal(other);
    }

    private static boolean personal(Identity one) {
        return PeoplePrints.letters(one.idNumber()).length() == PERSONAL_NUMBER;
    }

    private static boolean reachedAlike(Identity one, Identity other) {
        return equal(PeoplePrints.phone(one.phone()), PeoplePrints.phone(other.phone()))
                || equal(PeoplePrints.letters(one.address()), PeoplePrints.letters(other.address()));
    }

    private static boolean equal(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    /** With its accents: Hùng and Hưng of one house are two people. */
    private static boolean sameName(String one, String other) {
        return equal(spelt(one), spelt(other));
    }

    private static String spelt(String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFC)
                        .strip()
                        .replaceAll("\\s+", " ")
                        .toLowerCase(Locale.ROOT);
    }
}

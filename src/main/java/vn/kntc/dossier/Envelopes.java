package vn.kntc.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.document.Salutation;
import vn.kntc.organization.Agencies;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;

/**
 * Addresses letters to who denounces (phong bì): the papers themselves name nobody, so whoever keeps identities prints the address, and each print is an
 * opening of the vault (Điều 8, 56 Luật Tố cáo).
 */
@Service
public class Envelopes {

    private static final int SHORTEST_PURPOSE = 10;

    private final CaseAccess access;
    private final Documents documents;
    private final Reveals reveals;
    private final Agencies agencies;
    private final CurrentUser user;

    Envelopes(CaseAccess access, Documents documents, Reveals reveals, Agencies agencies, CurrentUser user) {
        this.access = access;
        this.documents = documents;
        this.reveals = reveals;
        this.agencies = agencies;
        this.user = user;
    }

    /**
     * What stands on the envelopes of one letter; nothing tells what the letter is about.
     *
     * @param letterNumber of the paper, or null where it carries none
     */
    public record Envelope(String agencyName, String letterNumber, List<Addressee> addressees) {}

    /**
     * Exists only while it is printed.
     *
     * @param name with the form of address
     * @param address or null
     */
    public record Addressee(String name, String address) {

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "Addressee";
        }
    }

    /**
     * @throws NotFound if the case has no such document
     * @throws vn.kntc.shared.NotPermitted for everybody but the custodian, and for papers that do not go to who denounces
     * @throws InvalidInput where the purpose is missing, too short or names somebody
     */
    @Transactional
    public Envelope print(String number, UUID document, String purpose) {
        var record = access.requireSight(number);
        var letter = documents.of(record.caseNumber()).stream()
                .filter(paper -> paper.id().equals(document))
                .findFirst()
                .orElseThrow(() -> new NotFound("Hồ sơ không có văn bản này."));
        access.requireLetter(record, letter);
        if (purpose == null || purpose.strip().length() < SHORTEST_PURPOSE) {
            throw new InvalidInput(
                    "purpose", "Hãy ghi rõ mục đích in địa chỉ, ít nhất " + SHORTEST_PURPOSE + " ký tự.");
        }
        var people = reveals.revealAll(record.caseNumber(), logged(letter, purpose), user.id());
        return new Envelope(
                agencies.get(record.agency()).name(),
                letter.number(),
                people.stream()
                        .filter(person -> person.role() != PartyRole.RESPONDENT)
                        .map(Envelopes::addressee)
                        .toList());
    }

    private static String logged(CaseDocument letter, String purpose) {
        return "In địa chỉ gửi " + letter.title() + (letter.number() == null ? "" : " số " + letter.number()) + ": "
                + purpose.strip();
    }

    private static Addressee addressee(Identity person) {
        var form = person.formOfAddress();
        return new Addressee(
                Salutation.atBeginning(person.name(), form == null ? null : form.word()), person.address());
    }
}

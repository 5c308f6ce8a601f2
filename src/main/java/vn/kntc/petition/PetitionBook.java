package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.IdentityRule;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.Documents;
import vn.kntc.handling.book.BookQuestion;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;

/**
 * The register of the petitions of an agency (sổ đơn; Điều 29 Thông tư 05/2021/TT-TTCP), for everybody who works there. Names stand in
 * it as in the case file: only where the reader may open them, only for a purpose, and each time logged; of who may denounce never.
 */
@Service
@Transactional
public class PetitionBook {

    /** What stands for the people of what may denounce (Điều 8, 56 Luật Tố cáo). */
    static final String KEPT_SECRET = "Danh tính được giữ kín";

    private static final String PURPOSE = "Sổ đơn: ";
    private static final int SHORTEST_PURPOSE = 10;

    private final Petitions petitions;
    private final CaseRecords cases;
    private final Documents documents;
    private final Vault vault;
    private final Reveals reveals;
    private final Agencies agencies;
    private final CurrentUser user;

    PetitionBook(
            Petitions petitions,
            CaseRecords cases,
            Documents documents,
            Vault vault,
            Reveals reveals,
            Agencies agencies,
            CurrentUser user) {
        this.petitions = petitions;
        this.cases = cases;
        this.documents = documents;
        this.vault = vault;
        this.reveals = reveals;
        this.agencies = agencies;
        this.user = user;
    }

    /**
     * A line of the register; texts are empty where there is nothing.
     *
     * @param arrivalNumber in the book of incoming papers (số đến)
     * @param postmark its day
     * @param people name and address where they were revealed, else pseudonyms, of what may denounce that they are kept secret
     * @param route how it is or was handled
     * @param papers issued in the case, with number and day
     * @param outcome what came of it, or where it stands
     * @param note what was corrected, with its day
     */
    public record Line(
            CaseNumber caseNumber,
            LocalDate receivedOn,
            String arrivalNumber,
            String postmark,
            String channel,
            String people,
            String summary,
            String kind,
            String route,
            String papers,
            String outcome,
            String note) {

        /** Says nothing of the people. */
        @Override
        public String toString() {
            return "Line[" + caseNumber + "]";
        }
    }

    /** A part of the register. @param total how many lines the question finds */
    public record Sheet(Agency agency, List<Line> lines, long total) {}

    /**
     * In the order of the numbers, in a number of queries that does not grow with the lines.
     *
     * @throws NotFound for an agency that the reader does not belong to
     */
    @Transactional(readOnly = true)
    public Sheet read(BookQuestion question) {
        return sheet(question, null);
    }

    /**
     * With the names of those that the reader may open.
     *
     * @throws InvalidInput where the purpose is missing, too short or names somebody; nothing is shown
     */
    public Sheet reveal(BookQuestion question, String purpose) {
        if (purpose == null || purpose.strip().length() < SHORTEST_PURPOSE) {
            throw new InvalidInput(
                    "mucDich", "Hãy ghi rõ mục đích xem họ tên, ít nhất " + SHORTEST_PURPOSE + " ký tự.");
        }
        return sheet(question, PURPOSE + purpose.strip());
    }

    private Sheet sheet(BookQuestion question, String purpose) {
        if (!user.agencies().contains(question.agency())) {
            throw new NotFound(
                    "Không có sổ đơn của cơ quan này, hoặc sổ không thuộc cơ quan của người đang đăng nhập.");
        }
        var found = cases.lines(
                Petitions.SERIES,
                question.agency(),
                question.from(),
                question.to(),
                question.text(),
                question.skip(),
                question.most());
        return new Sheet(agencies.get(question.agency()), lines(found.cases(), purpose), found.total());
    }

    private List<Line> lines(List<CaseRecord> records, String purpose) {
        var numbers = records.stream().map(CaseRecord::caseNumber).toList();
        var words = new BookLines(petitions.entries(numbers), documents.issued(numbers), petitions.done(numbers));
        var parties = vault.parties(numbers);
        var roles = user.roles();
        return records.stream()
                .map(record -> words.line(record, people(record, roles, parties, purpose)))
                .toList();
    }

    private String people(CaseRecord record, Set<Role> roles, Map<CaseNumber, List<Party>> parties, String purpose) {
        if (record.kind().mayDenounce()) {
            return KEPT_SECRET;
        }
        if (purpose == null || IdentityRule.of(roles, record.kind()) != IdentityRule.OPEN) {
            return parties.getOrDefault(record.caseNumber(), List.of()).stream()
                    .filter(party -> party.role() != PartyRole.RESPONDENT)
                    .map(Party::pseudonym)
                    .collect(Collectors.joining(", "));
        }
        return reveals.revealAll(record.caseNumber(), purpose, user.id()).stream()
                .filter(person -> person.role() != PartyRole.RESPONDENT)
                .map(PetitionBook::nameAndAddress)
                .collect(Collectors.joining("; "));
    }

    private static String nameAndAddress(Identity person) {
        return person.address() == null ? person.name() : person.name() + ", " + person.address();
    }
}

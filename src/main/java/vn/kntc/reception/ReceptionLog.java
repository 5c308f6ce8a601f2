package vn.kntc.reception;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseRemarks;
import vn.kntc.casefile.IdentityRule;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.confidentiality.Vault;
import vn.kntc.handling.book.BookQuestion;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;

/**
 * The log of all visits of an agency (sổ tiếp công dân, Mẫu 03/TCD), for who works with it there. Names stand in it as in the case file:
 * only where the reader may open them, only for a purpose, and each time logged; else pseudonyms.
 */
@Service
@Transactional
public class ReceptionLog {

    private static final Role[] READERS = {
        Role.RECEPTION_OFFICER, Role.PETITION_OFFICER, Role.RESOLVER, Role.CLERK, Role.MONITOR, Role.MANAGER
    };
    private static final String PURPOSE = "Sổ tiếp công dân: ";

    private final Visits visits;
    private final VisitDesk desk;
    private final CaseRecords cases;
    private final Vault vault;
    private final Reveals reveals;
    private final Agencies agencies;
    private final CurrentUser user;
    private final List<CaseRemarks> remarks;
    private final Provisions law;

    ReceptionLog(
            Visits visits,
            VisitDesk desk,
            CaseRecords cases,
            Vault vault,
            Reveals reveals,
            Agencies agencies,
            CurrentUser user,
            List<CaseRemarks> remarks,
            Provisions law) {
        this.visits = visits;
        this.desk = desk;
        this.cases = cases;
        this.vault = vault;
        this.reveals = reveals;
        this.agencies = agencies;
        this.user = user;
        this.remarks = remarks;
        this.law = law;
    }

    /** Whose work the log is part of. */
    public static Role[] readers() {
        return READERS.clone();
    }

    /**
     * @throws NotFound for an agency that the reader does not belong to
     * @throws vn.kntc.shared.NotPermitted for a role that does not work with the log
     */
    public LogSheet read(BookQuestion question) {
        return sheet(question, null);
    }

    /**
     * With the names of those that the reader may open.
     *
     * @throws InvalidInput where the purpose is missing, too short or names somebody; nothing is shown
     */
    public LogSheet reveal(BookQuestion question, String purpose) {
        if (purpose == null || purpose.strip().length() < 10) {
            throw new InvalidInput("mucDich", "Hãy ghi rõ mục đích xem họ tên, ít nhất 10 ký tự.");
        }
        return sheet(question, PURPOSE + purpose.strip());
    }

    private LogSheet sheet(BookQuestion question, String purpose) {
        user.requireRole(READERS);
        if (!user.agencies().contains(question.agency())) {
            throw new NotFound(
                    "Không có sổ tiếp công dân của cơ quan này, hoặc sổ không thuộc cơ quan của người đang đăng nhập.");
        }
        var lines = visits.lines(
                question.agency(), question.from(), question.to(), question.text(), question.skip(), question.most());
        var records = cases.of(LogLines.cases(lines));
        var words = new LogLines(records, remarks(records.keySet()), law);
        var roles = user.roles();
        var parties = vault.parties(lines.stream().map(Visits.Line::caseNumber).toList());
        var rows = lines.stream()
                .map(line -> words.row(line, who(records.get(line.caseNumber()), roles, parties, purpose)))
                .toList();
        return new LogSheet(
                agencies.get(question.agency()),
                rows,
                visits.count(question.agency(), question.from(), question.to(), question.text()),
                purpose != null);
    }

    /** What other rooms tell of these cases, such as the leader's session that a visitor came to. */
    private Map<CaseNumber, String> remarks(Set<CaseNumber> numbers) {
        return remarks.stream()
                .flatMap(room -> room.of(numbers).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + "; " + other));
    }

    private LogLines.Shown who(
            CaseRecord visit, Set<Role> roles, Map<CaseNumber, List<Party>> parties, String purpose) {
        if (purpose == null || IdentityRule.of(roles, visit.kind()) != IdentityRule.OPEN) {
            var pseudonyms = parties.getOrDefault(visit.caseNumber(), List.of()).stream()
                    .map(Party::pseudonym)
                    .collect(Collectors.joining(", "));
            return new LogLines.Shown(pseudonyms, "", false);
        }
        var people = reveals.revealAll(visit.caseNumber(), purpose, user.id()).stream()
                .filter(person -> person.role() != PartyRole.RESPONDENT)
                .toList();
        var corrections = reveals.revealCorrections(visit.caseNumber(), purpose, user.id()).stream()
                .map(correction -> "đính chính danh tính, " + correction);
        return new LogLines.Shown(
                joined(Stream.concat(people.stream().map(ReceptionLog::nameAndAddress), corrections)
                        .toList()),
                joined(people.stream().map(ReceptionLog::paper).toList()),
                true);
    }

    private static String nameAndAddress(Identity person) {
        return person.address() == null ? person.name() : person.name() + ", " + person.address();
    }

    private static String paper(Identity person) {
        return person.idType() == null || person.idNumber() == null
                ? ""
                : person.idType().label() + " " + person.idNumber();
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /**
     * Corrects a column of a line: what stood there stays, the correction is told beside it. Of who came, the vault keeps it; the log
     * shows it with the names.
     *
     * @throws InvalidInput where a text is missing, too long, or names somebody
     */
    public void correct(CaseNumber caseNumber, LogColumn column, String text, String reason) {
        user.requireRole(Role.RECEPTION_OFFICER);
        user.requireAgencyOf(caseNumber);
        var visit = visits.lock(caseNumber);
        required(Map.of("noiDung", text, "lyDo", reason));
        vault.requireNeutral(caseNumber, "lyDo", reason);
        if (column.identity()) {
            var corrected = "cột " + column.number() + ": " + text;
            vault.correct(caseNumber, corrected);
            // the same people: who opens them in a petition that the visit became is told too
            visit.facts().petitions().forEach(petition -> vault.correct(new CaseNumber(petition), corrected));
        } else {
            vault.requireNeutral(caseNumber, "noiDung", text);
        }
        var correction = new LogCorrection(desk.today(), column, column.identity() ? null : text, reason);
        visit.correct(correction);
        visits.keepFacts(visit);
        desk.record(visit, new VisitAct.LogCorrected(desk.today(), correction), user.id());
    }

    private static void required(Map<String, String> texts) {
        texts.forEach((field, text) -> {
            if (text.length() < 3 || text.length() > 1000) {
                throw new InvalidInput(field, "Hãy ghi nội dung đính chính và lý do, mỗi ô từ 3 đến 1000 ký tự.");
            }
        });
    }
}

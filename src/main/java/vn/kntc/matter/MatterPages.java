package vn.kntc.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseSection;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;

/** What of matters the signed-in person may see and change: those of his own agencies. */
@Service
@Transactional
public class MatterPages {

    private static final Set<Role> WHO_CHANGE = Set.of(Role.PETITION_OFFICER, Role.RECEPTION_OFFICER, Role.RESOLVER);

    private final Matters matters;
    private final MatterBook book;
    private final Candidates candidates;
    private final MatterDuration duration;
    private final CaseRecords records;
    private final CurrentUser user;

    MatterPages(
            Matters matters,
            MatterBook book,
            Candidates candidates,
            MatterDuration duration,
            CaseRecords records,
            CurrentUser user) {
        this.matters = matters;
        this.book = book;
        this.candidates = candidates;
        this.duration = duration;
        this.records = records;
        this.user = user;
    }

    /**
     * A matter as the page shows it.
     *
     * @param field or null while nobody told
     * @param people how many are concerned
     * @param since day of its first case
     * @param length words, with the rule where it lasts long
     * @param mayRepeat whether he may say of a denunciation that it was handed in before
     * @param mayChange whether the signed-in person may describe it and move its petitions
     */
    public record Page(
            MatterId id,
            MatterField field,
            int people,
            LocalDate since,
            CaseSection.Fact length,
            int petitions,
            int visits,
            List<Line> lines,
            boolean mayChange,
            boolean mayRepeat) {}

    /**
     * A case of it.
     *
     * @param petition false for a visit
     * @param alike other cases that it may be the same as, for who may know
     */
    public record Line(CaseRecord record, boolean petition, List<String> alike) {}

    /** @throws NotFound if there is none of that number in an agency of the signed-in person */
    @Transactional(readOnly = true)
    public Page page(String number) {
        var matter = requireOwn(number);
        var within = matter.members().stream().map(Matter.Member::caseNumber).toList();
        var byNumber = records.of(within);
        var alike = candidates.petitions(
                matter.members().stream()
                        .filter(Matter.Member::petition)
                        .map(Matter.Member::caseNumber)
                        .toList(),
                user.roles());
        var lines = matter.members().stream()
                .map(member -> new Line(
                        byNumber.get(member.caseNumber()),
                        member.petition(),
                        outside(within, alike.getOrDefault(member.caseNumber(), List.of()))))
                .toList();
        return new Page(
                matter.id(),
                matter.field(),
                matter.people(),
                matter.firstOn(),
                duration.fact(matter),
                matter.petitions().size(),
                matter.visits(),
                lines,
                mayChange(),
                user.roles().contains(Role.IDENTITY_CUSTODIAN));
    }

    private static List<String> outside(List<CaseNumber> within, List<Candidates.Candidate> alike) {
        return alike.stream()
                .filter(candidate -> !within.contains(candidate.caseNumber()))
                .map(Candidates.Candidate::told)
                .toList();
    }

    /** @param field code, or blank where it is not known @throws vn.kntc.shared.InvalidInput for a number of people below 1 */
    public void describe(String number, MatterField field, int people) {
        requireChange();
        book.describe(requireOwn(number).id(), field, people, user.id());
    }

    /**
     * Moves a petition of the matter to that of another one.
     *
     * @param other number of a petition of the other matter; blank for a matter of its own
     */
    public MatterId move(String number, CaseNumber petition, String other, String reason) {
        requireChange();
        var matter = requireOwn(number);
        if (matter.timesWith(petition) == 0) {
            throw new NotFound("Vụ việc không có đơn này.");
        }
        book.move(petition, other, reason, user.id());
        return matters.of(petition).get(0);
    }

    /**
     * A denunciation of the matter hands in again what an earlier one did; only the custodian may find that.
     *
     * @param earlier number of that one, as it was typed
     */
    public MatterId repeat(String number, CaseNumber petition, String earlier) {
        user.requireRole(Role.IDENTITY_CUSTODIAN);
        if (requireOwn(number).timesWith(petition) == 0) {
            throw new NotFound("Vụ việc không có đơn này.");
        }
        book.repeatsDenunciation(petition, earlier, user.id());
        return matters.of(petition).get(0);
    }

    private Matter requireOwn(String number) {
        return MatterId.read(number)
                .filter(id -> user.agencies().contains(id.agency()))
                .flatMap(matters::find)
                .orElseThrow(() -> new NotFound(
                        "Không có vụ việc này, hoặc vụ việc không thuộc cơ quan của người đang đăng nhập."));
    }

    private boolean mayChange() {
        return user.roles().stream().anyMatch(WHO_CHANGE::contains);
    }

    private void requireChange() {
        user.requireRole(WHO_CHANGE.toArray(Role[]::new));
    }
}

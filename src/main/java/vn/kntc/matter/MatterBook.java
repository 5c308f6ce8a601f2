package vn.kntc.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.confidentiality.Vault;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** What officers decide about matters; each decision is an act in the log of its case. */
@Service
@Transactional
public class MatterBook {

    /** As both ends of such a link are told. */
    private static final String REPEATED = "REPEATED";

    private static final String SPLIT = "SPLIT";

    /** Neither end tells what the other is. */
    private static final String LINKED = "Người giữ danh tính ghi hồ sơ này có liên quan với một hồ sơ khác";

    private static final String ONLY_NAMED_ALIKE =
            "Hai đơn chỉ trùng họ tên người nộp, chưa chắc là cùng một người; cán bộ đã quyết định ghi là đơn gửi lại";

    private static final int MOST_PEOPLE = 100_000;

    private final Matters matters;
    private final MatterMembers members;
    private final EarlierCases earlierCases;
    private final CaseLinks links;
    private final CaseLock lock;
    private final Vault vault;
    private final ActLog log;
    private final Clock clock;

    MatterBook(
            Matters matters,
            MatterMembers members,
            EarlierCases earlierCases,
            CaseLinks links,
            CaseLock lock,
            Vault vault,
            ActLog log,
            Clock clock) {
        this.matters = matters;
        this.members = members;
        this.earlierCases = earlierCases;
        this.links = links;
        this.lock = lock;
        this.vault = vault;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Takes the locks of a petition and of the earlier one that an officer names, in the order that all take them; before anything else is
     * done with either.
     *
     * @param typed number of the earlier case as somebody typed it
     * @return that number
     * @throws InvalidInput if it is none of a petition of the same agency
     */
    public CaseNumber lockWith(CaseNumber petition, String typed) {
        var earlier = earlierCases.petition(typed, petition);
        lock.hold(List.of(petition, earlier));
        return earlier;
    }

    /**
     * Whether an officer may say that a petition is about the same as an earlier one: asked before anything that depends on who
     * petitions.
     *
     * @param sorted what the petition is being sorted as
     * @throws InvalidInput where one of the two may denounce, in the same words whoever their people are
     */
    public void requireLinkedByOfficer(CaseKind sorted, CaseNumber petition, CaseNumber earlier) {
        earlierCases.requireLinkedByOfficer(sorted, petition, earlier);
    }

    /**
     * The petition hands in again what an earlier one did: it is linked, belongs to the same matter from now on and is counted there.
     *
     * @throws InvalidInput where one of the two may denounce, or nobody has sorted the earlier one yet
     */
    public void repeats(CaseNumber petition, CaseNumber earlier, UserId by) {
        earlierCases.requireLinkedByOfficer(CaseKind.UNCLASSIFIED, petition, earlier);
        link(petition, earlier, by);
        if (earlierCases.onlyNamedAlike(petition, earlier)) {
            log.note(petition, UserId.SYSTEM, ONLY_NAMED_ALIKE);
        }
    }

    private void link(CaseNumber petition, CaseNumber earlier, UserId by) {
        earlierCases.requireJoinable(petition, earlier);
        links.link(petition, CaseRelation.REPEATS, earlier, by);
        var matter = matterOf(petition);
        record(
                petition,
                new MatterAct.Repeated(
                        today(),
                        earlier.value(),
                        matter.id().value(),
                        matter.petitions().size()),
                by);
        log.note(earlier, by, "Nội dung của hồ sơ được gửi lại bằng một đơn khác");
    }

    /**
     * The same of two that may denounce, which only the custodian of identities sees to have one author. What the author of a mixed petition
     * was told to write apart is no repetition: it is linked as a part of it, whatever its kind, and stays a matter of its own.
     *
     * @param typed number of the earlier one as he typed it
     * @throws InvalidInput where one of them may not denounce, or they are linked already
     */
    void repeatsDenunciation(CaseNumber petition, String typed, UserId by) {
        var earlier = lockWith(petition, typed);
        if (earlierCases.splitFrom(petition, earlier)) {
            split(petition, earlier, by);
            return;
        }
        if (!earlierCases.mayDenounce(petition) || !earlierCases.mayDenounce(earlier)) {
            throw new InvalidInput(
                    EarlierCases.FIELD,
                    "Chỉ liên kết ở đây hai đơn tố cáo hoặc có nhiều nội dung; đơn khác do cán bộ xử lý đơn ghi khi phân loại.");
        }
        if (linked(petition, REPEATED, earlier)) {
            throw new InvalidInput(EarlierCases.FIELD, "Hai hồ sơ này đã được ghi là gửi lại.");
        }
        link(petition, earlier, by);
    }

    private void split(CaseNumber petition, CaseNumber mixed, UserId by) {
        if (linked(petition, SPLIT, mixed)) {
            throw new InvalidInput(EarlierCases.FIELD, "Hai hồ sơ này đã được ghi là tách ra từ một đơn.");
        }
        links.link(petition, CaseRelation.SPLIT_FROM, mixed, by);
        log.note(petition, by, LINKED);
        log.note(mixed, by, LINKED);
    }

    private boolean linked(CaseNumber petition, String relation, CaseNumber other) {
        return links.of(petition).stream()
                .anyMatch(
                        link -> link.relation().equals(relation) && link.other().equals(other));
    }

    /**
     * The petition is handled together with an earlier one of the same people, which goes on.
     *
     * @throws InvalidInput where that one has ended, or the two are not certainly by the same people and about the same, or may not be told
     *     of each other
     */
    public void merges(CaseNumber petition, CaseNumber earlier, UserId by) {
        earlierCases.requireLinkedByOfficer(CaseKind.UNCLASSIFIED, petition, earlier);
        earlierCases.requireJoinable(petition, earlier);
        earlierCases.requireOpen(earlier);
        earlierCases.requireSamePetition(petition, earlier);
        links.link(petition, CaseRelation.MERGED_INTO, earlier, by);
        log.note(earlier, by, "Một đơn khác được nhập vào hồ sơ này để giải quyết chung");
    }

    /**
     * What was found of the petition when it was sorted.
     *
     * @param field or null where nobody told
     * @param people how many stand behind the petition
     */
    public void sorted(CaseNumber petition, MatterField field, int people, UserId by) {
        var before = matterOf(petition);
        var matter = mixesSecrets(before, petition) ? find(members.separate(petition)) : before;
        int most = Math.max(matter.people(), people);
        if (field == null) {
            matters.describe(matter.id(), matter.field(), most);
        } else {
            describe(matter, field, most, petition, by);
        }
    }

    /** Somebody who denounces must not be told by the matter of what he complains about openly (Điều 8 Luật Tố cáo). */
    private boolean mixesSecrets(Matter matter, CaseNumber petition) {
        return matter.petitions().stream()
                .map(Matter.Member::caseNumber)
                .anyMatch(other -> !other.equals(petition) && !earlierCases.equallyClose(petition, other));
    }

    /**
     * What an officer says of the matter as a whole.
     *
     * @param field or null where that is not known
     * @param people how many are concerned, from 1
     */
    void describe(MatterId id, MatterField field, int people, UserId by) {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new InvalidInput("people", "Số người của vụ việc phải từ 1 đến 100.000.");
        }
        var matter = find(id);
        lock.hold(matter.head());
        describe(matter, field, people, matter.head(), by);
    }

    private void describe(Matter matter, MatterField field, int people, CaseNumber told, UserId by) {
        if (field == matter.field() && people == matter.people()) {
            return;
        }
        matters.describe(matter.id(), field, people);
        record(told, new MatterAct.Described(today(), matter.id().value(), field, people), by);
    }

    /**
     * Moves a petition to the matter of another case, or to one of its own.
     *
     * @param other number of a petition of the other matter as it was typed; blank for a matter of its own
     * @param reason neutral
     */
    void move(CaseNumber petition, String other, String reason, UserId by) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "Hãy ghi lý do chuyển hồ sơ sang vụ việc khác.");
        }
        var target = Optional.ofNullable(other).filter(typed -> !typed.isBlank());
        var joined = target.map(typed -> lockWith(petition, typed.strip()));
        lock.hold(petition);
        vault.requireNeutral(petition, "reason", reason);
        var before = matterOf(petition);
        if (joined.isPresent()) {
            earlierCases.requireJoinable(petition, joined.get());
            members.move(petition, matterOf(joined.get()).id());
        } else if (before.petitions().size() > 1) {
            members.separate(petition);
        }
        var after = matterOf(petition);
        if (before.id().equals(after.id())) {
            throw new InvalidInput("other", "Hồ sơ đã thuộc vụ việc này; không có gì để chuyển.");
        }
        record(
                petition,
                new MatterAct.Moved(today(), before.id().value(), after.id().value(), reason.strip()),
                by);
    }

    private Matter matterOf(CaseNumber petition) {
        return matters.of(petition).stream()
                .findFirst()
                .map(this::find)
                .orElseThrow(() -> new InvalidInput("caseNumber", "Hồ sơ này không thuộc vụ việc nào."));
    }

    private Matter find(MatterId id) {
        return matters.find(id).orElseThrow();
    }

    private void record(CaseNumber caseNumber, Act act, UserId by) {
        log.append(caseNumber, MatterActs.KINDS, new RecordedAct(act, by, clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

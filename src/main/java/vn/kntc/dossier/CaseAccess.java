package vn.kntc.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseAct;
import vn.kntc.casefile.CaseActs;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.IdentityRule;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseDocument;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;

/**
 * Who may see what of a case; the one place that every page, download and API call of the dossier asks.
 *
 * <ul>
 *   <li>The case file with pseudonyms: everybody of the case's agency. Others get {@link NotFound}, as if there were no such case.
 *   <li>Adding files: who handles cases (reception, petitions, verification, resolver, clerk).
 *   <li>Recording decisions about its clocks: the resolver, who signs them.
 *   <li>Taking a task from who holds it: resolver and manager of the agency.
 *   <li>Identities, the petition's own text and uploaded files, which show both: who handles cases. While a petition has not been
 *       classified, it may be a denunciation: then only those who take petitions in and classify them, and so have read it anyway. In a
 *       denunciation, and in what holds several matters, nobody: the custodian's reasoned procedure is the only way.
 *   <li>Documents: who handles cases. While a case has not been classified, who may not open its people opens its papers only where he
 *       works on it. In a denunciation, and in what holds several matters, nobody opens a paper that names people; one that names
 *       nobody is open to who works on the case: whose task waits there or who did a step of it, who resolves and who issues for the
 *       agency, and who keeps identities.
 *   <li>The address on a letter to who denounces: the custodian prints it, for a purpose, each print logged.
 * </ul>
 * Monitor, manager, legal editor, custodian and administrator follow cases or keep the system, but handle none: pseudonyms only.
 * Căn cứ: Điều 12 Nghị định 154/2026/NĐ-CP; Điều 8, 56 Luật Tố cáo.
 */
@Component
public class CaseAccess {

    static final String UNKNOWN_CASE = "Không có hồ sơ này, hoặc hồ sơ không thuộc cơ quan của người đang đăng nhập.";
    static final String OTHER_ROLE =
            "Vai trò của tài khoản này chỉ được xem bí danh; danh tính, văn bản và tệp chỉ mở cho người trực tiếp xử lý hồ sơ.";
    static final String NOT_CLASSIFIED =
            "Đơn chưa phân loại có thể chứa tố cáo, nên chỉ cán bộ tiếp công dân và cán bộ xử lý đơn được xem danh tính, nội dung đơn"
                    + " và tệp.";
    static final String DENUNCIATION =
            "Đây là đơn tố cáo: thông tin về người tố cáo được giữ bí mật và không mở trực tiếp tại đây; chỉ người giữ danh tính cung"
                    + " cấp khi có yêu cầu nêu rõ lý do.";
    static final String MIXED =
            "Hồ sơ có nhiều nội dung, trong đó có thể có tố cáo: cho đến khi tách, danh tính, nội dung và tệp được giữ bí mật như đơn tố"
                    + " cáo; chỉ người giữ danh tính cung cấp khi có yêu cầu nêu rõ lý do.";

    static final String ADDRESS =
            "Chỉ người giữ danh tính của cơ quan được in địa chỉ gửi, và chỉ cho văn bản đã ban hành gửi người tố cáo.";

    /** Who signs, who issues and who addresses, in whichever case of the agency. */
    private static final Set<Role> ISSUING = EnumSet.of(Role.RESOLVER, Role.CLERK, Role.IDENTITY_CUSTODIAN);

    private final CurrentUser user;
    private final CaseRecords cases;
    private final CaseTasks tasks;
    private final CaseActs acts;
    private final Vault vault;
    private final List<CaseSection> sections;

    CaseAccess(
            CurrentUser user,
            CaseRecords cases,
            CaseTasks tasks,
            CaseActs acts,
            Vault vault,
            List<CaseSection> sections) {
        this.user = user;
        this.cases = cases;
        this.tasks = tasks;
        this.acts = acts;
        this.vault = vault;
        this.sections = sections;
    }

    /**
     * The case, if the signed-in person may know of it.
     *
     * @param number as it stands in the address
     * @throws NotFound also where the number is malformed
     */
    public CaseRecord requireSight(String number) {
        try {
            return requireSight(new CaseNumber(number));
        } catch (InvalidInput malformed) {
            throw new NotFound(UNKNOWN_CASE);
        }
    }

    /** @throws NotFound if there is no such case in an agency of the signed-in person */
    public CaseRecord requireSight(CaseNumber number) {
        user.requireAgencyOf(number);
        return cases.find(number).orElseThrow(() -> new NotFound(UNKNOWN_CASE));
    }

    /** True for cases of the signed-in person's agencies; what his roles may not know of is not told to him at all. */
    boolean mayKnow(CaseNumber number) {
        return user.agencies().contains(number.agency());
    }

    /** What the signed-in person may do with a case that he may see. */
    public CaseRights rights(CaseRecord record) {
        return withoutLetters(record).addressing(letters(record));
    }

    private CaseRights withoutLetters(CaseRecord record) {
        return switch (IdentityRule.of(user.roles(), record.kind())) {
            case OTHER_ROLE -> new CaseRights(false, false, false, OTHER_ROLE).opening(nameless(record));
            case DENUNCIATION -> new CaseRights(false, false, true, closer(record)).opening(nameless(record));
            case NOT_CLASSIFIED -> new CaseRights(false, namesNobody(record) || worksOn(record), true, NOT_CLASSIFIED);
            case OPEN -> new CaseRights(true, true, true, null);
        };
    }

    private static String closer(CaseRecord record) {
        return record.kind() == CaseKind.DENUNCIATION ? DENUNCIATION : MIXED;
    }

    /** Papers of what may denounce that name nobody, for who works on the case. */
    private Set<UUID> nameless(CaseRecord record) {
        return record.kind().mayDenounce() && (hasOneOf(ISSUING) || worksOn(record))
                ? sections.stream()
                        .flatMap(section -> section.namingNobody(record.caseNumber()).stream())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** A case of the agency itself, such as a leader's session. */
    private boolean namesNobody(CaseRecord record) {
        return vault.parties(record.caseNumber()).isEmpty();
    }

    /** A task of the signed-in person waits in the case, or he did a step of it; a note about it is none. */
    private boolean worksOn(CaseRecord record) {
        return tasks.next(record.caseNumber()).isPresent()
                || acts.of(record.caseNumber()).stream()
                        .map(CaseActs.Recorded::act)
                        .anyMatch(act -> act.by().equals(user.id()) && !CaseAct.NOTED.equals(act.kind()));
    }

    /** Letters to who may denounce, for who keeps identities: nobody else addresses them. */
    private Set<UUID> letters(CaseRecord record) {
        return record.kind().mayDenounce() && hasOneOf(EnumSet.of(Role.IDENTITY_CUSTODIAN))
                ? sections.stream()
                        .flatMap(section -> section.lettersToPetitioner(record.caseNumber()).stream())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** @throws NotPermitted unless the signed-in person keeps identities and the document goes to who denounces */
    void requireLetter(CaseRecord record, CaseDocument document) {
        if (!rights(record).addresses(document)) {
            throw new NotPermitted(ADDRESS);
        }
    }

    /** True for who records the decisions that pause, resume and extend the clocks of a case that he may see. */
    boolean recordsClocks() {
        return hasOneOf(EnumSet.of(Role.RESOLVER));
    }

    /** True for who may take a task from one officer and give it to another. */
    boolean handsOverTasks() {
        return hasOneOf(EnumSet.of(Role.RESOLVER, Role.MANAGER));
    }

    /** @throws NotPermitted unless identities, petition text and files may be opened by the signed-in person */
    void requireReveal(CaseRecord record) {
        var rights = rights(record);
        if (!rights.reveal()) {
            throw new NotPermitted(rights.refusal());
        }
    }

    /** @throws NotPermitted unless that document may be opened by the signed-in person */
    void requireDocument(CaseRecord record, CaseDocument document) {
        var rights = rights(record);
        if (!rights.opens(document)) {
            throw new NotPermitted(rights.refusal());
        }
    }

    /** @throws NotPermitted unless the signed-in person handles cases */
    void requireUpload(CaseRecord record) {
        if (!rights(record).upload()) {
            throw new NotPermitted("Vai trò của tài khoản này không được thêm tệp vào hồ sơ.");
        }
    }

    private boolean hasOneOf(Set<Role> roles) {
        return user.roles().stream().anyMatch(roles::contains);
    }
}

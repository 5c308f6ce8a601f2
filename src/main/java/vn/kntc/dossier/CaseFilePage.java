package vn.kntc.dossier;

import java.time.LocalDateTime;
import java.util.List;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseSection;
import vn.kntc.confidentiality.Party;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.CaseFile;
import vn.kntc.handling.move.OfferedMove;
import vn.kntc.organization.Officer;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;

/**
 * Everything the case file page shows; holds no identity. What a procedure adds (for example how a complaint was resolved) is a part
 * that it prints itself.
 *
 * @param handsOver true for who may take a task from one officer and give it to another
 * @param recordsClocks true for who records decisions about the case's clocks
 * @param moves what the reader may start in the case, with what he may but cannot now
 * @param next the clock whose last day comes first, or null where none is waited for
 * @param head what the procedures say at the top
 * @param links cases that hang together with this one
 * @param parts what each procedure tells, in their order
 */
public record CaseFilePage(
        CaseRecord record,
        String agencyName,
        CaseRights rights,
        boolean recordsClocks,
        boolean handsOver,
        List<WaitingTask> openTasks,
        List<OfferedMove> moves,
        ClockReading next,
        List<Party> parties,
        List<ClockReading> clocks,
        CaseSection.Head head,
        List<LinkLine> links,
        List<PartLines> parts,
        List<CaseDocument> documents,
        List<FileLine> files,
        List<TimelineLine> timeline,
        List<RevealLine> reveals) {

    public CaseNumber caseNumber() {
        return record.caseNumber();
    }

    /** Also the paused ones: somebody has to see to it that they go on. */
    public List<ClockReading> openClocks() {
        return clocks.stream().filter(reading -> reading.clock().open()).toList();
    }

    public List<ClockReading> otherClocks() {
        return clocks.stream().filter(reading -> !reading.clock().open()).toList();
    }

    /** Vietnamese name of the role a task waits for. */
    public String roleOf(WaitingTask waiting) {
        var group = waiting.task().group();
        return group == null
                ? "chưa giao vai trò nào"
                : Role.of(group).map(Role::label).orElse(group);
    }

    /**
     * A task that waits.
     *
     * @param holder name of who has taken it, or null
     * @param others officers of the same role who could take it over; empty for who may not hand it over
     */
    public record WaitingTask(OpenTask task, String holder, List<Officer> others) {}

    /** A procedure's part with the names of who said what. */
    public record PartLines(CaseSection.Part part, List<SaidLine> said) {}

    /**
     * A choice or an answer; times are Vietnamese.
     *
     * @param note reason or remark, or null
     */
    public record SaidLine(LocalDateTime at, String by, String what, String noteLabel, String note) {}

    /**
     * A case that hangs together with this one.
     *
     * @param opens whether the reader may open it: a receiver's case is told of by its number only
     */
    public record LinkLine(String label, CaseNumber other, boolean opens) {}

    /** One act; times are Vietnamese. */
    public record TimelineLine(LocalDateTime at, String by, String act) {}

    /** One opening of the vault; {@code what} is a pseudonym or "Nội dung đơn". */
    public record RevealLine(LocalDateTime at, String by, String what, String purpose) {}

    public record FileLine(CaseFile file, LocalDateTime at, String by) {}
}

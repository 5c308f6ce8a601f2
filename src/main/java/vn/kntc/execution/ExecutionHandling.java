package vn.kntc.execution;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.execution.ExecutionAct.Closed;
import vn.kntc.execution.ExecutionAct.Closing;
import vn.kntc.execution.ExecutionAct.CompletionProposed;
import vn.kntc.execution.ExecutionAct.Directed;
import vn.kntc.execution.ExecutionAct.Enforced;
import vn.kntc.execution.ExecutionAct.Enforcement;
import vn.kntc.execution.ExecutionAct.NotPerformed;
import vn.kntc.execution.ExecutionAct.Performed;
import vn.kntc.execution.ExecutionAct.Progressed;
import vn.kntc.execution.ExecutionAct.RedirectionAsked;
import vn.kntc.execution.ExecutionAct.ReviewAsked;
import vn.kntc.execution.ExecutionAct.Reviewed;
import vn.kntc.execution.ExecutionAct.UrgingAsked;
import vn.kntc.execution.ExecutionAct.Way;
import vn.kntc.handling.act.ActDay;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * Carries out decisions, one verb a step of the law; each verb keeps the act and the figures, moves the statutory clock and draws up or
 * issues the paper, all in one transaction.
 *
 * <p>Every verb that takes an entry throws {@link InvalidInput} with one Vietnamese sentence where it cannot be taken, and {@link
 * vn.kntc.shared.OutOfOrder} where the case does not stand where the step needs it.
 */
@Service
@Transactional
public class ExecutionHandling {

    /** Key of the process. */
    static final String PROCEDURE = "decisionExecution";

    private final ExecutionDesk desk;
    private final ExecutionPapers papers;
    private final ReviewAuthorities authorities;
    private final Provisions provisions;

    ExecutionHandling(
            ExecutionDesk desk, ExecutionPapers papers, ReviewAuthorities authorities, Provisions provisions) {
        this.desk = desk;
        this.papers = papers;
        this.authorities = authorities;
        this.provisions = provisions;
    }

    /** The resolver acts himself, directs others, or finds that nothing is to be carried out (Điều 31 Nghị định 124/2020/NĐ-CP). */
    public void direct(CaseNumber caseNumber, Directed directed, UserId by) {
        var execution = desk.lock(caseNumber);
        desk.requireDay(execution, "directedOn", directed.on());
        if (directed.way() == Way.NOTHING) {
            requireNothingDirected(execution);
        } else {
            requireDuties(execution, directed);
            directed.figures().require();
            execution.done().amounts().requireWithin(directed.figures().amounts(), ExecutionFields.DUE);
        }
        desk.record(execution, directed, by);
        if (directed.way() == Way.DIRECT) {
            papers.draft(execution, ExecutionPaper.DIRECTION_ISSUED, by);
        }
    }

    private static void requireNothingDirected(Execution execution) {
        if (execution.directed()) {
            throw new InvalidInput(
                    "executionWay",
                    "Đã chỉ đạo thi hành nên không kết thúc vì không có nội dung phải thi hành được; hãy sửa nội dung chỉ đạo.");
        }
    }

    /** A later direction, of a figure say, may call for nothing besides what is done already. */
    private static void requireDuties(Execution execution, Directed directed) {
        if (directed.duties().isEmpty() && execution.performed().isEmpty()) {
            throw new InvalidInput(
                    "duties", "Hãy ghi ít nhất một việc phải thực hiện: ai làm, việc gì, ngày phải xong.");
        }
        for (int i = 0; i < directed.duties().size(); i++) {
            new ActDay("duties[" + i + "].dueOn", directed.duties().get(i).dueOn()).requireFrom(directed.on());
        }
        new ActDay("reportBy", directed.reportBy()).requireFrom(directed.on());
    }

    /** Issues the paper that is to go out. @param enteredNumber that it got on paper before, or null */
    public void issue(CaseNumber caseNumber, LocalDate on, String enteredNumber, UserId by) {
        var execution = desk.lock(caseNumber);
        var paper = execution.stage().paper();
        desk.requireDay(execution, "issuedOn", on);
        if (enteredNumber != null) {
            papers.enterNumber(caseNumber, paper, enteredNumber, on);
        }
        var document = papers.issue(execution, paper, on, by);
        desk.record(execution, new PaperIssued(on, paper.form(), document.id(), document.number(), null), by);
    }

    /** The day by which something is to be done next: that of a duty, or of the report. */
    @Transactional(readOnly = true)
    public LocalDate nextDue(CaseNumber caseNumber) {
        return desk.get(caseNumber).nextDue();
    }

    /** A report on how far the decision is carried out. */
    public void progress(CaseNumber caseNumber, Progressed report, UserId by) {
        var execution = desk.lock(caseNumber);
        desk.requireDay(execution, "reportedOn", report.on());
        requirePerformed(execution, report);
        report.figures().requireWithin(execution.due());
        desk.record(execution, report, by);
    }

    private static void requirePerformed(Execution execution, Progressed report) {
        var open = execution.open().stream().map(Execution.OpenDuty::number).toList();
        var numbers = report.performed().stream().map(Performed::number).toList();
        for (int i = 0; i < numbers.size(); i++) {
            if (!open.contains(numbers.get(i)) || numbers.indexOf(numbers.get(i)) < i) {
                throw new InvalidInput(
                        "performed[" + i + "].number", "Không có việc nào mang số này đang chờ thực hiện.");
            }
            if (report.performed().get(i).performedOn().isAfter(report.on())) {
                throw new InvalidInput(
                        "performed[" + i + "].performedOn", "Ngày thực hiện xong không được sau ngày báo cáo.");
            }
        }
    }

    /** A letter is drafted that urges whoever has to act; it is counted when it goes out. */
    public void urge(CaseNumber caseNumber, UrgingAsked urging, UserId by) {
        var execution = desk.lock(caseNumber);
        desk.requireDay(execution, "reportedOn", urging.on());
        new ActDay("urgedReplyBy", urging.replyBy()).requireFrom(urging.on());
        desk.record(execution, urging, by);
        papers.draft(execution, ExecutionPaper.URGING_ISSUED, by);
    }

    /** Somebody does not perform what he has to. */
    public void tellFailure(CaseNumber caseNumber, NotPerformed failure, UserId by) {
        var execution = desk.lock(caseNumber);
        desk.requireDay(execution, "reportedOn", failure.on());
        desk.record(execution, failure, by);
    }

    /** The direction has to be changed: a duty or a figure is wrong, or new ones came up. */
    public void askRedirection(CaseNumber caseNumber, RedirectionAsked asked, UserId by) {
        var execution = desk.lock(caseNumber);
        desk.requireDay(execution, "reportedOn", asked.on());
        desk.record(execution, asked, by);
    }

    /** The resolution shows signs of a breach of the law; who may review it is told (Điều 38 Nghị định 124/2020/NĐ-CP). */
    public void askReview(CaseNumber caseNumber, LocalDate on, String signs, String damage, UserId by) {
        var execution = desk.lock(caseNumber);
        desk.requireDay(execution, "reportedOn", on);
        var authority = authorities.over(execution, on);
        desk.record(execution, new ReviewAsked(on, authority.words(), signs, damage, authority.doubts()), by);
        papers.draft(execution, ExecutionPaper.REVIEW_LETTER_ISSUED, by);
    }

    /** Everything is done. @throws InvalidInput where a duty or an amount is open */
    public void proposeCompletion(CaseNumber caseNumber, CompletionProposed proposed, UserId by) {
        var execution = desk.lock(caseNumber);
        desk.requireDay(execution, "reportedOn", proposed.on());
        requireAllDone(execution);
        desk.record(execution, proposed, by);
    }

    private static void requireAllDone(Execution execution) {
        if (!execution.open().isEmpty()) {
            throw new InvalidInput(
                    "followStep",
                    "Chưa khép hồ sơ được: còn việc số "
                            + String.join(", ", numbers(execution))
                            + " chưa thực hiện xong.");
        }
        if (!execution.allDone()) {
            throw new InvalidInput(
                    "followStep",
                    "Chưa khép hồ sơ được: số tiền hoặc diện tích đất đã thu hồi, đã trả chưa bằng số phải thực hiện.");
        }
    }

    private static List<String> numbers(Execution execution) {
        return execution.open().stream()
                .map(open -> String.valueOf(open.number()))
                .toList();
    }

    /** Who may review the resolution has done so; the decision is not carried out any further. */
    public void tellReview(CaseNumber caseNumber, Reviewed reviewed, UserId by) {
        var execution = desk.lock(caseNumber);
        desk.requireDay(execution, "reportedOn", reviewed.on());
        if (reviewed.documentDate().isAfter(reviewed.on())) {
            throw new InvalidInput("documentDate", "Ngày văn bản không được sau ngày ghi nhận.");
        }
        desk.record(execution, reviewed, by);
    }

    /**
     * What is done against who does not perform: a plan of persuasion before any coercion (khoản 1 Điều 32 Nghị định
     * 124/2020/NĐ-CP).
     */
    public void enforce(CaseNumber caseNumber, Enforced enforced, UserId by) {
        var execution = desk.lock(caseNumber);
        desk.requireDay(execution, "enforcedOn", enforced.on());
        if (enforced.dueOn() != null) {
            new ActDay("dueOn", enforced.dueOn()).requireFrom(enforced.on());
        }
        var coerced = enforced.enforcement() == Enforcement.COERCE;
        if (coerced && !execution.persuaded()) {
            throw new InvalidInput("enforcement", provisions.sentence("EXECUTION_COERCION", enforced.on()));
        }
        var doubt = coerced ? String.join(" ", provisions.doubts("EXECUTION_COERCION", enforced.on())) : null;
        desk.record(
                execution,
                new Enforced(
                        enforced.on(),
                        enforced.enforcement(),
                        enforced.measure(),
                        enforced.body(),
                        enforced.dueOn(),
                        enforced.remark(),
                        doubt),
                by);
    }

    /** The resolver closes the case, or has it go on. */
    public void close(CaseNumber caseNumber, Closed closed, UserId by) {
        var execution = desk.lock(caseNumber);
        desk.requireDay(execution, "closedOn", closed.on());
        if (closed.closing() == Closing.CLOSE && !execution.reviewed()) {
            requireAllDone(execution);
        }
        desk.record(execution, closed, by);
    }

    /** It ends because the resolution was reviewed, not because everything is done. */
    @Transactional(readOnly = true)
    public boolean isReviewed(CaseNumber caseNumber) {
        return desk.get(caseNumber).reviewed();
    }
}

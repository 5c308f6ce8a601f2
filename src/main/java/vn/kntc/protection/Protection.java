package vn.kntc.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.protection.ProtectionAct.Answer;
import vn.kntc.protection.ProtectionAct.Answered;
import vn.kntc.protection.ProtectionAct.Assessed;
import vn.kntc.protection.ProtectionAct.BodyKind;
import vn.kntc.protection.ProtectionAct.Change;
import vn.kntc.protection.ProtectionAct.ChangeDecided;
import vn.kntc.protection.ProtectionAct.Decided;
import vn.kntc.protection.ProtectionAct.DenunciationSettled;
import vn.kntc.protection.ProtectionAct.Measure;
import vn.kntc.protection.ProtectionAct.Opened;
import vn.kntc.protection.ProtectionAct.Requested;
import vn.kntc.protection.ProtectionAct.Way;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** One protection: what its log of acts tells, and nothing besides. */
final class Protection {

    private final CaseEntry entry;
    private final List<RecordedAct> acts = new ArrayList<>();
    private ProtectionStage stage = ProtectionStage.NEW;

    /** The denunciation ended and nobody has decided what becomes of the protection. */
    private boolean settlementOpen;

    /** @param acts of this procedure, oldest first */
    Protection(CaseEntry entry, List<RecordedAct> acts) {
        this.entry = entry;
        acts.forEach(this::record);
    }

    /** @throws OutOfOrder where the case does not stand where the act needs it */
    void record(RecordedAct recorded) {
        var act = recorded.act();
        stage.require(act);
        requireNoSettlementPassedOver(act);
        settlementOpen = act instanceof DenunciationSettled || settlementOpen && !(act instanceof ChangeDecided);
        acts.add(recorded);
        stage = next(act);
    }

    /** Once the denunciation is settled, protection either ends or is renewed: nothing else comes before (khoản 2 Điều 54 Luật Tố cáo). */
    private void requireNoSettlementPassedOver(Act act) {
        if (settlementOpen
                && stage == ProtectionStage.FOLLOW
                && !(act instanceof ProtectionAct.ChangeAsked)
                && !ProtectionStage.isBeside(act)) {
            throw new OutOfOrder(
                    "Tố cáo đã được giải quyết xong: hãy đề nghị chấm dứt việc bảo vệ, hoặc đề nghị tiếp tục bảo vệ.");
        }
    }

    private ProtectionStage next(Act act) {
        if (act instanceof DenunciationSettled) {
            return stage == ProtectionStage.FOLLOW ? ProtectionStage.CHANGE : stage;
        }
        if (ProtectionStage.isBeside(act)) {
            return stage;
        }
        if (act instanceof Opened) {
            return ProtectionStage.RECORD;
        }
        if (act instanceof Requested) {
            return ProtectionStage.ASSESS;
        }
        if (act instanceof ProtectionAct.RequestWithdrawn) {
            return ProtectionStage.ENDED;
        }
        if (act instanceof Assessed) {
            return ProtectionStage.DECIDE;
        }
        return act instanceof Decided decided ? afterDecision(decided) : later(act);
    }

    private static ProtectionStage afterDecision(Decided decided) {
        return switch (decided.way()) {
            case OWN, BOTH -> ProtectionStage.ISSUE_DECISION;
            case DEMAND -> ProtectionStage.ISSUE_DEMAND;
            case REFUSE -> ProtectionStage.ISSUE_REFUSAL;
        };
    }

    private ProtectionStage later(Act act) {
        if (act instanceof PaperIssued) {
            return afterPaper();
        }
        if (act instanceof ProtectionAct.DemandDelivered) {
            return ProtectionStage.ANSWER;
        }
        if (act instanceof Answered answered) {
            return afterAnswer(answered.answer());
        }
        if (act instanceof ProtectionAct.ChangeAsked) {
            return ProtectionStage.CHANGE;
        }
        return act instanceof ChangeDecided changed && changed.change() != Change.GO_ON
                ? ProtectionStage.ISSUE_CHANGE
                : ProtectionStage.FOLLOW;
    }

    private ProtectionStage afterPaper() {
        return switch (stage) {
            case ISSUE_DEMAND -> ProtectionStage.DELIVER_DEMAND;
            case ISSUE_DECISION -> decided().way() == Way.BOTH ? ProtectionStage.ISSUE_DEMAND : ProtectionStage.FOLLOW;
            case ISSUE_CHANGE -> afterChange();
            default -> ProtectionStage.ENDED;
        };
    }

    private ProtectionStage afterChange() {
        if (last(ChangeDecided.class).orElseThrow().change() != Change.END) {
            return ProtectionStage.FOLLOW;
        }
        return protectedByAnother() ? ProtectionStage.ISSUE_NOTICE : ProtectionStage.ENDED;
    }

    private ProtectionStage afterAnswer(Answer answer) {
        return switch (answer) {
            case TAKES_LONGER -> ProtectionStage.ANSWER;
            case PROTECTS -> ProtectionStage.FOLLOW;
            case REFUSES -> decided().way().own() ? ProtectionStage.FOLLOW : ProtectionStage.ISSUE_REFUSAL;
        };
    }

    /** Another body protects: it has to be told when that ends (khoản 2 Điều 8 Thông tư 145/2020/TT-BCA). */
    boolean protectedByAnother() {
        return last(Answered.class)
                .filter(answered -> answered.answer() == Answer.PROTECTS)
                .isPresent();
    }

    ProtectionStage stage() {
        return stage;
    }

    boolean settlementOpen() {
        return settlementOpen;
    }

    CaseNumber caseNumber() {
        return entry.caseNumber();
    }

    AgencyId agency() {
        return entry.agency();
    }

    CaseEntry entry() {
        return entry;
    }

    CaseNumber denunciation() {
        return new CaseNumber(last(Opened.class).orElseThrow().denunciation());
    }

    Decided decided() {
        return last(Decided.class).orElseThrow();
    }

    /** Police, in a matter of corruption or waste: they have days to decide in (Điều 5 Thông tư 145/2020/TT-BCA). */
    boolean policeHaveDays() {
        return last(Decided.class)
                        .filter(decided -> decided.bodyKind() == BodyKind.POLICE)
                        .isPresent()
                && last(Assessed.class).filter(Assessed::corruption).isPresent();
    }

    /** The resolver's own measures, as the last decision has them. */
    List<Measure> measures() {
        var measures = List.<Measure>of();
        for (var recorded : acts) {
            if (recorded.act() instanceof Decided decided) {
                measures = decided.measures();
            } else if (recorded.act() instanceof ChangeDecided changed && changed.change() == Change.CHANGE) {
                measures = changed.measures();
            }
        }
        return measures;
    }

    /** Protection was decided by somebody and has begun. */
    boolean stood() {
        return protectedByAnother()
                || acts.stream()
                        .map(RecordedAct::act)
                        .anyMatch(act -> act instanceof PaperIssued issued
                                && ProtectionPaper.of(issued) == ProtectionPaper.DECISION_ISSUED);
    }

    /** The papers of one kind that went out, the last of them. */
    Optional<PaperIssued> issued(ProtectionPaper paper) {
        return acts.stream()
                .map(RecordedAct::act)
                .filter(PaperIssued.class::isInstance)
                .map(PaperIssued.class::cast)
                .filter(issued -> ProtectionPaper.of(issued) == paper)
                .reduce((earlier, later) -> later);
    }

    /** Day of the act before; what came from the denunciation does not count. */
    LocalDate latest() {
        return acts.stream()
                .map(RecordedAct::act)
                .filter(act -> !ProtectionStage.isBeside(act))
                .map(Act::on)
                .reduce((earlier, later) -> later)
                .orElseGet(entry::receivedOn);
    }

    <T extends Act> Optional<T> last(Class<T> kind) {
        return lastRecorded(kind).map(recorded -> kind.cast(recorded.act()));
    }

    private Optional<RecordedAct> lastRecorded(Class<? extends Act> kind) {
        return acts.stream().filter(recorded -> kind.isInstance(recorded.act())).reduce((earlier, later) -> later);
    }

    /** The resolver who decided last. */
    Optional<UserId> decider() {
        return acts.stream()
                .filter(recorded -> recorded.act() instanceof Decided || recorded.act() instanceof ChangeDecided)
                .map(RecordedAct::by)
                .reduce((earlier, later) -> later);
    }

    List<RecordedAct> acts() {
        return List.copyOf(acts);
    }
}

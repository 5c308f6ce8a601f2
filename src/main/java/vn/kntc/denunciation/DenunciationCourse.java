package vn.kntc.denunciation;

import static vn.kntc.denunciation.Mark.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.kntc.denunciation.DenunciationAct.AcceptanceDecided;
import vn.kntc.denunciation.DenunciationAct.AfterWithdrawal;
import vn.kntc.denunciation.DenunciationAct.Concluded;
import vn.kntc.denunciation.DenunciationAct.ExtensionDecided;
import vn.kntc.denunciation.DenunciationAct.HandlingDecided;
import vn.kntc.denunciation.DenunciationAct.InterestsDeclared;
import vn.kntc.denunciation.DenunciationAct.SuspensionDecided;
import vn.kntc.denunciation.DenunciationAct.TerminationDecided;
import vn.kntc.denunciation.DenunciationAct.WithdrawalDecided;
import vn.kntc.denunciation.DenunciationAct.WithdrawalRecorded;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;

/** Which act may be done when: what it needs, what stands against it, what it brings and what it ends (Điều 28–40 Luật Tố cáo). */
final class DenunciationCourse {

    /**
     * One act.
     *
     * @param follows marks that it is not before where they stand, though it does not need them
     * @param rests it is done also while the resolution rests
     * @param ends it is done also once termination was decided
     */
    private record Rule(
            Set<Mark> needs,
            Set<Mark> follows,
            Set<Mark> against,
            Set<Mark> adds,
            Set<Mark> removes,
            boolean rests,
            boolean ends) {

        Rule needs(Mark... marks) {
            return new Rule(set(marks), follows, against, adds, removes, rests, ends);
        }

        Rule follows(Mark... marks) {
            return new Rule(needs, set(marks), against, adds, removes, rests, ends);
        }

        Rule against(Mark... marks) {
            return new Rule(needs, follows, set(marks), adds, removes, rests, ends);
        }

        Rule adds(Mark... marks) {
            return new Rule(needs, follows, against, set(marks), removes, rests, ends);
        }

        Rule removes(Mark... marks) {
            return new Rule(needs, follows, against, adds, set(marks), rests, ends);
        }

        Rule resting() {
            return new Rule(needs, follows, against, adds, removes, true, ends);
        }

        Rule ending() {
            return new Rule(needs, follows, against, adds, removes, true, true);
        }
    }

    private static final Map<String, Rule> RULES = new HashMap<>();

    private DenunciationCourse() {}

    private static Set<Mark> set(Mark... marks) {
        return marks.length == 0 ? Set.of() : Collections.unmodifiableSet(EnumSet.of(marks[0], marks));
    }

    private static final Rule NONE = new Rule(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false);

    static {
        course();
        afterwards();
        beside();
        stops();
        reviews();
        delays();
    }

    private static void course() {
        RULES.put("TAKEN_OVER", NONE.against(TAKEN).adds(TAKEN));
        RULES.put(
                "ACCEPTANCE_DECIDED",
                NONE.needs(TAKEN).follows(AGAIN).against(DECIDED, REVIEW).adds(DECIDED));
        RULES.put(
                "ACCEPTANCE_ISSUED",
                NONE.needs(ACCEPTED).against(ACCEPTANCE_OUT).adds(ACCEPTANCE_OUT, TO_TELL));
        RULES.put(
                "DENOUNCER_TOLD",
                NONE.needs(TO_TELL).against(DENOUNCER_TOLD).adds(DENOUNCER_TOLD).resting());
        RULES.put(
                "DENOUNCED_TOLD",
                NONE.needs(ACCEPTANCE_OUT, DENOUNCER_TOLD)
                        .against(DENOUNCED_TOLD)
                        .adds(DENOUNCED_TOLD)
                        .resting());
        RULES.put(
                "VERIFICATION_ASSIGNED",
                NONE.needs(ACCEPTANCE_OUT)
                        .against(ASSIGNED, SHORTENED, CONCLUDED)
                        .adds(ASSIGNED)
                        .removes(CLEAR, ORDERED));
        RULES.put("INTERESTS_DECLARED", NONE.needs(ASSIGNED).against(CLEAR));
        RULES.put("TEAM_SET_UP", NONE.needs(CLEAR).against(ORDERED).adds(ORDERED));
        RULES.put("VERIFICATION_TOLD", NONE.needs(CLEAR).against(ORDERED).adds(ORDERED));
        RULES.put("EXPLANATION_RECORDED", NONE.needs(ORDERED).against(REPORTED).adds(EXPLAINED));
        RULES.put(
                "VERIFICATION_REPORTED",
                NONE.needs(ORDERED, EXPLAINED).against(REPORTED).adds(REPORTED, READY));
        RULES.put(
                "VERIFIED_IN_PERSON",
                NONE.needs(ACCEPTANCE_OUT, SHORTENED).against(READY).adds(READY));
        RULES.put(
                "VERIFICATION_RETURNED",
                NONE.needs(READY)
                        .against(CONCLUDED)
                        .removes(READY, REPORTED, ASSIGNED, CLEAR, ORDERED, EXPLAINED, SHORTENED));
        RULES.put(
                "CONCLUDED",
                NONE.needs(READY)
                        .against(CONCLUDED, EXPERT, WITHDRAWAL, EXTENSION)
                        .adds(CONCLUDED));
        RULES.put(
                "CONCLUSION_ISSUED",
                NONE.needs(CONCLUDED, DENOUNCED_TOLD)
                        .against(CONCLUSION_OUT, WITHDRAWAL)
                        .adds(CONCLUSION_OUT));
    }

    private static void afterwards() {
        RULES.put(
                "CONCLUSION_TOLD",
                NONE.needs(CONCLUSION_OUT).against(CONCLUSION_TOLD).adds(CONCLUSION_TOLD));
        RULES.put("EXTRACT_ISSUED", NONE.needs(CONCLUSION_OUT, EXTRACT_DUE).removes(EXTRACT_DUE));
        RULES.put(
                "CONCLUSION_SENT",
                NONE.needs(CONCLUSION_TOLD).against(SENT, EXTRACT_DUE).adds(SENT));
        RULES.put(
                "HANDLING_DECIDED", NONE.needs(CONCLUSION_OUT).against(HANDLING).adds(HANDLING));
        RULES.put("HANDLING_LETTER_ISSUED", NONE.needs(HANDLING, LETTER_DUE).removes(LETTER_DUE));
        RULES.put(
                "RESULT_KNOWN",
                NONE.needs(HANDLING).against(HANDLED, LETTER_DUE, RESULT_DUE).adds(RESULT_DUE));
        RULES.put(
                "HANDLING_REPORTED",
                NONE.needs(HANDLING).against(HANDLED, LETTER_DUE).removes(RESULT_DUE));
        RULES.put("HANDLING_URGED", NONE.needs(HANDLING).against(HANDLED, LETTER_DUE));
        RULES.put(
                "HANDLING_DONE",
                NONE.needs(HANDLING).against(HANDLED, LETTER_DUE, RESULT_DUE).adds(HANDLED));
        RULES.put("PUBLISHED", NONE.needs(CONCLUSION_OUT).against(PUBLISHED).adds(PUBLISHED));
        RULES.put(
                "PUBLICATION_ENDED",
                NONE.needs(PUBLISHED).against(PUBLICITY_OVER).adds(PUBLICITY_OVER));
        RULES.put(
                "CLOSED",
                NONE.needs(SENT, HANDLED, PUBLICITY_OVER)
                        .against(CRIME, REFERRAL, REQUEST, DELAY_ASKED)
                        .adds(ENDED));
    }

    private static void beside() {
        RULES.put("SESSION_HELD", NONE.needs(ACCEPTANCE_OUT).against(CONCLUDED));
        RULES.put(
                "INFORMATION_REQUESTED",
                NONE.needs(ACCEPTANCE_OUT).against(CONCLUDED, REQUEST).adds(REQUEST));
        RULES.put(
                "INFORMATION_REQUEST_ISSUED",
                NONE.needs(REQUEST).against(REQUEST_OUT).adds(REQUEST_OUT));
        RULES.put(
                "INFORMATION_ANSWERED",
                NONE.needs(REQUEST_OUT).removes(REQUEST, REQUEST_OUT).resting());
        RULES.put(
                "EXPERT_ASKED",
                NONE.needs(ACCEPTANCE_OUT).against(CONCLUDED, EXPERT).adds(EXPERT));
        RULES.put(
                "EXPERT_REQUEST_ISSUED", NONE.needs(EXPERT).against(EXPERT_OUT).adds(EXPERT_OUT));
        RULES.put(
                "EXPERT_ANSWERED",
                NONE.needs(EXPERT_OUT).removes(EXPERT, EXPERT_OUT).resting());
        RULES.put(
                "REFERRAL_DECIDED",
                NONE.needs(ACCEPTANCE_OUT).against(REFERRAL).adds(REFERRAL).resting());
        RULES.put(
                "REFERRAL_ISSUED", NONE.needs(REFERRAL).removes(REFERRAL, CRIME).resting());
        RULES.put("EXTENSION_DECIDED", NONE.needs(ACCEPTANCE_OUT).against(CONCLUDED, EXTENSION, EXPERT_OUT));
        RULES.put(
                "EXTENSION_ISSUED",
                NONE.needs(EXTENSION).against(CONCLUDED, EXPERT_OUT).removes(EXTENSION));
    }

    private static void stops() {
        RULES.put(
                "WITHDRAWAL_RECORDED",
                NONE.needs(ACCEPTANCE_OUT)
                        .against(WITHDRAWAL, CONCLUSION_OUT)
                        .adds(WITHDRAWAL)
                        .resting());
        RULES.put(
                "WITHDRAWAL_DECIDED", NONE.needs(WITHDRAWAL).removes(WITHDRAWAL).resting());
        RULES.put("SUSPENSION_DECIDED", NONE.needs(ACCEPTANCE_OUT).against(CONCLUDED, SUSPENSION));
        RULES.put(
                "SUSPENSION_ISSUED",
                NONE.needs(SUSPENSION).adds(SUSPENDED).removes(SUSPENSION).resting());
        RULES.put(
                "SUSPENSION_SENT",
                NONE.needs(SUSPENDED)
                        .against(SUSPENSION_SENT)
                        .adds(SUSPENSION_SENT)
                        .resting());
        RULES.put(
                "RESUMPTION_DECIDED",
                NONE.needs(SUSPENDED, SUSPENSION_SENT)
                        .against(RESUMPTION)
                        .adds(RESUMPTION)
                        .resting());
        RULES.put(
                "RESUMPTION_ISSUED",
                NONE.needs(RESUMPTION)
                        .removes(RESUMPTION, SUSPENDED, SUSPENSION_SENT)
                        .resting());
        RULES.put(
                "TERMINATION_DECIDED",
                NONE.needs(ACCEPTANCE_OUT).against(CONCLUSION_OUT).resting());
        RULES.put(
                "TERMINATION_ISSUED",
                NONE.needs(ENDING)
                        .against(TERMINATION_OUT)
                        .adds(TERMINATION_OUT)
                        .ending());
        RULES.put("TERMINATION_SENT", NONE.needs(TERMINATION_OUT).adds(ENDED).ending());
    }

    /** A superior looks at what the body below did (Điều 37, Điều 38 Luật Tố cáo). */
    private static void reviews() {
        var taken = NONE.needs(TAKEN).against(DECIDED, REVIEW, AGAIN);
        RULES.put("CONTINUED_TAKEN_UP", taken.adds(REVIEW, CONTINUED));
        RULES.put("OVERDUE_TAKEN_UP", taken.adds(REVIEW, OVERDUE_BELOW));
        var continued = NONE.needs(REVIEW, CONTINUED).against(NOT_AGAIN);
        RULES.put("UPHELD", continued.adds(NOT_AGAIN));
        RULES.put("SENT_ON", continued.adds(NOT_AGAIN));
        RULES.put("RESOLVED_AGAIN", continued.adds(AGAIN).removes(REVIEW));
        var overdue = NONE.needs(REVIEW, OVERDUE_BELOW).against(NOT_AGAIN, TAKE_OVER_DUE, DEMAND_DUE, REPORT_AWAITED);
        RULES.put("DELAY_DEMANDED", overdue.adds(DEMAND_DUE));
        RULES.put(
                "DELAY_DEMAND_ISSUED",
                NONE.needs(DEMAND_DUE).adds(REPORT_AWAITED).removes(DEMAND_DUE));
        RULES.put("BELOW_REPORTED", NONE.needs(REPORT_AWAITED).adds(BELOW_HEARD).removes(REPORT_AWAITED));
        RULES.put(
                "LEFT_BELOW", overdue.needs(REVIEW, OVERDUE_BELOW, BELOW_HEARD).adds(NOT_AGAIN));
        RULES.put("TAKE_OVER_DECIDED", overdue.adds(TAKE_OVER_DUE));
        RULES.put("TAKE_OVER_ORDERED", NONE.needs(TAKE_OVER_DUE).adds(AGAIN).removes(TAKE_OVER_DUE, REVIEW));
        var told = NONE.needs(NOT_AGAIN).adds(ENDED);
        RULES.put("NOT_RESOLVED_AGAIN_TOLD", told);
        RULES.put("SENT_ON_ISSUED", told);
        RULES.put("LEFT_BELOW_TOLD", told);
    }

    /** The body below answers its superior, or hands over to him, whether its resolution rests or not. */
    private static void delays() {
        RULES.put(
                "DELAY_ASKED",
                NONE.needs(ACCEPTANCE_OUT)
                        .against(DELAY_ASKED, CONCLUSION_OUT)
                        .adds(DELAY_ASKED)
                        .resting());
        RULES.put(
                "DELAY_EXPLAINED",
                NONE.needs(DELAY_ASKED)
                        .against(DELAY_EXPLAINED)
                        .adds(DELAY_EXPLAINED)
                        .resting());
        RULES.put(
                "DELAY_REPORT_ISSUED",
                NONE.needs(DELAY_EXPLAINED)
                        .removes(DELAY_ASKED, DELAY_EXPLAINED)
                        .resting());
        RULES.put(
                "HANDED_OVER",
                NONE.needs(ACCEPTANCE_OUT).against(CONCLUSION_OUT).adds(ENDED).resting());
    }

    /** What an act is called here and in the table of clocks: a paper by its name, another act by its kind. */
    static String code(Act act) {
        return act instanceof PaperIssued issued
                ? DenunciationPaper.of(issued).name()
                : DenunciationActs.KINDS.nameOf(act);
    }

    static Set<String> codes() {
        return Set.copyOf(RULES.keySet());
    }

    /** What the act is not before, of what stands. */
    static Set<Mark> restsOn(String code) {
        var marks = EnumSet.noneOf(Mark.class);
        marks.addAll(RULES.get(code).needs());
        marks.addAll(RULES.get(code).follows());
        return marks;
    }

    /**
     * Why the act cannot be done, one Vietnamese sentence; null where it can.
     *
     * @param standing what is so now
     */
    static String refusal(String code, Set<Mark> standing) {
        var rule = RULES.get(code);
        if (standing.contains(ENDED)) {
            return "Hồ sơ giải quyết tố cáo đã kết thúc.";
        }
        if (standing.contains(ENDING) && !rule.ends()) {
            return "Đã quyết định đình chỉ giải quyết tố cáo; chỉ còn ban hành và gửi quyết định đình chỉ.";
        }
        if ((standing.contains(SUSPENDED) || standing.contains(SUSPENSION)) && !rule.rests()) {
            return "Việc giải quyết tố cáo đang tạm đình chỉ; bước này chờ quyết định tiếp tục giải quyết.";
        }
        for (var need : rule.needs()) {
            if (!standing.contains(need)) {
                return "Chưa làm được bước này: hồ sơ chưa ở chỗ “" + need.words() + "”.";
            }
        }
        for (var against : rule.against()) {
            if (standing.contains(against)) {
                return "Không làm được bước này: hồ sơ " + "“" + against.words() + "”.";
            }
        }
        return null;
    }

    /**
     * The same of an act with its facts: what was begun in time and is turned down, or came too late, may be recorded until the case ends, so
     * that nothing stays open that nobody can end.
     */
    static String refusal(Act act, Set<Mark> standing) {
        var code = code(act);
        return turnsDown(act) || act instanceof WithdrawalRecorded && standing.contains(CONCLUSION_OUT)
                ? refusal(
                        code,
                        standing.contains(ENDED)
                                ? Set.of(ENDED)
                                : RULES.get(code).needs())
                : refusal(code, standing);
    }

    private static boolean turnsDown(Act act) {
        return act instanceof ExtensionDecided extension && !extension.granted()
                || act instanceof SuspensionDecided suspension && !suspension.granted()
                || act instanceof TerminationDecided termination && !termination.granted();
    }

    /** What the act brings by its facts, besides what every act of its kind does. */
    static Set<Mark> adds(Act act, Set<Mark> standing) {
        var adds = EnumSet.noneOf(Mark.class);
        adds.addAll(RULES.get(code(act)).adds());
        if (act instanceof AcceptanceDecided decided) {
            adds.addAll(decided.accepts() ? set(ACCEPTED) : set(NOT_ACCEPTED, TO_TELL));
            if (decided.accepts() && decided.isShortened()) {
                adds.add(SHORTENED);
            }
        } else if (act instanceof InterestsDeclared declared && declared.clear()) {
            adds.add(CLEAR);
        } else if (act instanceof Concluded concluded) {
            adds.addAll(concluded.needsExtract() ? set(EXTRACT_DUE) : set());
            adds.addAll(concluded.showsCrime() ? set(CRIME) : set());
        } else if (act instanceof HandlingDecided handling
                && !handling.recommendations().isEmpty()) {
            adds.add(LETTER_DUE);
        } else if (act instanceof PaperIssued
                && code(act).equals("DENOUNCER_TOLD")
                && standing.contains(NOT_ACCEPTED)) {
            adds.add(ENDED);
        } else {
            adds.addAll(stopped(act));
        }
        return adds;
    }

    private static Set<Mark> stopped(Act act) {
        if (act instanceof ExtensionDecided decided && decided.granted()) {
            return set(EXTENSION);
        }
        if (act instanceof SuspensionDecided decided && decided.granted()) {
            return set(SUSPENSION);
        }
        return act instanceof TerminationDecided decided && decided.granted()
                        || act instanceof WithdrawalDecided withdrawn && withdrawn.result() == AfterWithdrawal.END
                ? set(ENDING)
                : set();
    }

    static Set<Mark> removes(Act act) {
        if (act instanceof InterestsDeclared declared && !declared.clear()) {
            return set(ASSIGNED);
        }
        return RULES.get(code(act)).removes();
    }
}

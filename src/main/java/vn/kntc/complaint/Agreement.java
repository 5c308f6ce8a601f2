package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.law.Provisions;
import vn.kntc.shared.InvalidInput;

/** Whether verdicts, overall conclusion and ruling go together (Điều 29, 31 Luật Khiếu nại; Điều 27, 29 Nghị định 124/2020/NĐ-CP). */
final class Agreement {

    private Agreement() {}

    /** The overall conclusion that the verdicts on the contents add up to. */
    static ComplaintOutcome outcomeOf(List<ContentFinding> findings) {
        if (findings.stream().allMatch(finding -> finding.verdict() == Verdict.RIGHT)) {
            return ComplaintOutcome.WHOLLY_RIGHT;
        }
        return findings.stream().allMatch(finding -> finding.verdict() == Verdict.WRONG)
                ? ComplaintOutcome.WRONG
                : ComplaintOutcome.PARTLY_RIGHT;
    }

    /**
     * What is right in a complaint is to be put right, what is wrong throughout changes nothing.
     *
     * @param field of the ruling or of its proposal, named in a refusal
     */
    static void requireRuling(
            String field, ComplaintOutcome outcome, ActRuling ruling, Provisions provisions, LocalDate on) {
        if (outcome == ComplaintOutcome.WRONG && ruling.changes()) {
            throw new InvalidInput(
                    field, provisions.sentence("WRONG_CHANGES_NOTHING", on, Map.of("ruling", inSentence(ruling))));
        }
        if (outcome != ComplaintOutcome.WRONG && !ruling.changes()) {
            throw new InvalidInput(
                    field, provisions.sentence("RIGHT_CHANGES_SOMETHING", on, Map.of("ruling", inSentence(ruling))));
        }
    }

    /** A decision is kept, amended or cancelled, an act continued or stopped. */
    static void requireObject(String field, ActRuling ruling, ContestedDecision contested) {
        ContestedObject.of(contested)
                .filter(object -> object != ruling.object())
                .ifPresent(object -> {
                    throw new InvalidInput(
                            field,
                            "Theo hồ sơ, đối tượng khiếu nại là " + object.words() + ": chỉ chọn " + object.rulings()
                                    + ", không thể “" + inSentence(ruling) + "”.");
                });
    }

    /** The paper prints the ruling and what it is about as one sentence: "Chấm dứt" no decision, "Giữ nguyên" no act. */
    static void requireObject(String field, ActRuling ruling, String detail) {
        ContestedObject.namedIn(detail)
                .filter(object -> object != ruling.object())
                .ifPresent(object -> {
                    throw new InvalidInput(
                            field,
                            "“" + ruling.words() + "” không dùng cho " + object.words()
                                    + "; hãy sửa cách xử lý hoặc đối tượng xử lý cụ thể.");
                });
    }

    private static String inSentence(ActRuling ruling) {
        return ruling.words().toLowerCase(Wording.VIETNAMESE);
    }
}

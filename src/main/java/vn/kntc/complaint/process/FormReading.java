package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.ComplexityCriterion;
import vn.kntc.complaint.ContentFinding;
import vn.kntc.complaint.ContentReasoning;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.complaint.Verdict;
import vn.kntc.engine.CompletedForm;
import vn.kntc.shared.InvalidInput;

/** What the forms of this procedure have in common: one item a line, times of day, contents with their findings. */
final class FormReading {

    /** Contents that one form has fields for; further ones are taken together in the last. */
    static final int MOST_CONTENTS = ContentFinding.MOST;

    /** Number of a paper that was issued on paper before the case was entered here. */
    static final String ENTERED_NUMBER = "enteredNumber";

    private static final int LINES = 4000;

    private FormReading() {}

    /** One item a line, blank lines left out; at least one. */
    static List<String> lines(CompletedForm form, String field, String label) {
        return split(form.text(field, label, LINES));
    }

    static List<String> optionalLines(CompletedForm form, String field, String label) {
        return form.optionalText(field, label, LINES).map(FormReading::split).orElse(List.of());
    }

    private static List<String> split(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A time of day as 08:30. */
    static LocalTime time(CompletedForm form, String field, String label) {
        try {
            return LocalTime.parse(form.text(field, label, 5));
        } catch (DateTimeParseException notATime) {
            throw new InvalidInput(field, "“" + label + "” phải là giờ trong ngày, ví dụ 08:30.");
        }
    }

    static List<ComplexityCriterion> complexity(CompletedForm form) {
        return form.codes("complexityCriteria", "Tiêu chí phức tạp", names(ComplexityCriterion.values())).stream()
                .map(ComplexityCriterion::valueOf)
                .toList();
    }

    /** The paper keeps the number that it got on paper, where one was typed. */
    static void enterNumber(CompletedForm form, ComplaintHandling complaints, NumberedPaper paper, LocalDate on) {
        form.optionalText(ENTERED_NUMBER, "Số đã cấp trên giấy", 50)
                .ifPresent(number -> complaints.enterNumber(form.caseNumber(), paper, number, on, form.by()));
    }

    static List<ContentFinding> findings(CompletedForm form) {
        int count = form.number("contentCount", "Số nội dung khiếu nại", 1, MOST_CONTENTS);
        var findings = new ArrayList<ContentFinding>();
        for (int i = 1; i <= count; i++) {
            var verdict = Verdict.valueOf(form.code("verdict" + i, "Kết luận nội dung " + i, names(Verdict.values())));
            findings.add(new ContentFinding(
                    form.text("content" + i, "Nội dung khiếu nại " + i, 2000),
                    form.text("finding" + i, "Kết quả xác minh nội dung " + i, 4000),
                    verdict,
                    verdict == Verdict.PARTLY_RIGHT
                            ? form.optionalText("rightPart" + i, "Phần đúng của nội dung " + i, 2000)
                                    .orElse(null)
                            : null));
        }
        return List.copyOf(findings);
    }

    /** As far as the last content that has a reasoning of its own. */
    static List<ContentReasoning> reasonings(CompletedForm form) {
        var reasonings = new ArrayList<ContentReasoning>();
        for (int i = 1; i <= MOST_CONTENTS; i++) {
            reasonings.add(new ContentReasoning(
                    form.optionalText("norms" + i, "Quy định áp dụng cho nội dung " + i, 4000)
                            .orElse(null),
                    form.optionalText("reasoning" + i, "Lập luận cho nội dung " + i, 4000)
                            .orElse(null)));
        }
        var empty = new ContentReasoning(null, null);
        while (!reasonings.isEmpty() && reasonings.get(reasonings.size() - 1).equals(empty)) {
            reasonings.remove(reasonings.size() - 1);
        }
        return List.copyOf(reasonings);
    }

    static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}

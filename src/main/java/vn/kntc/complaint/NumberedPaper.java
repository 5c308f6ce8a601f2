package vn.kntc.complaint;

import java.util.Arrays;
import vn.kntc.handling.act.PaperIssued;

/** Papers of the first-instance procedure that carry a number (Điều 15 Nghị định 30/2020/NĐ-CP). */
public enum NumberedPaper {
    ACCEPTANCE_NOTICE("KN-03", "Thông báo thụ lý", "Thông báo thụ lý"),
    REFUSAL_NOTICE("KN-04", "Thông báo không thụ lý", "Thông báo không thụ lý"),
    VERIFICATION_DECISION("KN-05", "Quyết định xác minh", "Quyết định xác minh"),
    VERIFICATION_REPORT("KN-13", "Báo cáo kết quả xác minh", "Báo cáo kết quả xác minh"),
    DIALOGUE_NOTICE("K-06", "Thông báo đối thoại", "Thông báo đối thoại"),
    RESOLUTION_DECISION("KN-15", "Quyết định giải quyết khiếu nại", "Ban hành quyết định giải quyết");

    private final String form;
    private final String words;
    private final String step;

    NumberedPaper(String form, String words, String step) {
        this.form = form;
        this.words = words;
        this.step = step;
    }

    /** @throws IllegalArgumentException for a paper of another procedure */
    static NumberedPaper of(PaperIssued issued) {
        return Arrays.stream(values())
                .filter(paper -> paper.form.equals(issued.form()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no paper of this procedure: " + issued.form()));
    }

    /** Code in the register of forms. */
    String form() {
        return form;
    }

    /** What it is called in a sentence. */
    String words() {
        return words;
    }

    /** Title of its issue in the case file. */
    String step() {
        return step;
    }
}

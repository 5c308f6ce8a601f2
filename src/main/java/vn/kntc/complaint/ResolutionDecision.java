package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kntc.document.OfficialDocument;
import vn.kntc.shared.ShownDay;

/**
 * Decision on the complaint, first instance (Mẫu 15 Nghị định 124/2020/NĐ-CP; Điều 31 Luật Khiếu nại, Điều 29 Nghị định
 * 124/2020/NĐ-CP).
 *
 * @param decidingOffice for example "Chủ tịch Ủy ban nhân dân phường Nhân Hòa"
 * @param contestedAct the decision or act complained about, or null where the petition named none
 * @param reporter who reported on the verification, or null where the case was decided on the re-check
 * @param contents contents complained of
 * @param earlierSettlement result of an earlier settlement, or null
 * @param facts verified, per content or altogether
 * @param dialogue null where none was held
 * @param rulingDetail what exactly is kept, amended, cancelled, continued or stopped
 * @param related further matters to settle, or null
 * @param compensation null where none
 * @param complainDays calendar days from receipt to complain again: 30, remote 45
 * @param secondInstance who resolves a second complaint
 * @param suitPeriod period to sue, for example "01 năm"
 * @param executors heads and bodies that carry out, besides the complainant
 * @param annex the complainants of a group, empty for one (Điều 31 khoản 3 Luật Khiếu nại)
 */
record ResolutionDecision(
        String decidingOffice,
        IdentityBlock complainant,
        LocalDate complaintDated,
        IdentityBlock respondent,
        String contestedAct,
        String acceptanceNumber,
        LocalDate acceptedOn,
        String acceptanceConditions,
        String reporter,
        String reportNumber,
        LocalDate reportedOn,
        List<String> contents,
        String grounds,
        String request,
        String earlierSettlement,
        List<String> facts,
        Dialogue dialogue,
        List<Conclusion> conclusions,
        ActRuling ruling,
        String rulingDetail,
        String related,
        String compensation,
        int complainDays,
        String secondInstance,
        String suitPeriod,
        String executors,
        List<AnnexRow> annex,
        List<String> legalBases)
        implements OfficialDocument {

    record Dialogue(LocalDate heldOn, String result) {}

    /**
     * @param norms the legal texts the conclusion rests on
     * @param rightPart which part is right; only for {@link Verdict#PARTLY_RIGHT}, else null
     */
    record Conclusion(String content, String norms, String reasoning, Verdict verdict, String rightPart) {}

    record AnnexRow(int ordinal, String name, String address, String content, String result) {

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "AnnexRow";
        }
    }

    @Override
    public String form() {
        return "KN-15";
    }

    /** Every line of the căn cứ, in the order of the form. */
    List<String> bases() {
        var bases = new ArrayList<String>();
        legalBases.forEach(basis -> bases.add("Căn cứ " + basis));
        String of = complaintDated == null ? "" : " đề ngày " + ShownDay.of(complaintDated);
        String at = complainant.address() == null ? "" : ", địa chỉ: " + complainant.address();
        bases.add("Xét khiếu nại" + of + " của " + complainant.name() + at);
        if (reporter != null) {
            bases.add("Theo Báo cáo kết quả xác minh nội dung khiếu nại"
                    + (reportNumber == null ? "" : " số " + reportNumber)
                    + (reportedOn == null ? "" : " ngày " + ShownDay.of(reportedOn))
                    + " của "
                    + reporter);
        }
        return bases;
    }

    /** The conclusion is section IV where a dialogue is reported, else III. */
    String conclusionSection() {
        return dialogue == null ? "III" : "IV";
    }

    /** What was decided at once rests on the re-check alone (điểm a khoản 1 Điều 29 Luật Khiếu nại). */
    String factsHeading() {
        return reportNumber == null && reportedOn == null
                ? "Kết quả kiểm tra lại quyết định, hành vi bị khiếu nại"
                : "Kết quả xác minh nội dung khiếu nại";
    }

    boolean annexed() {
        return !annex.isEmpty();
    }

    /** Điều 2 is printed only where there is something to settle besides. */
    boolean furtherSettlement() {
        return related != null || compensation != null;
    }

    int rightsArticle() {
        return furtherSettlement() ? 3 : 2;
    }

    int executionArticle() {
        return rightsArticle() + 1;
    }
}

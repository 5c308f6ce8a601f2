package vn.kntc.complaint;

import java.util.Arrays;
import java.util.Optional;
import vn.kntc.handling.step.Coded;

/** Grounds of {@code checkComplaintAdmissibility} for not accepting a complaint (Điều 11 Luật Khiếu nại and what is checked with it). */
public enum AdmissibilityGround implements Coded {
    NOT_CONTESTABLE(
            "2.8", "khoản 8, khoản 9 Điều 2 Luật Khiếu nại", "Không phải quyết định hành chính, hành vi hành chính"),
    INTERNAL_ACT(
            "11.1",
            "khoản 1 Điều 11 Luật Khiếu nại",
            "Quyết định, hành vi nội bộ, chỉ đạo điều hành hoặc thuộc bí mật nhà nước"),
    NOT_CONCERNED(
            "11.2",
            "khoản 2 Điều 11 Luật Khiếu nại",
            "Không liên quan trực tiếp đến quyền, lợi ích hợp pháp của người khiếu nại"),
    NO_CAPACITY(
            "11.3",
            "khoản 3 Điều 11 Luật Khiếu nại",
            "Người khiếu nại không có năng lực hành vi dân sự đầy đủ và không có người đại diện hợp pháp"),
    UNLAWFUL_REPRESENTATIVE("11.4", "khoản 4 Điều 11 Luật Khiếu nại", "Người đại diện không hợp pháp"),
    UNSIGNED("11.5", "khoản 5 Điều 11 Luật Khiếu nại", "Đơn không có chữ ký hoặc điểm chỉ của người khiếu nại"),
    TIME_LIMIT_EXPIRED(
            "11.6",
            "khoản 6 Điều 11 Luật Khiếu nại",
            "Thời hiệu, thời hạn khiếu nại đã hết mà không có lý do chính đáng"),
    SECOND_INSTANCE_DECIDED("11.7", "khoản 7 Điều 11 Luật Khiếu nại", "Đã có quyết định giải quyết khiếu nại lần hai"),
    TERMINATED(
            "11.8",
            "khoản 8 Điều 11 Luật Khiếu nại",
            "Đã có văn bản đình chỉ giải quyết mà sau 30 ngày người khiếu nại không tiếp tục khiếu nại"),
    COURT_ACCEPTED(
            "11.9",
            "khoản 9 Điều 11 Luật Khiếu nại",
            "Việc khiếu nại đã được Tòa án thụ lý hoặc đã giải quyết bằng bản án, quyết định"),
    GROUP(
            "GROUP",
            "khoản 1 Điều 16 Nghị định 124/2020/NĐ-CP",
            "Nhiều người cùng khiếu nại mà thiếu chữ ký hoặc văn bản cử người đại diện");

    private final String code;
    private final String provision;
    private final String words;

    AdmissibilityGround(String code, String provision, String words) {
        this.code = code;
        this.provision = provision;
        this.words = words;
    }

    /** As the decision table answers, for example {@code 11.6}. */
    @Override
    public String code() {
        return code;
    }

    /** For example "khoản 6 Điều 11 Luật Khiếu nại". */
    public String provision() {
        return provision;
    }

    public String words() {
        return words;
    }

    /** Whether a refusal can rest on it alone: where only papers of a group are missing they are asked for. */
    boolean refusesAlone() {
        return this != GROUP;
    }

    public static Optional<AdmissibilityGround> of(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code.equals(code))
                .findFirst();
    }
}

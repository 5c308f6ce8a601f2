package vn.kntc.petition;

import static vn.kntc.petition.PetitionState.ACCEPTANCE_PROPOSED;
import static vn.kntc.petition.PetitionState.CLASSIFIED;
import static vn.kntc.petition.PetitionState.CLOSED;
import static vn.kntc.petition.PetitionState.HANDED_OVER;
import static vn.kntc.petition.PetitionState.LAW_CHECKED;
import static vn.kntc.petition.PetitionState.LOWERING_PROPOSED;
import static vn.kntc.petition.PetitionState.OPINION_ASKED;
import static vn.kntc.petition.PetitionState.RECEIVED;
import static vn.kntc.petition.PetitionState.RESULT_UNTOLD;
import static vn.kntc.petition.PetitionState.TO_CONCLUDE;
import static vn.kntc.petition.PetitionState.TO_ROUTE;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kntc.shared.OutOfOrder;

/** What is done with a petition, and where it has to stand for that. */
enum PetitionVerb {
    PRESUME("ghi loại việc đã xác định khi tiếp công dân", RECEIVED),
    CHECK_LAW("xác định luật điều chỉnh", RECEIVED),
    SUMMARIZE("viết lại tóm tắt", LAW_CHECKED),
    CLASSIFY("phân loại đơn", LAW_CHECKED),
    CONFIRM_LOWERING("xác nhận hạ mức giữ kín", LOWERING_PROPOSED),
    MERGE("nhập vào hồ sơ khác", CLASSIFIED),
    PROPOSE("đề xuất hướng xử lý", CLASSIFIED),
    TELL_DAY("ghi ngày xử lý đơn", TO_ROUTE),
    CHOOSE("chọn hướng xử lý", TO_ROUTE),
    REVIEW("ghi ý kiến pháp chế", OPINION_ASKED),
    SORT_AGAIN("phân loại lại", TO_ROUTE),
    ANSWER("trả lời đề xuất thụ lý", ACCEPTANCE_PROPOSED),
    /** Asked after a choice or an approval: what is to be done next, and by when. */
    GO_ON("xác định việc tiếp theo", OPINION_ASKED, ACCEPTANCE_PROPOSED, TO_CONCLUDE),
    PROPOSE_REFUSAL("trình quyết định không thụ lý", TO_CONCLUDE),
    SEND_ELSEWHERE("chuyển hồ sơ sang quy trình riêng", TO_CONCLUDE),
    LEAVE("chuyển sang quy trình riêng", TO_CONCLUDE),
    /** Draft, sign and issue the paper that it ends with; whose turn it is within that, {@link Conclusion} says. */
    CONCLUDE("kết thúc đơn bằng văn bản", TO_CONCLUDE),
    RECORD_OUTCOME("ghi nhận kết quả xử lý", TO_CONCLUDE),
    TELL_SENDER("báo kết quả cho nơi chuyển đơn", RESULT_UNTOLD),
    DECIDE_DESTRUCTION("ghi quyết định tiêu hủy đơn lưu", CLOSED),
    SETTLE("khép hồ sơ theo kết quả của quy trình riêng", HANDED_OVER);

    private final String label;
    private final Set<PetitionState> wanted;

    PetitionVerb(String label, PetitionState... wanted) {
        this.label = label;
        this.wanted = Set.of(wanted);
    }

    /**
     * @param now where the petition may stand
     * @throws OutOfOrder where that is nowhere that this can be done
     */
    void require(Set<PetitionState> now) {
        if (Collections.disjoint(wanted, now)) {
            throw new OutOfOrder("Không " + label + " được: hồ sơ "
                    + now.stream().sorted().map(PetitionState::label).collect(Collectors.joining(" hoặc ")) + ".");
        }
    }
}

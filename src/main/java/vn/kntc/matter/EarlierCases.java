package vn.kntc.matter;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.confidentiality.Likenesses;
import vn.kntc.confidentiality.SamePeople;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/** Whether a petition may be told to be about the same as an earlier case that somebody names. */
@Component
class EarlierCases {

    static final String FIELD = "earlierCase";

    /** As the room of petitions ends what was joined to another case. */
    private static final String MERGED = "MERGED";

    /** As it ends what is to be written as petitions of their own. */
    private static final String SPLIT = "GUIDE_SPLIT";

    private final CaseLedger ledger;
    private final Likenesses likenesses;
    private final SamePeople people;

    EarlierCases(CaseLedger ledger, Likenesses likenesses, SamePeople people) {
        this.ledger = ledger;
        this.likenesses = likenesses;
        this.people = people;
    }

    /** @throws InvalidInput the same whether there is no such case or it is of another agency */
    CaseNumber petition(String typed, CaseNumber petition) {
        var number = typed == null ? "" : typed.strip();
        var found = CaseNumber.isOne(number)
                ? ledger.find(new CaseNumber(number))
                        .map(CaseLedger.Line::entry)
                        .filter(entry -> entry.series().equals(Matter.PETITION))
                        .filter(entry -> entry.agency().equals(petition.agency()))
                : Optional.<CaseEntry>empty();
        if (found.isEmpty()) {
            throw new InvalidInput(FIELD, "Không có đơn mang số này ở cơ quan ta; hãy xem lại số hồ sơ của đơn trước.");
        }
        var earlier = found.get().caseNumber();
        if (earlier.equals(petition)) {
            throw new InvalidInput(FIELD, "Đây là số của chính hồ sơ này; hãy nhập số hồ sơ của đơn trước.");
        }
        return earlier;
    }

    void requireJoinable(CaseNumber petition, CaseNumber earlier) {
        var line = line(earlier);
        if (line.outcome() != null && MERGED.equals(line.outcome().code())) {
            throw new InvalidInput(
                    FIELD, "Hồ sơ " + earlier + " đã được nhập vào hồ sơ khác; hãy chọn hồ sơ đang giải quyết chung.");
        }
        if (!equallyClose(petition, earlier)) {
            throw new InvalidInput(
                    FIELD,
                    "Đơn có nội dung tố cáo, đơn chưa phân loại và đơn khác không gắn với nhau được, để không lộ người tố cáo;"
                            + " nếu hồ sơ " + earlier + " chưa phân loại thì hãy phân loại hồ sơ đó trước.");
        }
    }

    boolean equallyClose(CaseNumber one, CaseNumber other) {
        return kind(one).keptAsCloseAs(kind(other));
    }

    boolean mayDenounce(CaseNumber caseNumber) {
        return kind(caseNumber).mayDenounce();
    }

    /** Whether it is one of the petitions that the author of a mixed one was told to write; a mixed one again is that one again. */
    boolean splitFrom(CaseNumber petition, CaseNumber earlier) {
        var outcome = line(earlier).outcome();
        return kind(petition) != CaseKind.MIXED && outcome != null && SPLIT.equals(outcome.code());
    }

    boolean isPetition(CaseNumber caseNumber) {
        return line(caseNumber).entry().series().equals(Matter.PETITION);
    }

    void requireOpen(CaseNumber earlier) {
        if (line(earlier).status() == CaseStatus.CLOSED) {
            throw new InvalidInput(
                    FIELD,
                    "Hồ sơ " + earlier
                            + " đã kết thúc nên không nhập đơn vào được; hãy ghi là đơn gửi lại để trả lời một lần.");
        }
    }

    /**
     * Of what may denounce nobody but who keeps identities links: whatever the answer depended on would tell who denounces to whoever
     * tries names (Điều 8, 56 Luật Tố cáo). So it is one sentence, asked before anything else is.
     *
     * @param sorted what the petition is being sorted as
     */
    void requireLinkedByOfficer(CaseKind sorted, CaseNumber petition, CaseNumber earlier) {
        if (sorted.mayDenounce() || mayDenounce(petition) || mayDenounce(earlier)) {
            throw new InvalidInput(
                    FIELD,
                    "Đơn tố cáo hoặc đơn có nhiều nội dung chỉ do người giữ danh tính liên kết, tại trang Vụ việc; hãy chọn"
                            + " “Không trùng đơn nào” rồi báo người giữ danh tính.");
        }
    }

    /**
     * Who complains for himself is answered himself: only what certainly the same people hand in again, about the same, has its answer
     * with the earlier case.
     */
    void requireSamePetition(CaseNumber petition, CaseNumber earlier) {
        if (!people.certainly(petition, earlier)) {
            throw new InvalidInput(
                    FIELD,
                    "Chưa chắc mọi người nộp đơn này đều là người nộp đơn của hồ sơ " + earlier
                            + " (cùng họ tên là chưa đủ), nên không nhập được: mỗi người có quyền được trả lời riêng. Nếu cùng một"
                            + " nội dung thì ghi là đơn gửi lại.");
        }
        if (likeness(petition, earlier)
                .filter(alike -> alike.content() >= Candidates.MOST)
                .isEmpty()) {
            throw new InvalidInput(
                    FIELD,
                    "Nội dung của hồ sơ " + earlier
                            + " không giống phần lớn nội dung đơn này hoặc chưa đủ chữ để so sánh, nên không nhập được; nội dung khác"
                            + " phải được trả lời riêng. Nếu vẫn là một việc thì ghi là đơn gửi lại.");
        }
    }

    /** Whether nothing but a name that many may bear tells that the two have one author. */
    boolean onlyNamedAlike(CaseNumber petition, CaseNumber earlier) {
        return likeness(petition, earlier)
                .filter(alike -> alike.people() == Likenesses.People.SAME_NAME)
                .isPresent();
    }

    private Optional<Likenesses.Likeness> likeness(CaseNumber petition, CaseNumber earlier) {
        return likenesses.of(petition).stream()
                .filter(alike -> alike.other().equals(earlier))
                .findFirst();
    }

    private CaseKind kind(CaseNumber caseNumber) {
        return line(caseNumber).entry().kind();
    }

    private CaseLedger.Line line(CaseNumber caseNumber) {
        return ledger.find(caseNumber).orElseThrow();
    }
}

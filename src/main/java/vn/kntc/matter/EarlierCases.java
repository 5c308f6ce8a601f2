package vn.kntc.matter;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.confidentiality.Likenesses;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/** Whether a petition may be told to be about the same as an earlier case that somebody names. */
@Component
class EarlierCases {

    static final String FIELD = "earlierCase";

    /** As the room of petitions ends what was joined to another case. */
    private static final String MERGED = "MERGED";

    private final CaseLedger ledger;
    private final Likenesses likenesses;

    EarlierCases(CaseLedger ledger, Likenesses likenesses) {
        this.ledger = ledger;
        this.likenesses = likenesses;
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

    boolean denounces(CaseNumber caseNumber) {
        return kind(caseNumber) == CaseKind.DENUNCIATION;
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

    /** Who complains for himself is answered himself; only what the same people hand in again has its answer already. */
    void requireSamePeople(CaseNumber petition, CaseNumber earlier) {
        boolean same = likenesses.of(petition).stream()
                .filter(likeness -> likeness.other().equals(earlier))
                .anyMatch(likeness -> likeness.people() != Likenesses.People.OTHERS);
        if (!same) {
            throw new InvalidInput(
                    FIELD,
                    "Hồ sơ " + earlier
                            + " không có người nộp đơn nào của đơn này, nên không nhập được: mỗi người có quyền được trả lời"
                            + " riêng. Cùng một nội dung thì ghi là đơn gửi lại.");
        }
    }

    private CaseKind kind(CaseNumber caseNumber) {
        return line(caseNumber).entry().kind();
    }

    private CaseLedger.Line line(CaseNumber caseNumber) {
        return ledger.find(caseNumber).orElseThrow();
    }
}

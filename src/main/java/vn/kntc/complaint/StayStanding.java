package vn.kntc.complaint;

import java.util.List;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.OutOfOrder;

/** Where the stay of the contested decision stands, read from what was done; a stay that is over may be followed by another. */
enum StayStanding {
    NONE,
    REQUESTED,
    TO_BE_ISSUED,
    STANDS,
    LIFTING_TO_BE_ISSUED;

    static StayStanding of(Complaint complaint) {
        return of(complaint.acts());
    }

    private static StayStanding of(List<RecordedAct> acts) {
        var now = NONE;
        for (var recorded : acts) {
            now = now.after(recorded);
        }
        return now;
    }

    private StayStanding after(RecordedAct recorded) {
        var act = recorded.act();
        if (act instanceof Stay.Requested) {
            return REQUESTED;
        } else if (act instanceof Stay.Decided decided) {
            return decided.stays() ? TO_BE_ISSUED : NONE;
        } else if (act instanceof Stay.Ended ended) {
            return ended.lifted() ? LIFTING_TO_BE_ISSUED : NONE;
        } else if (act instanceof PaperIssued issued) {
            return switch (NumberedPaper.of(issued)) {
                case STAY_DECISION -> STANDS;
                case STAY_LIFTING -> NONE;
                default -> this;
            };
        }
        return this;
    }

    /** @throws OutOfOrder where the stay stands elsewhere */
    void require(StayStanding wanted) {
        if (this != wanted) {
            throw new OutOfOrder(
                    "Không thực hiện được bước này của việc tạm đình chỉ thi hành: bước trước chưa xong, hoặc bước này đã làm rồi.");
        }
    }
}

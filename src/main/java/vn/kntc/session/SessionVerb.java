package vn.kntc.session;

import java.util.EnumSet;
import java.util.Set;
import vn.kntc.shared.OutOfOrder;

/** What is done with a session, and where it has to stand for that. */
enum SessionVerb {
    SIGN_SCHEDULE("ký, sửa thông báo lịch tiếp", SessionState.PLANNED),
    PUBLISH("công bố lịch tiếp", SessionState.PLANNED),
    PREPARE("chuẩn bị phiên tiếp", SessionState.READY),
    REGISTER("đăng ký, mời thêm", SessionState.PLANNED, SessionState.READY, SessionState.PREPARED),
    POSTPONE("hoãn", SessionState.PLANNED, SessionState.READY, SessionState.PREPARED),
    ANNOUNCE("thông báo hoãn", SessionState.PLANNED, SessionState.READY, SessionState.PREPARED),
    CANCEL("hủy", SessionState.PLANNED, SessionState.READY, SessionState.PREPARED),
    MEET_IN_PERSON("chuyển sang tiếp trực tiếp", SessionState.PREPARED),
    RECORD("ghi biên bản", SessionState.PREPARED),
    DRAFT("soạn thông báo kết luận", SessionState.HELD),
    SIGN("ký thông báo kết luận", SessionState.DRAFTED),
    ISSUE("ban hành thông báo kết luận", SessionState.SIGNED),
    FOLLOW("theo dõi kết luận", SessionState.FOLLOWED),
    URGE("đôn đốc", SessionState.FOLLOWED);

    private final String words;
    private final Set<SessionState> where;

    SessionVerb(String words, SessionState first, SessionState... others) {
        this.words = words;
        this.where = EnumSet.of(first, others);
    }

    /** @throws OutOfOrder where the session stands elsewhere */
    void require(SessionState state) {
        if (!where.contains(state)) {
            throw new OutOfOrder(
                    "Phiên tiếp này đang ở trạng thái “" + state.label() + "” nên không " + words + " được.");
        }
    }

    boolean allowedIn(SessionState state) {
        return where.contains(state);
    }
}

package vn.kntc.online;

import java.util.Set;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.shared.OutOfOrder;

/** What is to be done next about a session online, and which acts are possible there. */
enum OnlineStage {
    NEW("chưa được xét tiếp trực tuyến", OnlineAct.PreparationBegun.class),
    CHECK(
            "đang chờ kiểm tra điều kiện tiếp trực tuyến",
            OnlineAct.PreparationBegun.class,
            OnlineAct.CalledOff.class,
            OnlineAct.ConditionsChecked.class),
    DECIDE(
            "đang chờ người đứng đầu quyết định hình thức tiếp",
            OnlineAct.PreparationBegun.class,
            OnlineAct.CalledOff.class,
            OnlineAct.Decided.class),
    PLAN("đang chờ lập điểm cầu", OnlineAct.PreparationBegun.class, OnlineAct.CalledOff.class, OnlineAct.Planned.class),
    /** Signed or not: who began before there was a step to sign goes on without. */
    NOTIFY(
            "đang chờ thông báo",
            OnlineAct.PreparationBegun.class,
            OnlineAct.CalledOff.class,
            OnlineAct.NoticeAnswered.class,
            PaperIssued.class),
    SEND("đang chờ gửi thông báo", OnlineAct.Notified.class),
    TEST(
            "đang chờ kết nối thử",
            OnlineAct.PreparationBegun.class,
            OnlineAct.CalledOff.class,
            OnlineAct.LinkTested.class),
    CONNECT(
            "đang chờ kết nối các điểm cầu",
            OnlineAct.PreparationBegun.class,
            OnlineAct.CalledOff.class,
            OnlineAct.Connected.class),
    READY(
            "đã sẵn sàng tiếp trực tuyến",
            OnlineAct.PreparationBegun.class,
            OnlineAct.CalledOff.class,
            OnlineAct.Held.class),
    KEEP("đang chờ lưu bản ghi phiên tiếp", OnlineAct.RecordingKept.class),
    ENDED("đã tiếp trực tuyến, đã lưu bản ghi", OnlineAct.PreparationBegun.class),
    IN_PERSON("được tiếp trực tiếp", OnlineAct.PreparationBegun.class),
    CALLED_OFF("đã thôi được chuẩn bị cho ngày ấy", OnlineAct.PreparationBegun.class);

    private final String label;
    private final Set<Class<? extends Act>> possible;

    @SafeVarargs
    OnlineStage(String label, Class<? extends Act>... possible) {
        this.label = label;
        this.possible = Set.of(possible);
    }

    /** What the session waits for or is, after "phiên". */
    String label() {
        return label;
    }

    boolean allows(Class<? extends Act> act) {
        return possible.contains(act);
    }

    /** @throws OutOfOrder where that is not possible here */
    void require(Class<? extends Act> act) {
        if (!allows(act)) {
            throw new OutOfOrder("Không làm bước này được: phiên tiếp " + label + ".");
        }
    }
}

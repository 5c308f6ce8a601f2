package vn.kntc.online;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import vn.kntc.handling.act.Act;

/** What is done about a session online, neutral. Stored as JSON: no component is ever renamed. */
public final class OnlineAct {

    private OnlineAct() {}

    /** A round of preparation begins; a session that is announced anew has another. */
    record PreparationBegun(LocalDate on, LocalDate sessionOn) implements Act {

        /** What was done on paper before the case was entered here carries an earlier day. */
        @Override
        public boolean advances() {
            return false;
        }
    }

    /** What was prepared is for nothing: the session has another day, or is not held. */
    record CalledOff(LocalDate on, LocalDate sessionOn) implements Act {

        /** The case goes on elsewhere. */
        @Override
        public boolean advances() {
            return false;
        }
    }

    /** The conditions were looked at, and the law answered. */
    record ConditionsChecked(LocalDate on, OnlineFacts facts, OnlineAnswer answer) implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }

    /**
     * The head decided.
     *
     * @param online false where the session is held in person
     * @param reason or null
     * @param doubts of a decision for another need than the law names
     */
    record Decided(LocalDate on, boolean online, String reason, List<String> doubts) implements Act {}

    /** What a point of attendance is for. */
    public enum PointKind {
        CENTRE("Điểm cầu trung tâm"),
        COMPONENT("Điểm cầu thành phần");

        private final String label;

        PointKind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * A point of attendance (điểm cầu).
     *
     * @param receiver office of who receives, at the centre; else null
     * @param advisingUnit at the centre; else null
     * @param bodies related bodies at a component point; else null
     * @param citizenHere citizens sit there
     */
    public record Point(
            PointKind pointKind,
            String pointName,
            String receiver,
            String advisingUnit,
            String bodies,
            boolean citizenHere) {

        String words() {
            return pointKind.label() + ": " + pointName
                    + (pointKind == PointKind.CENTRE ? " – " + receiver + "; " + advisingUnit : " – " + bodies)
                    + (citizenHere ? "; công dân ngồi tại đây" : "");
        }
    }

    /**
     * Where and how the session is held.
     *
     * @param connection how to get in, without passwords
     * @param testOn day of the test link
     * @param people who come for the same content
     * @param representatives who speak for them; 0 where one comes alone
     */
    public record Planned(
            LocalDate on,
            LocalTime beginsAt,
            String connection,
            LocalDate testOn,
            List<Point> points,
            int people,
            int representatives)
            implements Act {

        public Planned {
            points = List.copyOf(points);
        }

        @Override
        public boolean advances() {
            return false;
        }
    }

    /** The notice was laid before the head. @param remark or null */
    record NoticeAnswered(LocalDate on, boolean signed, String remark) implements Act {

        /** What was done on paper before the case was entered here carries an earlier day. */
        @Override
        public boolean advances() {
            return false;
        }
    }

    /** Who got the notice. */
    public enum Told {
        CITIZEN("công dân"),
        BODIES("các cơ quan, đơn vị tại các điểm cầu");

        private final String label;

        Told(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Citizen and bodies were told, and what is needed was set up. @param setUp by whom, and what */
    public record Notified(LocalDate on, List<Told> told, String setUp) implements Act {}

    /** How a test link went. */
    public enum LinkTest {
        OK("Kết nối được"),
        FAILED("Không kết nối được, thử lại"),
        GIVEN_UP("Không khắc phục được, tiếp trực tiếp");

        private final String label;

        LinkTest(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** @param remark what was wrong; null where nothing was */
    public record LinkTested(LocalDate on, LinkTest result, String remark) implements Act {}

    /** All points stood. @param late what is to be said where that was too late, or null */
    record Connected(LocalDate on, LocalTime at, String late) implements Act {}

    /** What followed where the link was lost. */
    public enum Continuation {
        SAME_DAY("Nối lại và tiếp tục trong ngày"),
        REANNOUNCED("Dừng phiên, thông báo lại ngày khác");

        private final String label;

        Continuation(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * The session was broken off.
     *
     * @param continuedAt null where it was announced anew
     * @param nextOn day for which it is announced anew, else null
     */
    public record BreakOff(
            LocalTime at, String cause, Continuation continuation, LocalTime continuedAt, LocalDate nextOn) {}

    /** The session was held. @param brokenOff null where it went through */
    record Held(LocalDate on, BreakOff brokenOff, List<String> doubts) implements Act {}

    /** How closely a recording is kept. */
    public enum Secrecy {
        NORMAL("Thường"),
        RESTRICTED("Hạn chế: có dữ liệu cá nhân hoặc danh tính phải giữ bí mật"),
        STATE_SECRET("Có bí mật nhà nước, theo xác định của người có thẩm quyền");

        private final String label;

        Secrecy(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What a recording lies on outside. */
    public enum Medium {
        SERVER("Máy chủ, hệ thống lưu trữ"),
        DRIVE("Ổ cứng, thiết bị nhớ"),
        DISC("Đĩa quang"),
        TAPE("Băng từ");

        private final String label;

        Medium(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * The recording is kept.
     *
     * @param file in the case, or null where it is kept outside
     * @param fileLabel as the case file lists it, or null
     * @param place outside, or null
     * @param sha256 hex, of the content
     * @param keeper who keeps it outside, by office; null in the case, and where it was kept before this was asked
     * @param medium on which it lies outside; null as the keeper
     */
    record RecordingKept(
            LocalDate on,
            Secrecy secrecy,
            UUID file,
            String fileLabel,
            String place,
            String sha256,
            List<String> doubts,
            String keeper,
            Medium medium)
            implements Act {}
}

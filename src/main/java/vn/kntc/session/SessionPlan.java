package vn.kntc.session;

import java.util.List;

/**
 * A session as it is planned; neutral throughout, since it is published.
 *
 * @param attendance who attends besides (thành phần dự)
 * @param contents what is expected (dự kiến nội dung)
 * @param urgency null for a periodic session
 */
public record SessionPlan(
        Leader leader,
        SessionTime time,
        SessionMode mode,
        SessionKind kind,
        List<String> attendance,
        List<String> contents,
        Urgency urgency) {

    public SessionPlan {
        attendance = attendance == null ? List.of() : List.copyOf(attendance);
        contents = contents == null ? List.of() : List.copyOf(contents);
    }

    SessionPlan at(SessionTime other) {
        return new SessionPlan(leader, other, mode, kind, attendance, contents, urgency);
    }

    SessionPlan telling(List<String> otherAttendance, List<String> otherContents) {
        return new SessionPlan(leader, time, mode, kind, otherAttendance, otherContents, urgency);
    }

    SessionPlan inPerson() {
        return new SessionPlan(leader, time, SessionMode.IN_PERSON, kind, attendance, contents, urgency);
    }

    SessionPlan answered(Urgency found) {
        return new SessionPlan(leader, time, mode, kind, attendance, contents, found);
    }

    boolean online() {
        return mode == SessionMode.ONLINE;
    }

    boolean urgent() {
        return kind == SessionKind.URGENT;
    }
}

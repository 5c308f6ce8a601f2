package vn.kntc.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;

/** When a session may be: ahead, on a working day unless it is urgent, no other of the same leader at that time, online where law knows it. */
@Component
class SessionTimes {

    private final Sessions sessions;
    private final WorkCalendar calendar;
    private final OnlineSessions online;
    private final Clock clock;

    SessionTimes(Sessions sessions, WorkCalendar calendar, OnlineSessions online, Clock clock) {
        this.sessions = sessions;
        this.calendar = calendar;
        this.online = online;
        this.clock = clock;
    }

    /** @throws InvalidInput with a sentence where it may not be then */
    void require(AgencyId agency, SessionPlan plan, CaseNumber itself) {
        var time = plan.time();
        if (time.on().isBefore(LocalDate.now(clock))) {
            throw new InvalidInput("on", "Ngày tiếp công dân không được trước ngày hôm nay.");
        }
        if (!time.from().isBefore(time.to())) {
            throw new InvalidInput("to", "Giờ kết thúc phải sau giờ bắt đầu.");
        }
        if (!plan.urgent() && !works(time.on())) {
            throw new InvalidInput(
                    "on",
                    "Ngày " + ShownDay.of(time.on())
                            + " không phải ngày làm việc; hãy chọn một ngày làm việc theo lịch nghỉ.");
        }
        if (plan.online() && !online.possibleOn(time.on())) {
            throw new InvalidInput(
                    "mode",
                    "Luật của ngày " + ShownDay.of(time.on())
                            + " chưa có hình thức tiếp trực tuyến; hãy chọn tiếp trực tiếp.");
        }
        overlapping(agency, plan, itself).ifPresent(other -> {
            throw new InvalidInput(
                    "on",
                    "Người tiếp đã có phiên số " + other.caseNumber() + " lúc "
                            + other.plan().time().shown() + "; hãy chọn thời gian khác.");
        });
    }

    private Optional<Session> overlapping(AgencyId agency, SessionPlan plan, CaseNumber itself) {
        var on = plan.time().on();
        return sessions.between(agency, on, on).stream()
                .filter(other -> other.state() != SessionState.CANCELLED)
                .filter(other -> !other.caseNumber().equals(itself))
                .filter(other ->
                        other.plan().leader().key().equals(plan.leader().key()))
                .filter(other -> other.plan().time().overlaps(plan.time()))
                .findFirst();
    }

    boolean works(LocalDate day) {
        return calendar.day(day).workingDay();
    }

    LocalDate nextWorkingDay(LocalDate day) {
        return calendar.count(day, new Period(1, DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NONE))
                .due();
    }
}

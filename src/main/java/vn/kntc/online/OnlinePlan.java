package vn.kntc.online;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Where and how a session is to be held online, as entered.
 *
 * @param connection how to get in, without passwords
 * @param testOn day of the test link
 * @param people who come for the same content
 * @param representatives null where nobody speaks for others
 */
public record OnlinePlan(
        LocalTime beginsAt,
        String connection,
        LocalDate testOn,
        List<OnlineAct.Point> points,
        int people,
        Integer representatives) {}

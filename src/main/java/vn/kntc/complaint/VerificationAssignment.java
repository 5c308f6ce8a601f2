package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kntc.handling.act.Act;

/**
 * Who verifies what until when (Điều 29 Luật Khiếu nại; Điều 18 Nghị định 124/2020/NĐ-CP).
 *
 * @param body assigned body or unit, null where the resolver verifies himself
 * @param largeTeam Đoàn; else Tổ
 * @param leader who leads
 * @param deputy null where there is none
 * @param members may be empty
 * @param contents to be verified, one each
 * @param days length of the verification, calendar days
 * @param reportBy last day of the report
 * @param tasks beyond what the law says, or null
 * @param criteria complexity found now, codes of {@code describeCriterion}; empty where nothing changes
 * @param complexityReason facts behind the criteria, null where there are none
 */
public record VerificationAssignment(
        LocalDate on,
        VerifyingBody by,
        String body,
        boolean largeTeam,
        PersonInOffice leader,
        PersonInOffice deputy,
        List<PersonInOffice> members,
        List<String> contents,
        int days,
        LocalDate reportBy,
        String tasks,
        List<String> criteria,
        String complexityReason)
        implements Act {

    /** Everybody of the team, the leader first. */
    List<Seat> seats() {
        var seats = new ArrayList<Seat>();
        seats.add(new Seat(leader, Rank.LEADER));
        if (deputy != null) {
            seats.add(new Seat(deputy, Rank.DEPUTY));
        }
        members.forEach(member -> seats.add(new Seat(member, Rank.MEMBER)));
        return List.copyOf(seats);
    }

    /** Somebody's place in the team; what it is called, templates say. */
    record Seat(PersonInOffice person, Rank rank) {}

    enum Rank {
        LEADER,
        DEPUTY,
        MEMBER
    }
}

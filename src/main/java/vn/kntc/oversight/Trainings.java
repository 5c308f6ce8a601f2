package vn.kntc.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.handling.act.ActDay;
import vn.kntc.organization.Officer;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** The register of trainings (tập huấn) of who receives citizens and settles their cases, and who still lacks one in a year. */
@Service
@Transactional
public class Trainings {

    /** Who is assigned to receive citizens and to settle their cases. */
    private static final List<Role> ASSIGNED =
            List.of(Role.RECEPTION_OFFICER, Role.PETITION_OFFICER, Role.VERIFIER, Role.RESOLVER, Role.MONITOR);

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final Officers officers;
    private final Clock clock;

    Trainings(JdbcClient jdbc, Officers officers, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.clock = clock;
    }

    /** One of the assigned. @param trainedOn day of his last training in the year, or null where he lacks one */
    public record Member(String account, String name, String title, String roles, LocalDate trainedOn) {}

    /** @param attended how many took part */
    public record Held(LocalDate on, String topic, String organizer, int attended) {}

    /**
     * Who is assigned now, those without a training in the year first.
     *
     * @param year by whose trainings it is told
     */
    @Transactional(readOnly = true)
    public List<Member> members(AgencyId agency, int year) {
        var trained = trained(agency, year);
        return assigned(agency).values().stream()
                .map(one -> new Member(
                        one.officer().id().value(),
                        one.officer().fullName(),
                        one.officer().title(),
                        one.roles(),
                        trained.get(one.officer().id().value())))
                .sorted(Comparator.comparing((Member member) -> member.trainedOn() != null)
                        .thenComparing(Member::account))
                .toList();
    }

    private record Assigned(Officer officer, String roles) {}

    private Map<String, Assigned> assigned(AgencyId agency) {
        var found = new LinkedHashMap<String, Assigned>();
        for (var role : ASSIGNED) {
            for (var officer : officers.inRole(role, agency)) {
                found.merge(
                        officer.id().value(),
                        new Assigned(officer, role.label()),
                        (one, other) -> new Assigned(one.officer(), one.roles() + ", " + other.roles()));
            }
        }
        return found;
    }

    private Map<String, LocalDate> trained(AgencyId agency, int year) {
        return jdbc
                .sql(
                        """
                        select officer, max(held_on) as last from kntc.training_attendance
                            join kntc.training on training.id = training_attendance.training
                        where agency = :agency and held_on between :first and :last group by officer""")
                .param("agency", agency.value())
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, index) -> Map.entry(row.getString("officer"), row.getObject("last", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Held> held(AgencyId agency, int year) {
        return jdbc.sql(
                        """
                        select held_on, topic, organizer,
                            (select count(*) from kntc.training_attendance where training_attendance.training = training.id) as attended
                        from kntc.training where agency = :agency and held_on between :first and :last order by held_on desc, topic""")
                .param("agency", agency.value())
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, index) -> new Held(
                        row.getObject("held_on", LocalDate.class),
                        row.getString("topic"),
                        row.getString("organizer"),
                        row.getInt("attended")))
                .list();
    }

    /**
     * A training was held.
     *
     * @param attended accounts of who took part; each has to be assigned at the agency
     * @throws InvalidInput with a sentence for who records it
     */
    public void hold(AgencyId agency, LocalDate on, String topic, String organizer, Set<String> attended, UserId by) {
        new ActDay("heldOn", on).requireNotToCome(LocalDate.now(clock));
        requireText("topic", topic, "Hãy ghi nội dung tập huấn");
        requireText("organizer", organizer, "Hãy ghi đơn vị tổ chức");
        if (attended.isEmpty()) {
            throw new InvalidInput("attended", "Hãy chọn ít nhất một người đã dự tập huấn.");
        }
        if (!assigned(agency).keySet().containsAll(attended)) {
            throw new InvalidInput(
                    "attended", "Có người đã chọn không thuộc danh sách của cơ quan; hãy tải lại trang.");
        }
        var id = UUID.randomUUID();
        jdbc.sql("insert into kntc.training (id, agency, held_on, topic, organizer, recorded_by, recorded_at)"
                        + " values (:id, :agency, :on, :topic, :organizer, :by, :at)")
                .param("id", id)
                .param("agency", agency.value())
                .param("on", on)
                .param("topic", topic.strip())
                .param("organizer", organizer.strip())
                .param("by", by.value())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        attended.forEach(officer -> jdbc.sql(
                        "insert into kntc.training_attendance (training, officer) values (:training, :officer)")
                .param("training", id)
                .param("officer", officer)
                .update());
    }

    private static void requireText(String field, String text, String wish) {
        if (text == null || text.isBlank() || text.strip().length() > LONGEST) {
            throw new InvalidInput(field, wish + ", dài nhất " + LONGEST + " ký tự.");
        }
    }
}

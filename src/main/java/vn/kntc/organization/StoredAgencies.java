package vn.kntc.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/** Agencies as rows. Not cached: a look-up by key is cheap, and another node's change must be seen at once. */
@Service
@Transactional
class StoredAgencies implements Agencies {

    private final JdbcClient jdbc;
    private final AgencyUse use;
    private final Clock clock;

    StoredAgencies(JdbcClient jdbc, @Lazy AgencyUse use, Clock clock) {
        this.jdbc = jdbc;
        this.use = use;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Agency get(AgencyId id) {
        return find(id).orElseThrow(() -> new NotFound("Không có cơ quan mang mã " + id + "."));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Agency> all() {
        return jdbc.sql("select * from kntc.agency order by id")
                .query(StoredAgencies::agency)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Agency> on(AgencyId id, LocalDate day) {
        return jdbc.sql(
                        """
                        select agency as id, level, name, abbreviation, superior, superior_name, place, head_title, second_instance,
                            inspectorate_name, has_portal, unit
                        from kntc.agency_state where agency = :agency and entered_at < :end
                        order by agency_state.id desc limit 1
                        """)
                .param("agency", id.value())
                .param("end", day.atTime(LocalTime.MAX).atZone(clock.getZone()).toOffsetDateTime())
                .query(StoredAgencies::agency)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Agency firstKnown(AgencyId id) {
        return jdbc.sql(
                        """
                        select agency as id, level, name, abbreviation, superior, superior_name, place, head_title, second_instance,
                            inspectorate_name, has_portal, unit
                        from kntc.agency_state where agency = :agency order by agency_state.id limit 1
                        """)
                .param("agency", id.value())
                .query(StoredAgencies::agency)
                .optional()
                .orElseGet(() -> get(id));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> earlierSecondInstance(AgencyId id, LocalDate on) {
        return jdbc.sql(
                        """
                        select office from kntc.earlier_second_instance earlier join kntc.agency on agency.level = earlier.level
                        where agency.id = :agency and (earlier.agency is null or earlier.agency = agency.id)
                            and (valid_from is null or valid_from <= :on) and valid_to >= :on
                        order by earlier.agency nulls last, valid_to limit 1
                        """)
                .param("agency", id.value())
                .param("on", on)
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> functionsInstrument(AgencyId id, LocalDate on) {
        return jdbc.sql(
                        """
                        select citation from kntc.functions_instrument
                        where (agency is null or agency = :agency) and valid_from <= :on and (valid_to is null or valid_to >= :on)
                        order by agency nulls last, valid_from desc, id desc limit 1
                        """)
                .param("agency", id.value())
                .param("on", on)
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AgencyId> follower(AgencyId id, LocalDate on) {
        return jdbc.sql(
                        """
                        with recursive line (id, step) as (
                            select successor, 1 from kntc.agency_succession where agency = :agency and from_day <= :on
                            union all
                            select successor, step + 1 from kntc.agency_succession join line on agency = line.id
                            where from_day <= :on and step < 20)
                        select id from line order by step desc limit 1
                        """)
                .param("agency", id.value())
                .param("on", on)
                .query((row, index) -> new AgencyId(row.getString("id")))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean merged(AgencyId id) {
        return follower(id, LocalDate.now(clock)).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<AgencyId> followed(Collection<AgencyId> ids, LocalDate on) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql(
                        """
                        with recursive line (id, step) as (
                            select agency, 1 from kntc.agency_succession where successor in (:ids) and from_day <= :on
                            union all
                            select agency, step + 1 from kntc.agency_succession join line on successor = line.id
                            where from_day <= :on and step < 20)
                        select distinct id from line
                        """)
                .param("ids", ids.stream().map(AgencyId::value).toList())
                .param("on", on)
                .query((row, index) -> new AgencyId(row.getString("id")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void save(Agency agency, UserId by) {
        require(agency.name(), "name", "Tên cơ quan", 300);
        require(agency.abbreviation(), "abbreviation", "Chữ viết tắt trong số văn bản", 50);
        require(agency.place(), "place", "Địa danh", 100);
        require(agency.headTitle(), "headTitle", "Chức danh người đứng đầu", 300);
        require(agency.secondInstance(), "secondInstance", "Người giải quyết khiếu nại lần hai", 300);
        require(agency.unit(), "unit", "Chữ viết tắt tên đơn vị soạn thảo công văn", 50);
        requireLength(agency.superiorName(), "superiorName", "Tên cơ quan cấp trên", 300);
        requireLength(agency.inspectorateName(), "inspectorateName", "Tên cơ quan thanh tra", 300);
        requireSuperior(agency);
        var known = find(agency.id());
        if (known.filter(agency::equals).isPresent()) {
            return;
        }
        if (known.filter(before -> before.level() != agency.level()).isPresent() && use.hasCases(agency.id())) {
            throw new InvalidInput(
                    "level", "Cơ quan này đã có hồ sơ nên không đổi cấp được nữa; hãy mở cơ quan mới cho cấp mới.");
        }
        write(
                """
                insert into kntc.agency
                    (id, level, name, abbreviation, superior, superior_name, place, head_title, second_instance, inspectorate_name,
                     has_portal, unit)
                values
                    (:id, :level, :name, :abbreviation, :superior, :superiorName, :place, :headTitle, :secondInstance,
                     :inspectorateName, :hasPortal, :unit)
                on conflict (id) do update set
                    level = excluded.level,
                    name = excluded.name,
                    abbreviation = excluded.abbreviation,
                    superior = excluded.superior,
                    superior_name = excluded.superior_name,
                    place = excluded.place,
                    head_title = excluded.head_title,
                    second_instance = excluded.second_instance,
                    inspectorate_name = excluded.inspectorate_name,
                    has_portal = excluded.has_portal,
                    unit = excluded.unit
                """,
                agency,
                by);
        write(
                """
                insert into kntc.agency_state
                    (agency, entered_at, entered_by, level, name, abbreviation, superior, superior_name, place, head_title,
                     second_instance, inspectorate_name, has_portal, unit)
                values
                    (:id, :at, :by, :level, :name, :abbreviation, :superior, :superiorName, :place, :headTitle, :secondInstance,
                     :inspectorateName, :hasPortal, :unit)
                """,
                agency,
                by);
    }

    private void write(String sql, Agency agency, UserId by) {
        jdbc.sql(sql)
                .param("id", agency.id().value())
                .param("level", agency.level().name())
                .param("name", agency.name())
                .param("abbreviation", agency.abbreviation())
                .param(
                        "superior",
                        agency.superior() == null ? null : agency.superior().value())
                .param("superiorName", agency.superiorName())
                .param("place", agency.place())
                .param("headTitle", agency.headTitle())
                .param("secondInstance", agency.secondInstance())
                .param("inspectorateName", agency.inspectorateName())
                .param("hasPortal", agency.hasPortal())
                .param("unit", agency.unit())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** Above it, known, and not below it: following superiors from there never comes back. */
    private void requireSuperior(Agency agency) {
        var seen = new HashSet<AgencyId>();
        for (var above = agency.superior(); above != null; ) {
            if (above.equals(agency.id()) || !seen.add(above)) {
                throw new InvalidInput(
                        "superior", "Cơ quan cấp trên không thể là chính cơ quan này hay cơ quan cấp dưới của nó.");
            }
            var id = above;
            above = find(id).orElseThrow(
                            () -> new InvalidInput(
                                    "superior",
                                    "Không có cơ quan cấp trên mang mã “" + id
                                            + "” trong hệ thống; nếu cơ quan đó ở ngoài hệ thống, hãy để trống và ghi tên ở superiorName."))
                    .superior();
        }
        if (agency.superior() != null
                && find(agency.superior())
                        .filter(above -> above.level() == AgencyLevel.COMMUNE)
                        .isPresent()) {
            throw new InvalidInput("superior", "Xã, phường không thể là cấp trên của cơ quan khác.");
        }
    }

    private Optional<Agency> find(AgencyId id) {
        return jdbc.sql("select * from kntc.agency where id = ?")
                .param(id.value())
                .query(StoredAgencies::agency)
                .optional();
    }

    private static void require(String value, String field, String label, int longest) {
        if (value == null || value.isBlank()) {
            throw new InvalidInput(field, label + " không được để trống.");
        }
        requireLength(value, field, label, longest);
    }

    private static void requireLength(String value, String field, String label, int longest) {
        if (value != null && value.length() > longest) {
            throw new InvalidInput(field, label + " dài nhất " + longest + " ký tự.");
        }
        if (value != null && value.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInput(field, label + " có ký tự không in được.");
        }
    }

    private static Agency agency(ResultSet row, int index) throws SQLException {
        return new Agency(
                new AgencyId(row.getString("id")),
                AgencyLevel.valueOf(row.getString("level")),
                row.getString("name"),
                row.getString("abbreviation"),
                row.getString("superior_name"),
                row.getString("place"),
                row.getString("head_title"),
                row.getString("second_instance"),
                row.getString("inspectorate_name"),
                row.getBoolean("has_portal"),
                row.getString("superior") == null ? null : new AgencyId(row.getString("superior")),
                row.getString("unit"));
    }
}

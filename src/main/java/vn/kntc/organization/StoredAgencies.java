package vn.kntc.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;

/** Agencies as rows. Not cached: a look-up by key is cheap, and another node's change must be seen at once. */
@Service
@Transactional
class StoredAgencies implements Agencies {

    private final JdbcClient jdbc;

    StoredAgencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Agency get(AgencyId id) {
        return jdbc.sql("select * from kntc.agency where id = ?")
                .param(id.value())
                .query(StoredAgencies::agency)
                .optional()
                .orElseThrow(() -> new NotFound("Không có cơ quan mang mã " + id + "."));
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
    public void save(Agency agency) {
        require(agency.name(), "name", "Tên cơ quan");
        require(agency.abbreviation(), "abbreviation", "Chữ viết tắt trong số văn bản");
        require(agency.place(), "place", "Địa danh");
        require(agency.headTitle(), "headTitle", "Chức danh người đứng đầu");
        require(agency.secondInstance(), "secondInstance", "Người giải quyết khiếu nại lần hai");
        jdbc.sql(
                        """
                        insert into kntc.agency
                            (id, level, name, abbreviation, superior_name, place, head_title, second_instance, inspectorate_name,
                             has_portal)
                        values
                            (:id, :level, :name, :abbreviation, :superiorName, :place, :headTitle, :secondInstance, :inspectorateName,
                             :hasPortal)
                        on conflict (id) do update set
                            level = excluded.level,
                            name = excluded.name,
                            abbreviation = excluded.abbreviation,
                            superior_name = excluded.superior_name,
                            place = excluded.place,
                            head_title = excluded.head_title,
                            second_instance = excluded.second_instance,
                            inspectorate_name = excluded.inspectorate_name,
                            has_portal = excluded.has_portal
                        """)
                .param("id", agency.id().value())
                .param("level", agency.level().name())
                .param("name", agency.name())
                .param("abbreviation", agency.abbreviation())
                .param("superiorName", agency.superiorName())
                .param("place", agency.place())
                .param("headTitle", agency.headTitle())
                .param("secondInstance", agency.secondInstance())
                .param("inspectorateName", agency.inspectorateName())
                .param("hasPortal", agency.hasPortal())
                .update();
    }

    private static void require(String value, String field, String label) {
        if (value == null || value.isBlank()) {
            throw new InvalidInput(field, label + " không được để trống.");
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
                row.getBoolean("has_portal"));
    }
}

package vn.kntc.matter;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.matter.Matter.Member;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** The matters as rows; a matter to which nothing belongs is none. */
@Repository
class Matters {

    private static final String SERIES = "MATTER";

    private final JdbcClient jdbc;
    private final CaseLedger ledger;

    Matters(JdbcClient jdbc, CaseLedger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /** Opens one with its first case. */
    MatterId open(AgencyId agency, int year, Member first, Instant at) {
        var id = MatterId.of(ledger.nextNumber(SERIES, agency, year));
        jdbc.sql("insert into kntc.matter (matter_id, agency, people, opened_at) values (:id, :agency, 1, :at)")
                .param("id", id.value())
                .param("agency", agency.value())
                .param("at", Timestamp.from(at))
                .update();
        add(id, first);
        return id;
    }

    void add(MatterId id, Member member) {
        jdbc.sql(
                        """
                        insert into kntc.matter_case (matter_id, case_number, series, received_on)
                        values (:id, :caseNumber, :series, :on) on conflict do nothing""")
                .param("id", id.value())
                .param("caseNumber", member.caseNumber().value())
                .param("series", member.series())
                .param("on", member.receivedOn())
                .update();
    }

    /** Takes a case out; the matter goes with its last one. */
    void remove(MatterId id, CaseNumber caseNumber) {
        jdbc.sql("delete from kntc.matter_case where matter_id = :id and case_number = :caseNumber")
                .param("id", id.value())
                .param("caseNumber", caseNumber.value())
                .update();
        jdbc.sql(
                        """
                        delete from kntc.matter as matter where matter_id = :id
                        and not exists (select 1 from kntc.matter_case as member where member.matter_id = matter.matter_id)""")
                .param("id", id.value())
                .update();
    }

    /** Those that the case belongs to: one of a petition, perhaps several of a visit. */
    List<MatterId> of(CaseNumber caseNumber) {
        return jdbc.sql("select matter_id from kntc.matter_case where case_number = :caseNumber order by matter_id")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> new MatterId(row.getString(1)))
                .list();
    }

    Optional<Matter> find(MatterId id) {
        return jdbc.sql("select * from kntc.matter where matter_id = :id")
                .param("id", id.value())
                .query((row, index) -> new Matter(
                        id,
                        Optional.ofNullable(row.getString("field"))
                                .map(MatterField::valueOf)
                                .orElse(null),
                        row.getInt("people"),
                        members(id)))
                .optional();
    }

    private List<Member> members(MatterId id) {
        return jdbc.sql("select * from kntc.matter_case where matter_id = :id")
                .param("id", id.value())
                .query((row, index) -> new Member(
                        new CaseNumber(row.getString("case_number")),
                        row.getString("series"),
                        row.getObject("received_on", LocalDate.class)))
                .list();
    }

    /** @param field or null */
    void describe(MatterId id, MatterField field, int people) {
        jdbc.sql("update kntc.matter set field = :field, people = :people where matter_id = :id")
                .param("field", field == null ? null : field.name())
                .param("people", people)
                .param("id", id.value())
                .update();
    }
}

package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Which cases this room has and which cases they are about; written in the transaction of the act. */
@Component
class OversightRows {

    private final JdbcClient jdbc;

    OversightRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param parent the case that this one was begun by, or null */
    void add(CaseNumber caseNumber, AgencyId agency, String procedure, List<CaseNumber> about, CaseNumber parent) {
        jdbc.sql("insert into kntc.oversight_case (case_number, agency, procedure, stage, parent)"
                        + " values (:caseNumber, :agency, :procedure, 'NEW', :parent)")
                .param("caseNumber", caseNumber.value())
                .param("agency", agency.value())
                .param("procedure", procedure)
                .param("parent", parent == null ? null : parent.value())
                .update();
        about.forEach(
                one -> jdbc.sql("insert into kntc.oversight_matter (case_number, about) values (:caseNumber, :about)")
                        .param("caseNumber", caseNumber.value())
                        .param("about", one.value())
                        .update());
    }

    void stands(OversightCase found) {
        jdbc.sql("update kntc.oversight_case set stage = :stage where case_number = :caseNumber")
                .param("caseNumber", found.caseNumber().value())
                .param("stage", found.stage().toString())
                .update();
    }

    void ended(OversightCase found, String as, LocalDate on) {
        jdbc.sql("update kntc.oversight_case set stage = :stage, ended_as = :endedAs, ended_on = :endedOn"
                        + " where case_number = :caseNumber")
                .param("caseNumber", found.caseNumber().value())
                .param("stage", found.stage().toString())
                .param("endedAs", as)
                .param("endedOn", on)
                .update();
    }

    /** The cases that a case of this room is about. */
    List<CaseNumber> about(CaseNumber caseNumber) {
        return numbers(
                "select about from kntc.oversight_matter where case_number = :caseNumber order by about", caseNumber);
    }

    /** The cases of this room that are about a case, newest first. */
    List<CaseNumber> concerning(CaseNumber about) {
        return numbers(
                "select case_number from kntc.oversight_matter where about = :caseNumber order by case_number desc",
                about);
    }

    /** The cases that a case of this room began, oldest first. */
    List<CaseNumber> begunBy(CaseNumber parent) {
        return numbers(
                "select case_number from kntc.oversight_case where parent = :caseNumber order by case_number", parent);
    }

    /** How many of these have not ended. */
    int openOf(CaseNumber parent) {
        return jdbc.sql("select count(*) from kntc.oversight_case where parent = :parent and ended_on is null")
                .param("parent", parent.value())
                .query(Integer.class)
                .single();
    }

    /** Of these agencies, newest first. @param endedToo also what is over */
    List<CaseNumber> of(Collection<AgencyId> agencies, boolean endedToo) {
        return agencies.isEmpty()
                ? List.of()
                : jdbc
                        .sql("select case_number from kntc.oversight_case where agency in (:agencies)"
                                + (endedToo ? "" : " and ended_on is null") + " order by case_number desc limit 200")
                        .param(
                                "agencies",
                                agencies.stream().map(AgencyId::value).toList())
                        .query(String.class)
                        .list()
                        .stream()
                        .map(CaseNumber::new)
                        .toList();
    }

    private List<CaseNumber> numbers(String sql, CaseNumber caseNumber) {
        return jdbc.sql(sql).param("caseNumber", caseNumber.value()).query(String.class).list().stream()
                .map(CaseNumber::new)
                .toList();
    }
}

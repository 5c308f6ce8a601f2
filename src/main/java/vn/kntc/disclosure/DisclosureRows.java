package vn.kntc.disclosure;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Which request is about which case, and where it stands after its last act; written in the transaction of the act. */
@Component
class DisclosureRows {

    private final JdbcClient jdbc;

    DisclosureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseNumber caseNumber, CaseNumber subject, UserId requestedBy) {
        jdbc.sql(
                        "insert into kntc.disclosure (case_number, subject_case, requested_by, state) values (?, ?, ?, 'ASKED')")
                .params(caseNumber.value(), subject.value(), requestedBy.value())
                .update();
    }

    void save(Disclosure disclosure) {
        jdbc.sql("update kntc.disclosure set state = ? where case_number = ?")
                .params(disclosure.state().name(), disclosure.caseNumber().value())
                .update();
    }

    /** The case in which somebody denounces; empty where the case is no request. */
    Optional<CaseNumber> subject(CaseNumber caseNumber) {
        return jdbc.sql("select subject_case from kntc.disclosure where case_number = ?")
                .param(caseNumber.value())
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }

    /** Requests about a case, oldest first. */
    List<CaseNumber> about(CaseNumber subject) {
        return jdbc
                .sql("select case_number from kntc.disclosure where subject_case = ? order by case_number")
                .param(subject.value())
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .toList();
    }

    /** Whether a request of that officer about that case waits for an answer. */
    boolean waits(CaseNumber subject, UserId requestedBy) {
        return jdbc.sql("select exists (select 1 from kntc.disclosure where subject_case = ? and requested_by = ?"
                        + " and state = 'ASKED')")
                .params(subject.value(), requestedBy.value())
                .query(Boolean.class)
                .single();
    }
}

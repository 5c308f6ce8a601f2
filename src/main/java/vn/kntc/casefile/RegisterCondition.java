package vn.kntc.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * What a search asks of a line of the register.
 *
 * @param sql on {@code kntc.case_record as register}
 */
record RegisterCondition(String sql, Map<String, Object> params) {

    /** The law lets only the time of resolving be paused; the case itself knows no more than open or closed. */
    static final String PAUSED =
            """
            exists (select 1 from kntc.case_deadline as deadline
                    where deadline.case_number = register.case_number and deadline.paused)""";

    private static final String OVERDUE =
            """
            exists (select 1 from kntc.case_deadline as deadline
                    where deadline.case_number = register.case_number and deadline.next_due < :today)""";

    /** What is no petition has no kind. */
    private static final String HAS_KIND =
            " and series not in (select code from kntc.case_series where instead_of_kind is not null)";

    /** What is called bears the number of the case too. */
    private static final String WAITING =
            """
             and exists (select 1 from camunda.act_ru_execution as instance
                         join camunda.act_ru_task as task on task.proc_inst_id_ = instance.id_
                         where instance.business_key_ = register.case_number""";

    static RegisterCondition of(Collection<AgencyId> agencies, CaseWanted wanted, LocalDate today) {
        var params = new HashMap<String, Object>();
        params.put("agencies", agencies.stream().map(AgencyId::value).toList());
        var sql = new StringBuilder("agency in (:agencies)");
        status(wanted.status(), sql, params);
        if (wanted.kind() != null) {
            sql.append(" and kind = :kind").append(HAS_KIND);
            params.put("kind", wanted.kind().name());
        }
        if (wanted.series() != null) {
            sql.append(" and series = :series");
            params.put("series", wanted.series());
        }
        if (wanted.overdue() != null) {
            sql.append(wanted.overdue() ? " and " : " and not ").append(OVERDUE);
            params.put("today", today);
        }
        if (wanted.waiting() != null) {
            waiting(wanted.waiting(), sql, params);
        }
        words(wanted.text(), sql, params);
        return new RegisterCondition(sql.toString(), params);
    }

    /** The same but for these. */
    RegisterCondition without(Collection<CaseNumber> hidden) {
        if (hidden.isEmpty()) {
            return this;
        }
        var more = new HashMap<>(params);
        more.put("hidden", hidden.stream().map(CaseNumber::value).toList());
        return new RegisterCondition(sql + " and case_number not in (:hidden)", more);
    }

    /** What came to the agency under a series within a period. */
    static RegisterCondition period(String series, AgencyId agency, LocalDate from, LocalDate to, String text) {
        var params = new HashMap<String, Object>();
        params.put("agency", agency.value());
        params.put("series", series);
        params.put("from", from);
        params.put("to", to);
        var sql = new StringBuilder("agency = :agency and series = :series and received_on between :from and :to");
        words(text, sql, params);
        return new RegisterCondition(sql.toString(), params);
    }

    private static void words(String text, StringBuilder sql, Map<String, Object> params) {
        var words = SearchText.words(text);
        for (int index = 0; index < words.size(); index++) {
            sql.append(" and position(:word").append(index).append(" in search_text) > 0");
            params.put("word" + index, words.get(index));
        }
    }

    private static void status(CaseStatus status, StringBuilder sql, Map<String, Object> params) {
        if (status == null) {
            return;
        }
        sql.append(" and status = :status");
        params.put("status", status == CaseStatus.CLOSED ? "CLOSED" : "OPEN");
        if (status != CaseStatus.CLOSED) {
            sql.append(status == CaseStatus.PAUSED ? " and " : " and not ").append(PAUSED);
        }
    }

    private static void waiting(CaseWanted.Waiting waiting, StringBuilder sql, Map<String, Object> params) {
        sql.append(WAITING);
        if (waiting.step() != null) {
            sql.append(" and task.name_ = :step");
            params.put("step", waiting.step());
        }
        if (waiting.untaken()) {
            sql.append(" and task.assignee_ is null");
        } else if (waiting.holder() != null) {
            sql.append(" and task.assignee_ = :holder");
            params.put("holder", waiting.holder().value());
        }
        sql.append(')');
    }
}

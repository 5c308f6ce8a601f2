package vn.kntc.execution;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.DecisionInForce;
import vn.kntc.execution.ExecutionAct.Closed;
import vn.kntc.execution.ExecutionAct.Closing;
import vn.kntc.execution.ExecutionAct.Directed;
import vn.kntc.execution.ExecutionAct.Way;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** The figures of each execution, as they stand after its last act; written in the transaction of the act. */
@Component
class ExecutionRows implements ExecutedDecisions {

    private final JdbcClient jdbc;

    ExecutionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether that decision is being carried out already. */
    boolean has(DecisionInForce decision) {
        return jdbc.sql("select 1 from kntc.execution where settled_case = :settled and decision_number = :number")
                .param("settled", decision.from().value())
                .param("number", decision.number())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The case that the decision settled; empty where the case is no execution. */
    Optional<CaseNumber> settled(CaseNumber caseNumber) {
        return jdbc.sql("select settled_case from kntc.execution where case_number = :caseNumber")
                .param("caseNumber", caseNumber.value())
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }

    /** @param inTime null where no period of resolution was kept here */
    void add(CaseNumber caseNumber, DecisionInForce decision, Boolean inTime) {
        jdbc.sql(
                        """
                        insert into kntc.execution (case_number, settled_case, agency, decision_number, decided_on, instance, outcome,
                            resolved_in_time, in_force_on, executable_from, state)
                        values (:caseNumber, :settled, :agency, :number, :decidedOn, :instance, :outcome, cast(:inTime as boolean),
                            :inForceOn, :from, 'NEW')""")
                .param("caseNumber", caseNumber.value())
                .param("settled", decision.from().value())
                .param("agency", decision.agency().value())
                .param("number", decision.number())
                .param("decidedOn", decision.issuedOn())
                .param("instance", decision.instance())
                .param("outcome", decision.outcome())
                .param("inTime", inTime == null ? null : inTime.toString())
                .param("inForceOn", decision.inForceOn())
                .param("from", decision.executableFrom())
                .update();
    }

    void save(Execution execution) {
        var directed = execution.last(Directed.class).filter(one -> execution.directed() || one.way() == Way.NOTHING);
        var due = execution.due();
        var done = execution.done();
        var update = jdbc.sql(
                        """
                        update kntc.execution set state = :state, way = :way, directed_on = cast(:directedOn as date),
                            ended_on = cast(:endedOn as date), ended_as = :endedAs, urged = :urged,
                            due_state_money = :stateMoney, due_state_land = :stateLand, due_org_money = :orgMoney,
                            due_org_land = :orgLand, due_person_money = :personMoney, due_person_land = :personLand,
                            restored_organizations = :organizations, restored_persons = :persons, proposed_persons = :proposed,
                            proposed_officials = :proposedOfficials, referred_cases = :referredCases, referred_persons = :referred,
                            referred_officials = :referredOfficials,
                            done_state_money = :doneStateMoney, done_state_land = :doneStateLand, done_org_money = :doneOrgMoney,
                            done_org_land = :doneOrgLand, done_person_money = :donePersonMoney, done_person_land = :donePersonLand,
                            handled_persons = :handled, handled_officials = :handledOfficials, prosecuted_cases = :prosecutedCases,
                            prosecuted_persons = :prosecuted, prosecuted_officials = :prosecutedOfficials
                        where case_number = :caseNumber""")
                .param("caseNumber", execution.caseNumber().value())
                .param("state", execution.stage().name())
                .param("way", directed.map(one -> one.way().name()).orElse(null))
                .param("directedOn", directed.map(Directed::on).orElse(null))
                .param("endedOn", endedOn(execution))
                .param("endedAs", endedAs(execution))
                .param("urged", execution.urged())
                .param("organizations", due.restoredOrganizations())
                .param("persons", due.restoredPersons())
                .param("proposed", due.proposedPersons())
                .param("proposedOfficials", due.proposedOfficials())
                .param("referredCases", due.referredCases())
                .param("referred", due.referredPersons())
                .param("referredOfficials", due.referredOfficials())
                .param("handled", done.handledPersons())
                .param("handledOfficials", done.handledOfficials())
                .param("prosecutedCases", done.prosecutedCases())
                .param("prosecuted", done.prosecutedPersons())
                .param("prosecutedOfficials", done.prosecutedOfficials());
        amounts(amounts(update, "", due.amounts()), "done", done.amounts()).update();
        saveDuties(execution);
    }

    private static JdbcClient.StatementSpec amounts(JdbcClient.StatementSpec update, String before, Amounts amounts) {
        return update.param(name(before, "stateMoney"), amounts.stateMoney())
                .param(name(before, "stateLand"), amounts.stateLand())
                .param(name(before, "orgMoney"), amounts.orgMoney())
                .param(name(before, "orgLand"), amounts.orgLand())
                .param(name(before, "personMoney"), amounts.personMoney())
                .param(name(before, "personLand"), amounts.personLand());
    }

    private static String name(String before, String amount) {
        return before.isEmpty() ? amount : before + Character.toUpperCase(amount.charAt(0)) + amount.substring(1);
    }

    private static LocalDate endedOn(Execution execution) {
        return execution.stage() == ExecutionStage.ENDED ? execution.latest() : null;
    }

    private static String endedAs(Execution execution) {
        if (execution.stage() != ExecutionStage.ENDED) {
            return null;
        }
        return execution
                .last(Closed.class)
                .filter(closed -> closed.closing() == Closing.CLOSE)
                .map(closed -> execution.reviewed() ? "REVIEWED" : "COMPLETED")
                .orElse("NOTHING");
    }

    private void saveDuties(Execution execution) {
        jdbc.sql("delete from kntc.execution_duty where case_number = :caseNumber")
                .param("caseNumber", execution.caseNumber().value())
                .update();
        var performed = execution.performed();
        for (int number = 1; number <= execution.duties().size(); number++) {
            var duty = execution.duties().get(number - 1);
            jdbc.sql(
                            """
                            insert into kntc.execution_duty (case_number, number, who, what, due_on, performed_on)
                            values (:caseNumber, :number, :who, :what, :dueOn, cast(:performedOn as date))""")
                    .param("caseNumber", execution.caseNumber().value())
                    .param("number", number)
                    .param("who", duty.who())
                    .param("what", duty.what())
                    .param("dueOn", duty.dueOn())
                    .param(
                            "performedOn",
                            performed.containsKey(number)
                                    ? performed.get(number).performedOn()
                                    : null)
                    .update();
        }
    }

    @Override
    public Optional<ExecutedDecision> find(CaseNumber caseNumber) {
        return jdbc.sql("select * from kntc.execution where case_number = :caseNumber")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> executed(caseNumber, row))
                .optional();
    }

    private ExecutedDecision executed(CaseNumber caseNumber, ResultSet row) throws SQLException {
        return new ExecutedDecision(
                caseNumber,
                new CaseNumber(row.getString("settled_case")),
                new AgencyId(row.getString("agency")),
                row.getString("decision_number"),
                day(row, "decided_on"),
                row.getInt("instance"),
                row.getString("outcome"),
                row.getObject("resolved_in_time", Boolean.class),
                day(row, "in_force_on"),
                !Way.NOTHING.name().equals(row.getString("way")),
                "COMPLETED".equals(row.getString("ended_as")) ? day(row, "ended_on") : null,
                row.getInt("urged"),
                new DueFigures(
                        amounts(row, "due_"),
                        row.getInt("restored_organizations"),
                        row.getInt("restored_persons"),
                        row.getInt("proposed_persons"),
                        row.getInt("proposed_officials"),
                        row.getInt("referred_cases"),
                        row.getInt("referred_persons"),
                        row.getInt("referred_officials")),
                new DoneFigures(
                        amounts(row, "done_"),
                        row.getInt("handled_persons"),
                        row.getInt("handled_officials"),
                        row.getInt("prosecuted_cases"),
                        row.getInt("prosecuted_persons"),
                        row.getInt("prosecuted_officials")),
                duties(caseNumber));
    }

    private static Amounts amounts(ResultSet row, String before) throws SQLException {
        return new Amounts(
                amount(row, before + "state_money"),
                amount(row, before + "state_land"),
                amount(row, before + "org_money"),
                amount(row, before + "org_land"),
                amount(row, before + "person_money"),
                amount(row, before + "person_land"));
    }

    private static BigDecimal amount(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    private List<ExecutedDecision.DutyLine> duties(CaseNumber caseNumber) {
        return jdbc.sql("select * from kntc.execution_duty where case_number = :caseNumber order by number")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> new ExecutedDecision.DutyLine(
                        row.getInt("number"),
                        row.getString("who"),
                        row.getString("what"),
                        day(row, "due_on"),
                        day(row, "performed_on")))
                .list();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        var day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}

package vn.kntc.execution;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.PeopleElsewhere;
import vn.kntc.shared.CaseNumber;

/** Nobody lies in the vault of an execution: who complained lies in that of the case that was settled. */
@Component
class ExecutionPeople implements PeopleElsewhere {

    private final ExecutionRows rows;

    ExecutionPeople(ExecutionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<CaseNumber> of(CaseNumber caseNumber) {
        return rows.settled(caseNumber).map(List::of).orElse(List.of());
    }
}

package vn.kntc.execution;

import java.util.Map;
import vn.kntc.execution.Amounts.Kind;

/** Keys of the fields in which amounts are typed, for refusals. */
final class ExecutionFields {

    static final Map<Kind, String> DUE = Map.of(
            Kind.STATE_MONEY, "recoverMoney",
            Kind.STATE_LAND, "recoverLand",
            Kind.ORG_MONEY, "returnOrgMoney",
            Kind.ORG_LAND, "returnOrgLand",
            Kind.PERSON_MONEY, "returnPersonMoney",
            Kind.PERSON_LAND, "returnPersonLand");

    static final Map<Kind, String> DONE = Map.of(
            Kind.STATE_MONEY, "recoveredMoney",
            Kind.STATE_LAND, "recoveredLand",
            Kind.ORG_MONEY, "returnedOrgMoney",
            Kind.ORG_LAND, "returnedOrgLand",
            Kind.PERSON_MONEY, "returnedPersonMoney",
            Kind.PERSON_LAND, "returnedPersonLand");

    private ExecutionFields() {}
}

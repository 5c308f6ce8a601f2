package vn.kntc.disclosure.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import vn.kntc.disclosure.DisclosureAct.Extent;
import vn.kntc.disclosure.DisclosureAct.Granted;
import vn.kntc.disclosure.DisclosureAct.Refused;
import vn.kntc.disclosure.DisclosureAct.Revoked;
import vn.kntc.disclosure.DisclosureHandling;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;

/** What the program does at which step of {@code identity-disclosure.bpmn}. */
final class IdentityDisclosureSteps {

    static final StepTable<DisclosureHandling> TABLE = StepTable.of(DisclosureHandling.class, on -> {
        on.form("decideDisclosure", DecisionEntry.class).does(IdentityDisclosureSteps::decide);
        on.form("watchDisclosure", RevocationEntry.class).does(RevocationEntry::revoked, DisclosureHandling::revoke);
    });

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private IdentityDisclosureSteps() {}

    private static void decide(DisclosureHandling disclosures, Step<DecisionEntry> step) {
        var entry = step.entry();
        var number = step.caseNumber();
        boolean granted = entry.disclosing() == Disclosing.GRANT;
        step.set(IdentityDisclosure.DISCLOSED, granted);
        if (!granted) {
            disclosures.refuse(number, new Refused(entry.decidedOn(), entry.refusalReason()), step.by());
            return;
        }
        disclosures.grant(number, entry.granted(), step.by());
        step.set(IdentityDisclosure.GRANT_ENDS_AT, endOf(disclosures.until(number)));
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.atTime(LocalTime.MAX).atZone(ZONE).toInstant());
    }

    enum Disclosing {
        GRANT,
        REFUSE
    }

    record DecisionEntry(
            Disclosing disclosing,
            LocalDate decidedOn,
            Extent grantedExtent,
            LocalDate grantedUntil,
            @MayBeEmpty String grantRemark,
            String refusalReason) {

        Granted granted() {
            return new Granted(decidedOn, grantedExtent, grantedUntil, grantRemark);
        }
    }

    record RevocationEntry(LocalDate revokedOn, String revocationReason) {

        Revoked revoked() {
            return new Revoked(revokedOn, revocationReason);
        }
    }
}

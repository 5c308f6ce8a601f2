package vn.kntc.disclosure;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.confidentiality.IdentityGrant;
import vn.kntc.confidentiality.IdentityGrants;
import vn.kntc.disclosure.DisclosureAct.Extent;
import vn.kntc.disclosure.DisclosureAct.Granted;
import vn.kntc.disclosure.DisclosureAct.RanOut;
import vn.kntc.disclosure.DisclosureAct.Refused;
import vn.kntc.disclosure.DisclosureAct.Revoked;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/**
 * Decides on requests for who denounces; each verb keeps the act and the grant, in one transaction.
 *
 * <p>Every verb that takes an entry throws {@link InvalidInput} with one Vietnamese sentence where it cannot be taken, and {@link
 * vn.kntc.shared.OutOfOrder} where the case does not stand where the step needs it. Căn cứ: Điều 8, 49, 56 Luật Tố cáo.
 */
@Service
@Transactional
public class DisclosureHandling {

    /** Key of the process. */
    static final String PROCEDURE = "identityDisclosure";

    private final DisclosureDesk desk;
    private final IdentityGrants grants;

    DisclosureHandling(DisclosureDesk desk, IdentityGrants grants) {
        this.desk = desk;
        this.grants = grants;
    }

    /**
     * Grants what was asked for, or less of it, to whoever asked.
     *
     * @throws InvalidInput also where the requester decides himself, or more is granted than was asked for
     */
    public void grant(CaseNumber caseNumber, Granted granted, UserId by) {
        var disclosure = desk.lock(caseNumber);
        requireSomebodyElse(disclosure, by);
        desk.requireDay(disclosure, "decidedOn", granted.on());
        requireWithin(disclosure, granted);
        grants.keep(new IdentityGrant(
                caseNumber,
                disclosure.subject(),
                disclosure.requester(),
                granted.extent().fields(),
                by,
                granted.on(),
                granted.until()));
        desk.record(disclosure, granted, by);
    }

    private void requireWithin(Disclosure disclosure, Granted granted) {
        var asked = disclosure.requested();
        if (granted.until().isBefore(desk.today())) {
            throw new InvalidInput("grantedUntil", "Ngày cuối được xem không được trước hôm nay.");
        }
        if (granted.until().isAfter(asked.until())) {
            throw new InvalidInput(
                    "grantedUntil",
                    "Chỉ đề nghị xem đến hết ngày " + ShownDay.of(asked.until()) + "; không cung cấp lâu hơn đề nghị.");
        }
        if (asked.extent() != Extent.WHOLE && granted.extent() != asked.extent()) {
            throw new InvalidInput(
                    "grantedExtent",
                    "Phạm vi đề nghị là “" + asked.extent().label() + "”; không cung cấp rộng hơn hoặc khác đề nghị.");
        }
    }

    /** @throws InvalidInput also where the requester decides himself */
    public void refuse(CaseNumber caseNumber, Refused refused, UserId by) {
        var disclosure = desk.lock(caseNumber);
        requireSomebodyElse(disclosure, by);
        desk.requireDay(disclosure, "decidedOn", refused.on());
        desk.record(disclosure, refused, by);
    }

    private static void requireSomebodyElse(Disclosure disclosure, UserId by) {
        if (disclosure.requester().equals(by)) {
            throw new InvalidInput(
                    "disclosing",
                    "Người yêu cầu không được tự quyết định; phải do người giữ danh tính khác quyết định.");
        }
    }

    /** The last day of what was granted. */
    @Transactional(readOnly = true)
    public LocalDate until(CaseNumber caseNumber) {
        return desk.get(caseNumber).granted().orElseThrow().until();
    }

    /** Takes back what was granted, at once. */
    public void revoke(CaseNumber caseNumber, Revoked revoked, UserId by) {
        var disclosure = desk.lock(caseNumber);
        desk.requireDay(disclosure, "revokedOn", revoked.on());
        grants.revoke(caseNumber);
        desk.record(disclosure, revoked, by);
    }

    /** Its last day is over; the vault opens nothing by it any more, whether this was told or not. */
    public void runOut(CaseNumber caseNumber) {
        var disclosure = desk.lock(caseNumber);
        desk.record(
                disclosure,
                new RanOut(desk.today(), disclosure.granted().orElseThrow().until()),
                UserId.SYSTEM);
    }
}

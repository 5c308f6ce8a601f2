package vn.kntc.disclosure;

import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.confidentiality.IdentityGrants;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;

/** The cases in which somebody denounces or may, for who is of their agency; others do not learn that there are such cases. */
@Component
class DenouncingCases {

    private static final String UNKNOWN =
            "Không có hồ sơ tố cáo này, hoặc hồ sơ không thuộc cơ quan của người đang đăng nhập.";

    private final CaseRecords cases;
    private final DisclosureRows rows;
    private final IdentityGrants grants;
    private final CurrentUser user;

    DenouncingCases(CaseRecords cases, DisclosureRows rows, IdentityGrants grants, CurrentUser user) {
        this.cases = cases;
        this.rows = rows;
        this.grants = grants;
        this.user = user;
    }

    /** @throws NotFound if there is none of that number in an agency of the signed-in person */
    CaseRecord require(String number) {
        if (!CaseNumber.isOne(number)) {
            throw new NotFound(UNKNOWN);
        }
        var caseNumber = new CaseNumber(number);
        user.requireAgencyOf(caseNumber);
        return cases.find(caseNumber).filter(this::keepsPeople).orElseThrow(() -> new NotFound(UNKNOWN));
    }

    /**
     * The same for who wants to open something of it: that he tried at another agency's case is a row there.
     *
     * @throws NotFound as above; the row stays if the caller's transaction does
     */
    CaseRecord requireToOpen(String number) {
        if (CaseNumber.isOne(number)) {
            var caseNumber = new CaseNumber(number);
            if (!user.agencies().contains(caseNumber.agency())
                    && cases.find(caseNumber).filter(this::keepsPeople).isPresent()) {
                grants.refused(caseNumber, "Hồ sơ của cơ quan khác", UNKNOWN, user.id());
            }
        }
        return require(number);
    }

    /** A request is about such a case, and none itself. */
    boolean keepsPeople(CaseRecord record) {
        return record.kind().mayDenounce() && rows.subject(record.caseNumber()).isEmpty();
    }
}

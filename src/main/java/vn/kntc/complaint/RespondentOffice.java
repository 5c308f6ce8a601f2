package vn.kntc.complaint;

import org.springframework.stereotype.Component;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agency;
import vn.kntc.organization.AgencyLevel;

/** Who is complained about, as papers name him, and where he is reached; the words for his office are those of {@code describeRespondent}. */
@Component
class RespondentOffice {

    private final Provisions provisions;

    RespondentOffice(Provisions provisions) {
        this.provisions = provisions;
    }

    /** The head of this very agency by his title, others as the petition names them, else by the kind of office. */
    String of(Complaint complaint, Agency agency) {
        if (isOwnHead(complaint, agency)) {
            return agency.headTitle();
        }
        var named = complaint.respondentBody().office();
        return named == null
                ? provisions.worded("describeRespondent", "respondent", complaint.respondent(), complaint.receivedOn())
                : named;
    }

    /** Where he is reached (khoản 2 Điều 31 Luật Khiếu nại): as the petition says, the head of this agency at its seat; else null. */
    static String seat(Complaint complaint, Agency agency) {
        var named = complaint.respondentBody().seat();
        return named == null && isOwnHead(complaint, agency) ? "trụ sở " + agency.name() : named;
    }

    private static boolean isOwnHead(Complaint complaint, Agency agency) {
        var ownHead = agency.level() == AgencyLevel.COMMUNE ? "COMMUNE_CHAIR" : "PROVINCE_CHAIR";
        return ownHead.equals(complaint.respondent());
    }
}

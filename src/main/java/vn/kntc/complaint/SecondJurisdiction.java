package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.LawCatalogue;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Who resolves a complaint of second instance (Điều 7, 17–23 Luật Khiếu nại), by {@code determineComplaintJurisdiction}. */
@Component
class SecondJurisdiction {

    private static final String DECISION = "determineComplaintJurisdiction";
    private static final String FIELD = "acceptanceDecision";
    private static final String COURT = "COURT";
    private static final String UNCLEAR = "LEGAL_REVIEW";

    private static final Map<String, AgencyLevel> LEVELS =
            Map.of("COMMUNE_CHAIR", AgencyLevel.COMMUNE, "PROVINCE_CHAIR", AgencyLevel.PROVINCE);

    private final Law law;
    private final LawCatalogue catalogue;
    private final Provisions provisions;
    private final Agencies agencies;
    private final ComplaintDesk desk;

    SecondJurisdiction(Law law, LawCatalogue catalogue, Provisions provisions, Agencies agencies, ComplaintDesk desk) {
        this.law = law;
        this.catalogue = catalogue;
        this.provisions = provisions;
        this.agencies = agencies;
        this.desk = desk;
    }

    /** Code of who resolves, as the law of that day has it. */
    String authority(Complaint complaint, LocalDate on) {
        return (String) answer(complaint, on).results().get(0).get("authority");
    }

    private DecisionAnswer answer(Complaint complaint, LocalDate on) {
        return law.decide(DECISION, on, Map.of("respondent", complaint.respondent(), "instance", complaint.instance()));
    }

    /**
     * That this agency's head resolves. Where no text says who, the agency goes on and the open question is noted.
     *
     * @throws InvalidInput where somebody else does, whom it names, or only the court
     */
    void requireOwn(Complaint complaint, LocalDate on, UserId by) {
        var answer = answer(complaint, on);
        var authority = (String) answer.results().get(0).get("authority");
        var agency = agencies.get(complaint.agency());
        var basis = String.join("; ", answer.basis());
        if (authority.equals(COURT)) {
            throw new InvalidInput(FIELD, provisions.sentence("SECOND_COURT", on, Map.of("jurisdiction", basis)));
        }
        if (!authority.equals(UNCLEAR) && agency.level() != LEVELS.get(authority)) {
            throw new InvalidInput(
                    FIELD,
                    provisions.sentence(
                            "SECOND_ELSEWHERE",
                            on,
                            Map.of(
                                    "authority", catalogue.label(DECISION, "authority", authority),
                                    "agency", agency.name(),
                                    "jurisdiction", basis)));
        }
        desk.noteDoubts(complaint.caseNumber(), answer.doubts(), by);
    }
}

package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.LawCatalogue;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * Who resolves a complaint of second instance (Điều 7, 17–23 Luật Khiếu nại), by {@code determineComplaintJurisdiction}, and one against a
 * disciplinary decision of either (Điều 51), by {@code determineDisciplineJurisdiction}.
 */
@Component
class SecondJurisdiction {

    private static final String DECISION = "determineComplaintJurisdiction";
    private static final String DISCIPLINE = "determineDisciplineJurisdiction";
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

    /** Who resolves, by which article, and what is open about it, for who decides on acceptance. */
    String said(Complaint complaint, LocalDate on) {
        var answer = answer(complaint, on);
        var table = complaint.resolution().disciplinary() ? DISCIPLINE : DECISION;
        var authority = (String) answer.results().get(0).get("authority");
        var who = catalogue.label(table, "authority", authority) + " (" + String.join("; ", answer.basis()) + ")";
        return Stream.concat(Stream.of(who), answer.doubts().stream()).collect(Collectors.joining("\n\n"));
    }

    private DecisionAnswer answer(Complaint complaint, LocalDate on) {
        if (complaint.resolution().disciplinary()) {
            return law.decide(
                    DISCIPLINE, on, Map.of("issuer", complaint.respondent(), "instance", complaint.instance()));
        }
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
            var disciplinary = complaint.resolution().disciplinary();
            var facts = Map.of(
                    "authority", catalogue.label(disciplinary ? DISCIPLINE : DECISION, "authority", authority),
                    "agency", agency.name(),
                    "jurisdiction", basis);
            throw new InvalidInput(
                    FIELD,
                    disciplinary
                            ? provisions.sentence("DISCIPLINE_ELSEWHERE", on, facts)
                            : provisions.sentence("SECOND_ELSEWHERE", on, facts));
        }
        desk.noteDoubts(complaint.caseNumber(), answer.doubts(), by);
    }

    /** In words, who resolves a second complaint against the decision of first instance about discipline. */
    String superior(Complaint complaint, LocalDate on) {
        var answer = law.decide(DISCIPLINE, on, Map.of("issuer", complaint.respondent(), "instance", 2));
        return catalogue.label(
                DISCIPLINE, "authority", (String) answer.results().get(0).get("authority"));
    }
}

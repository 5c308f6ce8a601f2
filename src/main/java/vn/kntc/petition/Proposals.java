package vn.kntc.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.LawCatalogue;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.shared.ShownDay;

/** Asks the law what is to be done with a petition. */
@Component
class Proposals {

    /** Within which a complaint is to be filed (Điều 9 Luật Khiếu nại). */
    private static final String FILE_DEADLINE = "COMPLAINT_FILE";

    /** The same against a disciplinary decision (Điều 48). */
    private static final String DISCIPLINE_FILE_DEADLINE = "DISCIPLINE_FILE_1";

    /** What is missing where the petition is not fit for processing and no ground of Điều 11 stands. */
    private static final String MISSING_PAPERS = "PAPERS";

    /** Table of single points of the law, whose articles a proposal cites. */
    private static final String STATE = "stateLaw";

    private final Law law;
    private final Provisions provisions;
    private final RepresentativeLimits limits;
    private final Agencies agencies;
    private final LawCatalogue catalogue;
    private final Repetition repetition;

    Proposals(Law law, Agencies agencies, LawCatalogue catalogue, Repetition repetition) {
        this.law = law;
        this.provisions = new Provisions(law);
        this.repetition = repetition;
        this.catalogue = catalogue;
        this.limits = new RepresentativeLimits(law);
        this.agencies = agencies;
    }

    /** The words of a flag, as its table has them. */
    String flagWords(String flag) {
        return catalogue.label("flagPetition", "flag", flag);
    }

    /** By what was found about it, with articles and doubts. */
    RouteProposal ask(Petition petition, LocalDate on) {
        var found = petition.classification();
        var answers = new ArrayList<DecisionAnswer>();
        boolean competent = found.routing().competent();
        boolean conditionsMet = found.routing().conditionsMet();
        String authority = null;
        List<String> grounds = List.of();
        if (petition.isComplaint()) {
            var complaint = found.complaint();
            var jurisdiction = law.decide(complaint.jurisdiction(), on, complaint.jurisdictionFacts());
            authority = (String) jurisdiction.results().get(0).get("authority");
            competent = competent(petition, authority);
            answers.add(jurisdiction);
            var admissibility = law.decide(
                    "checkComplaintAdmissibility", on, complaint.admissibility().asFacts());
            grounds = admissibility.results().stream()
                    .map(row -> (String) row.get("ground"))
                    .toList();
            conditionsMet = grounds.isEmpty();
            answers.add(admissibility);
        }
        var route = law.decide("routePetition", on, found.routing().asFacts(found.kind(), competent, conditionsMet));
        answers.add(0, route);
        var row = route.results().get(0);
        // row 17 of the table stands for both its ends: a defect that can be cured, and one that cannot
        if (petition.isComplaint() && competent && PetitionAction.GUIDE.name().equals(row.get("action"))) {
            var ends = answersTo(grounds, on);
            answers.addAll(1, ends);
            row = ends.stream()
                    .map(end -> end.results().get(0))
                    .filter(Proposals::refuses)
                    .findFirst()
                    .orElse(row);
        }
        var against = repetition.against(PetitionAction.valueOf((String) row.get("action")), petition);
        against.ifPresent(earlier -> answers.add(law.decide(STATE, on, earlier.facts())));
        var beside = RoutePoints.beside(petition, PetitionAction.valueOf((String) row.get("action")));
        beside.forEach(point -> answers.add(law.decide(STATE, on, point)));
        var flagged = law.decide(
                "flagPetition",
                on,
                found.flags().asFacts(found.kind(), found.routing().forwarded()));
        boolean flags = !flagged.results().isEmpty();
        return new RouteProposal(
                against.map(earlier -> PetitionAction.REVIEW)
                        .orElse(PetitionAction.valueOf((String) row.get("action"))),
                against.isPresent() ? null : (String) row.get("form"),
                authority,
                competent,
                grounds,
                answers.stream()
                        .flatMap(answer -> answer.basis().stream())
                        .distinct()
                        .toList(),
                Stream.of(
                                against.stream().map(earlier -> provisions.sentence(earlier.point(), on)),
                                beside.stream().map(point -> provisions.sentence((String) point.get("point"), on)),
                                answers.stream().flatMap(answer -> answer.doubts().stream()),
                                doubtOfLateness(petition).stream(),
                                limits.doubts(petition.group().people(), on).stream(),
                                flags ? flagged.doubts().stream() : Stream.<String>empty())
                        .flatMap(Function.identity())
                        .distinct()
                        .toList(),
                flagged.results().stream()
                        .map(result -> (String) result.get("flag"))
                        .distinct()
                        .toList(),
                flags ? flagged.basis() : List.of());
    }

    /**
     * That the petition is answered with an earlier one may have become known since the proposal.
     *
     * @return what the officer has to weigh and to give his reason for; empty where he may follow the proposal
     */
    Optional<String> against(PetitionAction action, Petition petition, LocalDate on) {
        return repetition.against(action, petition).map(earlier -> provisions.sentence(earlier.point(), on));
    }

    /** What each ground leads to; where one of them cannot be cured, the others are asked about beside it. */
    private List<DecisionAnswer> answersTo(List<String> grounds, LocalDate on) {
        var standing = grounds.isEmpty() ? List.of(MISSING_PAPERS) : grounds;
        var alone = standing.stream().map(ground -> answerTo(ground, false, on)).toList();
        return alone.stream().noneMatch(answer -> refuses(answer.results().get(0)))
                ? alone
                : standing.stream().map(ground -> answerTo(ground, true, on)).toList();
    }

    private DecisionAnswer answerTo(String ground, boolean refusalGroundToo, LocalDate on) {
        return law.decide("answerInadmissibility", on, Map.of("ground", ground, "refusalGroundToo", refusalGroundToo));
    }

    private static boolean refuses(Map<String, Object> row) {
        return PetitionAction.REFUSE.name().equals(row.get("action"));
    }

    /**
     * The officer says that the complaint is in time, but the dates on file say otherwise (Điều 9 Luật Khiếu nại). Only a doubt: it may
     * have been posted in time, or been kept back by an obstacle.
     */
    private Optional<String> doubtOfLateness(Petition petition) {
        if (!petition.isComplaint()
                || petition.contested() == null
                || petition.contested().receivedOn() == null) {
            return Optional.empty();
        }
        var complaint = petition.classification().complaint();
        var admissibility = complaint.admissibility();
        if (complaint.instance() != 1 || !admissibility.withinTimeLimit() || admissibility.legitimateReason()) {
            return Optional.empty();
        }
        var limit = law.deadline(
                complaint.disciplinary() ? DISCIPLINE_FILE_DEADLINE : FILE_DEADLINE,
                petition.contested().receivedOn(),
                Map.of());
        if (!petition.receivedOn().isAfter(limit.due())) {
            return Optional.empty();
        }
        return Optional.of(
                "Cần kiểm tra lại thời hiệu: nhận đơn ngày " + ShownDay.of(petition.receivedOn()) + ", sau ngày "
                        + ShownDay.of(limit.due()) + " là hết " + limit.amount()
                        + " ngày kể từ ngày nhận quyết định, biết hành vi ("
                        + String.join("; ", limit.basis()) + ")." + postmark(petition));
    }

    /** What was posted in time may be in time. */
    private static String postmark(Petition petition) {
        var on = petition.stamps().postmarkedOn();
        return on == null ? "" : " Dấu bưu điện nơi gửi ngày " + ShownDay.of(on) + ".";
    }

    /** Competence by law; the officer's own answer counts only where no text gives one. */
    private boolean competent(Petition petition, String authority) {
        var complaint = petition.classification().complaint();
        return switch (authority) {
            case "LEGAL_REVIEW" -> petition.classification().routing().competent();
            case "COMMUNE_CHAIR" -> complaint.respondentWithinArea() && isOfLevel(petition, AgencyLevel.COMMUNE);
            case "PROVINCE_CHAIR" -> complaint.respondentWithinArea() && isOfLevel(petition, AgencyLevel.PROVINCE);
            default -> false;
        };
    }

    private boolean isOfLevel(Petition petition, AgencyLevel level) {
        return agencies.get(petition.agency()).level() == level;
    }
}

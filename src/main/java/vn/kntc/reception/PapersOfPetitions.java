package vn.kntc.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** The papers that went out in the petitions that a visit became, and in the cases that these were merged into or sent on to. */
@Component
class PapersOfPetitions {

    private static final String VISIT = "VISIT";

    private final CaseLinks links;
    private final Documents documents;
    private final CaseRecords cases;

    PapersOfPetitions(CaseLinks links, Documents documents, CaseRecords cases) {
        this.links = links;
        this.documents = documents;
        this.cases = cases;
    }

    /** Whether a paper of that number and day was issued here, or was entered with the outcome of a petition. */
    boolean include(Visit visit, String number, LocalDate on) {
        var petitions = visit.facts().petitions().stream().map(CaseNumber::new).toList();
        var all = petitions.stream()
                .flatMap(petition -> Stream.concat(Stream.of(petition), linked(petition)))
                .distinct()
                .toList();
        return issued(all, number, on) || entered(all, number, on);
    }

    private Stream<CaseNumber> linked(CaseNumber petition) {
        return links.of(petition).stream()
                .filter(link -> !link.relation().equals(VISIT))
                .map(CaseLinks.Link::other);
    }

    private boolean issued(List<CaseNumber> all, String number, LocalDate on) {
        return documents.issued(all).values().stream()
                .flatMap(List::stream)
                .anyMatch(paper -> number.equalsIgnoreCase(paper.number()) && on.equals(paper.issuedOn()));
    }

    /** What was written elsewhere stands in the outcome only. */
    private boolean entered(List<CaseNumber> all, String number, LocalDate on) {
        var words = " số " + number + " ngày " + ShownDay.of(on);
        return cases.of(all).values().stream()
                .anyMatch(record -> record.outcome() != null && record.outcome().contains(words));
    }
}

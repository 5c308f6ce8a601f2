package vn.kntc.oversight;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseSection;
import vn.kntc.shared.CaseNumber;

/** Prints a case of this room, and in the case that it is about that there is one. */
@Component
@Order(45)
@Transactional(readOnly = true)
class OversightSection implements CaseSection {

    private static final String ID = "giam-sat";

    private final OversightDesk desk;
    private final OversightRows rows;

    OversightSection(OversightDesk desk, OversightRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return desk.find(caseNumber).map(OversightSection::part).or(() -> concerned(rows.concerning(caseNumber)));
    }

    private static Part part(OversightCase found) {
        var course = found.course();
        return new Part(
                ID,
                course.title(),
                course.title(),
                new Headline(found.stage().label(), ""),
                course.facts(found),
                List.of(),
                new Course(
                        "Chưa có bước nào được thực hiện.",
                        found.acts().stream()
                                .map(done -> course.kinds().print(done.act()))
                                .toList()));
    }

    private Optional<Part> concerned(List<CaseNumber> cases) {
        var facts = cases.stream()
                .map(desk::get)
                .map(found -> new Fact(
                        found.course().title(),
                        List.of(found.caseNumber().value()),
                        !found.stage().ended(),
                        List.of(found.stage().label()),
                        List.of()))
                .toList();
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(ID, "Rà soát, phối hợp", "Rà soát, phối hợp", null, facts, List.of(), null));
    }

    @Override
    public boolean handles(String procedure) {
        return desk.courses().stream().anyMatch(course -> course.procedure().equals(procedure));
    }

    @Override
    public Optional<Ending> ending(CaseNumber caseNumber) {
        return desk.find(caseNumber).filter(found -> found.stage().ended()).map(found -> found.course()
                .ending(found));
    }
}

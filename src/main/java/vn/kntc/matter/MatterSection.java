package vn.kntc.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseSection;
import vn.kntc.shared.CaseNumber;

/** Prints in the case file which matter the case belongs to, and what is known of that. */
@Component
@Order(5)
@Transactional(readOnly = true)
class MatterSection implements CaseSection {

    private final Matters matters;
    private final MatterDuration duration;

    MatterSection(Matters matters, MatterDuration duration) {
        this.matters = matters;
        this.duration = duration;
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return matters.of(caseNumber).stream()
                .findFirst()
                .flatMap(matters::find)
                .map(matter -> new Part(
                        "vu-viec",
                        "Vụ việc",
                        "Vụ việc",
                        new Headline(matter.id().value(), times(matter, caseNumber), "/vu-viec/" + matter.id()),
                        facts(matter),
                        List.of(),
                        null));
    }

    private static String times(Matter matter, CaseNumber caseNumber) {
        int times = matter.timesWith(caseNumber);
        return times == 0
                ? ""
                : " · đơn thứ " + times + " trong " + matter.petitions().size() + " đơn của vụ việc";
    }

    private List<Fact> facts(Matter matter) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                "Lĩnh vực",
                matter.field() == null ? "Chưa xác định" : matter.field().label()));
        facts.add(Fact.of("Số người", String.valueOf(matter.people())));
        facts.add(duration.fact(matter));
        facts.add(Fact.of("Đã nhận", matter.petitions().size() + " đơn, " + matter.visits() + " lượt tiếp"));
        return List.copyOf(facts);
    }
}

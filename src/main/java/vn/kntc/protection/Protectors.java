package vn.kntc.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.Law;
import vn.kntc.organization.Agencies;
import vn.kntc.protection.ProtectionAct.Route;
import vn.kntc.shared.AgencyId;

/** Who protects what (Điều 49 Luật Tố cáo); the table {@code chooseProtector} says so. */
@Component
class Protectors {

    private final Law law;
    private final Agencies agencies;

    Protectors(Law law, Agencies agencies) {
        this.law = law;
        this.agencies = agencies;
    }

    /** @param doubts open questions, each once */
    record Routing(List<Route> routes, List<String> doubts) {}

    /** @param urgent it cannot wait: the nearest police are asked */
    Routing of(AgencyId agency, List<ProtectionAct.Object> objects, boolean corruption, boolean urgent, LocalDate on) {
        var level = agencies.get(agency).level().name();
        var answers = objects.stream()
                .map(object -> law.decide(
                        "chooseProtector",
                        on,
                        Map.of("object", object.name(), "level", level, "corruption", corruption, "urgent", urgent)))
                .toList();
        var routes = new ArrayList<Route>();
        for (int i = 0; i < objects.size(); i++) {
            routes.add(new Route(objects.get(i), words(answers.get(i))));
        }
        return new Routing(
                List.copyOf(routes),
                answers.stream()
                        .flatMap(answer -> answer.doubts().stream())
                        .distinct()
                        .toList());
    }

    private static String words(DecisionAnswer answer) {
        return (String) answer.results().get(0).get("words");
    }
}

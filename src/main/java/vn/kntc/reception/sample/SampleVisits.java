package vn.kntc.reception.sample;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.kntc.handling.sample.Sample;
import vn.kntc.handling.sample.SampleStart;
import vn.kntc.organization.Role;
import vn.kntc.reception.VisitIntake;
import vn.kntc.reception.VisitSheet;
import vn.kntc.shared.CaseNumber;

/** Visits as an officer enters them at the desk. The people in them are invented. */
@Component
@Profile("demo")
class SampleVisits implements SampleStart {

    private final VisitIntake intake;

    SampleVisits(VisitIntake intake) {
        this.intake = intake;
    }

    /** @param procedure key of the process that begins with the desk's form */
    private record Facts(
            String procedure,
            int daysAgo,
            String visitedAt,
            String formOfAddress,
            String visitor,
            String kind,
            String recording,
            String content,
            String summary,
            String requests,
            List<VisitSheet.Document> documents,
            String refusalGround,
            String refusalReason) {}

    @Override
    public String file() {
        return "visits";
    }

    @Override
    public Role role() {
        return Role.RECEPTION_OFFICER;
    }

    @Override
    public CaseNumber begin(Sample sample) {
        var facts = sample.facts(Facts.class);
        var id = UUID.randomUUID();
        var faults = intake.receive(id, sheet(sample, facts), sample.officer(), Set.of(sample.agency()));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("a sample visit is refused: " + faults);
        }
        return sample.startForm(facts.procedure(), id.toString());
    }

    private static VisitSheet sheet(Sample sample, Facts facts) {
        return new VisitSheet(
                sample.agency().value(),
                sample.before(sample.today(), facts.daysAgo()).toString(),
                facts.visitedAt(),
                "SELF",
                "NONE",
                List.of(new VisitSheet.Person(
                        facts.formOfAddress(),
                        facts.visitor(),
                        "Số 12, ngõ 5, tổ dân phố số 2",
                        "CITIZEN_CARD",
                        "027183006677",
                        null,
                        null,
                        null,
                        null)),
                null,
                null,
                null,
                facts.kind(),
                facts.recording(),
                "SIGNED",
                facts.content(),
                facts.requests(),
                null,
                null,
                facts.summary(),
                facts.documents(),
                null,
                facts.refusalGround(),
                facts.refusalReason(),
                null,
                null);
    }
}

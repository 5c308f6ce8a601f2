package vn.kntc.petition.sample;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.kntc.handling.sample.Sample;
import vn.kntc.handling.sample.SampleStart;
import vn.kntc.organization.Role;
import vn.kntc.petition.IntakeSheet;
import vn.kntc.petition.PetitionIntake;
import vn.kntc.shared.CaseNumber;

/** Petitions as another system hands them in, each once, however often it begins. The people in them are invented. */
@Component
@Profile("demo")
class SamplePetitions implements SampleStart {

    private static final String GREETING = "Kính gửi Ủy ban nhân dân phường,\n";
    private static final String WISH =
            "\nGia đình tôi đã nhiều lần hỏi mà chưa rõ, nay tôi làm đơn này đề nghị xem xét lại.";

    private final PetitionIntake intake;

    SamplePetitions(PetitionIntake intake) {
        this.intake = intake;
    }

    /** @param contested null: the usual decision about land */
    private record Facts(String channel, int daysAgo, String petitioner, String summary, String contested) {}

    @Override
    public String file() {
        return "cases";
    }

    @Override
    public Role role() {
        return Role.PETITION_OFFICER;
    }

    @Override
    public CaseNumber begin(Sample sample) {
        return intake.file(sheet(sample), "demo-" + sample.name(), sample.officer(), Set.of(sample.agency()))
                .caseNumber();
    }

    private static IntakeSheet sheet(Sample sample) {
        var facts = sample.facts(Facts.class);
        var received = sample.before(sample.today(), facts.daysAgo());
        return new IntakeSheet(
                sample.agency().value(),
                facts.channel(),
                received.toString(),
                null,
                false,
                1,
                List.of(petitioner(facts.petitioner())),
                "Chủ tịch Ủy ban nhân dân phường",
                null,
                null,
                facts.contested() == null ? "Quyết định số 125/QĐ-UBND về việc thu hồi đất" : facts.contested(),
                sample.before(received, 20).toString(),
                sample.before(received, 15).toString(),
                GREETING + facts.summary() + WISH,
                "Đề nghị xem xét lại quyết định và giải quyết quyền lợi hợp pháp.",
                facts.summary(),
                null,
                null,
                null,
                null,
                null);
    }

    private static IntakeSheet.Person petitioner(String name) {
        return new IntakeSheet.Person(
                name,
                "Số 27, ngõ 8, tổ dân phố số 3",
                "CITIZEN_CARD",
                "02718300%04d".formatted(Math.floorMod(name.hashCode(), 10_000)),
                "0912%06d".formatted(Math.floorMod(name.hashCode(), 1_000_000)),
                false);
    }
}

package vn.kntc.handling.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.kntc.organization.Agencies;
import vn.kntc.shared.AgencyId;

/** What a start form is answered over HTTP, whichever room takes in what was typed. */
public final class IntakeAnswer {

    private IntakeAnswer() {}

    /** An agency for which the officer may take something in. */
    public record AgencyChoice(String id, String name) {}

    /** What was typed may be registered: the process takes this id. */
    public record Received(UUID intakeId) {}

    /** By name. */
    public static List<AgencyChoice> choices(Collection<AgencyId> own, Agencies agencies) {
        return own.stream()
                .map(id -> new AgencyChoice(id.value(), agencies.get(id).name()))
                .sorted(Comparator.comparing(AgencyChoice::name))
                .toList();
    }

    public static ResponseEntity<Received> received(UUID intakeId) {
        return ResponseEntity.ok(new Received(intakeId));
    }

    public static ResponseEntity<IntakeRefusal> refused(IntakeRefusal refusal) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_JSON)
                .body(refusal);
    }
}

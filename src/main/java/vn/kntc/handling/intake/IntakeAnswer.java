package vn.kntc.handling.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Those that still take something in; what was merged into another agency does not. */
    public static Set<AgencyId> takingIn(Collection<AgencyId> own, Agencies agencies) {
        return own.stream().filter(id -> !agencies.merged(id)).collect(Collectors.toUnmodifiableSet());
    }

    /** By name; what was merged takes nothing in. */
    public static List<AgencyChoice> choices(Collection<AgencyId> own, Agencies agencies) {
        return takingIn(own, agencies).stream()
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

package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Officers;

/** Who chairs a dialogue. Whoever decides is not his deputy: without a name, only the office of a deputy is known. */
final class DialogueChair {

    private final Officers officers;
    private final Provisions provisions;

    DialogueChair(Officers officers, Provisions provisions) {
        this.officers = officers;
        this.provisions = provisions;
    }

    /**
     * What the notice of a dialogue (K-06) works out.
     *
     * @param chairName who will chair; of a deputy without a name his office
     * @param chairTitle null where the name is an office already
     * @param absenceWarning absence without good reason does not stop the case, by the day of the dialogue and not of acceptance
     */
    record Announced(String chairName, String chairTitle, boolean absenceWarning) {}

    /** @param on day of the notice, or null for a draft */
    Announced announced(Complaint complaint, LocalDate on) {
        var plan = complaint.plan();
        boolean officeOnly = plan.chairName() == null && isDeputy(plan.chair());
        return new Announced(
                Optional.ofNullable(plan.chairName())
                        .orElseGet(() -> officeOnly ? plan.chair() : deciderName(complaint, on)),
                officeOnly ? null : plan.chair(),
                provisions.holds("DIALOGUE_ABSENCE", plan.dialogueOn()));
    }

    private String deciderName(Complaint complaint, LocalDate on) {
        return officers.on(ComplaintPaperCase.decider(complaint), on).fullName();
    }

    /** Who chaired the last dialogue: whom minutes or notice name, else who recorded it; empty where only a deputy's office is known. */
    Optional<String> heldBy(Complaint complaint) {
        var recorded = complaint.lastRecorded(DialogueResult.class).orElseThrow();
        var held = (DialogueResult) recorded.act();
        return Stream.of(held.chairName(), complaint.plan().chairName())
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> isDeputy(held.chair())
                        ? Optional.empty()
                        : Optional.of(officers.on(recorded.by(), held.on()).fullName()));
    }

    private static boolean isDeputy(String office) {
        return office.toLowerCase(Wording.VIETNAMESE).startsWith("phó ");
    }
}

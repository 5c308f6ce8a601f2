package vn.kntc.petition;

import java.util.List;
import java.util.UUID;
import vn.kntc.handling.intake.IntakeError;

/** What became of an intake sheet. */
public sealed interface IntakeResult {

    /** Taken in; the process may be started with this id. */
    record Received(UUID intakeId) implements IntakeResult {}

    /** Not taken in, nothing was kept; every fault is listed. */
    record Refused(List<IntakeError> errors) implements IntakeResult {}
}

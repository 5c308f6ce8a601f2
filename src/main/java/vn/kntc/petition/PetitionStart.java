package vn.kntc.petition;

import java.util.UUID;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Sets a petition that has been taken in on its way: the process registers it and opens the first task. */
public interface PetitionStart {

    /** Starts {@code petitionProcessing} in the caller's transaction. */
    CaseNumber start(UUID intakeId, AgencyId agency);
}

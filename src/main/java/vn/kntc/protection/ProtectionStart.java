package vn.kntc.protection;

import java.util.Optional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Begins the process of a protection and tells it what happened elsewhere; in the caller's transaction. */
public interface ProtectionStart {

    /** @return its first task */
    Optional<String> begin(CaseNumber caseNumber, AgencyId agency);

    /** The denunciation was settled, and what becomes of the protection is to be decided now. */
    void wake(CaseNumber caseNumber);
}

package vn.kntc.engine;

import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** What an officer submitted with a task or start form, read once by the room's step; the engine forgets it afterwards. */
public interface CompletedForm extends FormValues {

    /** Business key of the instance. */
    CaseNumber caseNumber();

    /** Who completed the task. */
    UserId by();

    /** The tenant of the instance. */
    AgencyId agency();
}

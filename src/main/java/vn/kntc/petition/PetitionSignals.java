package vn.kntc.petition;

import java.util.List;
import vn.kntc.shared.CaseNumber;

/** What the running processes of a petition wait for. */
public interface PetitionSignals {

    /** A task of its own is to open for that flag of the petition. */
    void flagRaised(CaseNumber caseNumber, PetitionFlag flag);

    /** Originals of that complaint may go back to who handed them in; nothing happens where none wait. */
    void originalsFree(CaseNumber caseNumber);

    /** Cases whose originals wait to go back. */
    List<CaseNumber> keepingOriginals();
}

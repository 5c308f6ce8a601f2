package vn.kntc.petition;

import java.util.List;
import vn.kntc.shared.CaseNumber;

/** What the running processes of a petition wait for. */
public interface PetitionSignals {

    /** Originals of that complaint may go back to who handed them in; nothing happens where none wait. */
    void originalsFree(CaseNumber caseNumber);

    /** Cases whose originals wait to go back. */
    List<CaseNumber> keepingOriginals();
}

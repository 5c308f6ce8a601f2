package vn.kntc.handling.sample;

import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;

/** How the samples of one file of the demonstration begin, as citizens or officers begin such a case; a bean in the profile {@code demo} only. */
public interface SampleStart {

    /** Name of the file below {@code demo/}, without its end. */
    String file();

    /** Whose work it is to begin one. */
    Role role();

    /**
     * Begins a sample; called in the name of its officer. Called again with the same sample where the program ended before its number was
     * remembered.
     *
     * @throws IllegalStateException where what the sample says is refused
     */
    CaseNumber begin(Sample sample);
}

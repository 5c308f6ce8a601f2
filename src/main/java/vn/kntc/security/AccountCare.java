package vn.kntc.security;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/**
 * What an administrator does for officers' accounts, and an officer for his own password. Everything here but the own password is for
 * administrators; the engine refuses it to others.
 */
public interface AccountCare {

    /** What was done to an account. */
    record Act(Instant at, UserId by, String what) {}

    /** A name and title, and from when on they were the officer's. */
    record Named(Instant since, String fullName, String title, UserId by) {}

    /** A task that an officer has taken. @param caseNumber neutral, or null for a task of no case */
    record HeldTask(String name, String caseNumber) {}

    /** By name of the given name, as Vietnamese lists are. */
    List<Account> all();

    /** @throws vn.kntc.shared.NotFound if there is none of that id */
    Account get(UserId id);

    /** Newest first. */
    List<Named> names(UserId id);

    /** Newest first. */
    List<Act> acts(UserId id);

    /** Tasks that the officer has taken, oldest first, two hundred at most. */
    List<HeldTask> held(UserId id);

    /**
     * Opens an account with a one-time word.
     *
     * @return the word, which nobody can read again
     * @throws vn.kntc.shared.InvalidInput if the id is not one, was ever given before, or something is missing
     */
    String open(String id, String familyName, String givenName, String title, Set<Role> roles, Set<AgencyId> agencies);

    /** Acts and papers of before keep the name and title of before. */
    void rename(UserId id, String familyName, String givenName, String title);

    /** The officer's sessions end. */
    void place(UserId id, Set<Role> roles, Set<AgencyId> agencies);

    /** The officer can no longer sign in; what he has done and holds stays. @throws vn.kntc.shared.InvalidInput without a reason */
    void disable(UserId id, String because);

    void enable(UserId id);

    /**
     * A one-time word in the place of a forgotten password, which ends.
     *
     * @return the word, which nobody can read again
     */
    String issueWord(UserId id);

    /** How long a one-time word can be used, in hours. */
    long wordLastsHours();

    /** Whether the signed-in person has to choose a password of his own first. */
    boolean changeDue();

    /**
     * The signed-in person's own password; every session of his ends.
     *
     * @param address from where he asks, to slow guessing down
     * @throws vn.kntc.shared.InvalidInput if the old one is wrong or the new one breaks a rule
     */
    void changeOwnPassword(String old, String wanted, String repeated, String address);
}

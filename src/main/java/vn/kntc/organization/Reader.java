package vn.kntc.organization;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import vn.kntc.shared.UserId;

/**
 * Who wants to know of a case.
 *
 * @param id of the person, or null where somebody is meant by his roles alone
 */
public record Reader(UserId id, Set<Role> roles) {

    /** No role's id begins with it. */
    private static final String OFFICER = "@";

    /** Whoever has these roles. */
    public static Reader of(Role... roles) {
        return new Reader(null, Set.copyOf(Arrays.asList(roles)));
    }

    /** What a {@link CaseWall} opens to: each role, and the person himself. */
    public String[] keys() {
        return Stream.concat(roles.stream().map(Role::id), Stream.ofNullable(id).map(Reader::key))
                .toArray(String[]::new);
    }

    static String key(UserId officer) {
        return OFFICER + officer.value();
    }

    /** What a wall that opens to these roles and officers keeps. */
    public static String[] keys(Set<Role> roles, Set<UserId> officers) {
        return Stream.concat(roles.stream().map(Role::id), officers.stream().map(Reader::key))
                .sorted()
                .toArray(String[]::new);
    }
}

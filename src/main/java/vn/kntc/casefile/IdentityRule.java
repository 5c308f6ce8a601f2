package vn.kntc.casefile;

import java.util.EnumSet;
import java.util.Set;
import vn.kntc.organization.Role;

/**
 * Whether identities of a case, its text and its files may be opened by who has these roles; every room that shows them asks here.
 * Who handles cases may. While a case has not been classified, it may be a denunciation: then only those who receive citizens and take
 * petitions in, and so have read it anyway. In a denunciation nobody, nor in what holds several matters: until each of them is a case of
 * its own, one of them may denounce. Căn cứ: Điều 12 Nghị định 154/2026/NĐ-CP; Điều 8, 56 Luật Tố cáo.
 */
public enum IdentityRule {
    OPEN,
    /** follows cases or keeps the system, but handles none */
    OTHER_ROLE,
    /** denounces, or holds several matters: only the custodian's reasoned procedure leads there */
    DENUNCIATION,
    /** may still be a denunciation */
    NOT_CLASSIFIED;

    private static final Set<Role> INTAKE = EnumSet.of(Role.RECEPTION_OFFICER, Role.PETITION_OFFICER);
    private static final Set<Role> HANDLERS =
            EnumSet.of(Role.RECEPTION_OFFICER, Role.PETITION_OFFICER, Role.VERIFIER, Role.RESOLVER, Role.CLERK);

    public static IdentityRule of(Set<Role> roles, CaseKind kind) {
        if (!hasOneOf(roles, HANDLERS)) {
            return OTHER_ROLE;
        }
        if (kind.mayDenounce()) {
            return DENUNCIATION;
        }
        return kind == CaseKind.UNCLASSIFIED && !hasOneOf(roles, INTAKE) ? NOT_CLASSIFIED : OPEN;
    }

    private static boolean hasOneOf(Set<Role> roles, Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}

package vn.kntc.security;

import java.util.EnumSet;
import java.util.Set;
import vn.kntc.organization.Role;

/** Where somebody works: officers in Tasklist, managers in Cockpit, the administrator in Admin. */
public enum Workplace {
    TASKLIST("/camunda/app/tasklist/", "Công việc"),
    COCKPIT("/camunda/app/cockpit/", "Sơ đồ xử lý"),
    ADMIN("/camunda/app/admin/", "Quản trị"),
    WELCOME("/camunda/app/welcome/", "Trang đầu");

    private static final Set<Role> OFFICERS = EnumSet.of(
            Role.RECEPTION_OFFICER,
            Role.PETITION_OFFICER,
            Role.VERIFIER,
            Role.RESOLVER,
            Role.CLERK,
            Role.MONITOR,
            Role.IDENTITY_CUSTODIAN,
            Role.LEGAL_EDITOR);

    private final String path;
    private final String label;

    Workplace(String path, String label) {
        this.path = path;
        this.label = label;
    }

    /** Below the program's root, with a slash at both ends. */
    public String path() {
        return path;
    }

    /** Vietnamese name of the link to it. */
    public String label() {
        return label;
    }

    public static Workplace of(Set<Role> roles) {
        if (roles.stream().anyMatch(OFFICERS::contains)) {
            return TASKLIST;
        }
        if (roles.contains(Role.MANAGER)) {
            return COCKPIT;
        }
        return roles.contains(Role.CAMUNDA_ADMIN) ? ADMIN : WELCOME;
    }
}

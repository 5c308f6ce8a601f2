package vn.kntc.organization;

import java.util.Arrays;
import java.util.Optional;

/** Roles, which are the engine's groups (contract 4). */
public enum Role {
    RECEPTION_OFFICER("reception-officer", "Cán bộ tiếp công dân"),
    PETITION_OFFICER("petition-officer", "Cán bộ xử lý đơn"),
    VERIFIER("verifier", "Cán bộ xác minh"),
    RESOLVER("resolver", "Người giải quyết"),
    CLERK("clerk", "Văn thư"),
    MONITOR("monitor", "Cán bộ theo dõi, tham mưu"),
    IDENTITY_CUSTODIAN("identity-custodian", "Người giữ danh tính"),
    LEGAL_EDITOR("legal-editor", "Cán bộ pháp chế"),
    MANAGER("manager", "Người quản lý"),
    CAMUNDA_ADMIN("camunda-admin", "Quản trị hệ thống");

    private final String id;
    private final String label;

    Role(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Group id in the engine. */
    public String id() {
        return id;
    }

    /** Vietnamese name that officers see. */
    public String label() {
        return label;
    }

    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}

package vn.kntc.matter;

import java.util.Optional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Number of a matter (số vụ việc): {@code VV-} and what a case number looks like, for example {@code VV-NHANHOA-2026-000001}. */
public record MatterId(String value) {

    private static final String MARK = "VV-";

    /** @throws IllegalArgumentException where it is none; what somebody typed goes through {@link #read} */
    public MatterId {
        if (value == null || !value.startsWith(MARK) || !CaseNumber.isOne(value.substring(MARK.length()))) {
            throw new IllegalArgumentException("no number of a matter");
        }
    }

    static MatterId of(CaseNumber counted) {
        return new MatterId(MARK + counted);
    }

    /** What stands in an address or was typed; empty where it is none. */
    static Optional<MatterId> read(String typed) {
        return typed != null && typed.startsWith(MARK) && CaseNumber.isOne(typed.substring(MARK.length()))
                ? Optional.of(new MatterId(typed))
                : Optional.empty();
    }

    AgencyId agency() {
        return new CaseNumber(value.substring(MARK.length())).agency();
    }

    @Override
    public String toString() {
        return value;
    }
}

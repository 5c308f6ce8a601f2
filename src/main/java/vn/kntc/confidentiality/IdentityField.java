package vn.kntc.confidentiality;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** What of somebody's identity may be granted apart from the rest. */
@NamedInterface("grant")
public enum IdentityField {
    NAME("họ tên"),
    CONTACT("địa chỉ, điện thoại"),
    PAPER("giấy tờ tùy thân"),
    /** the petition's own text and what was handed in with it */
    HANDWRITING("bút tích, bản gốc đơn");

    private final String label;

    IdentityField(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As a sentence lists them. */
    public static String labels(Set<IdentityField> fields) {
        return Arrays.stream(values())
                .filter(fields::contains)
                .map(IdentityField::label)
                .collect(Collectors.joining(", "));
    }

    static String codes(Set<IdentityField> fields) {
        return Arrays.stream(values()).filter(fields::contains).map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<IdentityField> ofCodes(String codes) {
        return Arrays.stream(codes.split(","))
                .map(IdentityField::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IdentityField.class)));
    }
}

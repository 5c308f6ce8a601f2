package vn.kntc.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.OldLine;

/**
 * An officer of the agency with the office he holds, as a form asks for him; never one of the people of the case.
 *
 * @param name full name; where nobody is named yet, the office alone may stand here
 * @param office office or unit, or null
 */
public record PersonInOffice(String name, @MayBeEmpty String office) {

    private static final Pattern RANK = Pattern.compile(
            "^(?:trưởng đoàn|đoàn trưởng|tổ trưởng|tổ phó|phó (?:trưởng đoàn|tổ trưởng)|thành viên)\\s*[:–-]\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SALUTATION =
            Pattern.compile("^(?:ông|bà)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Every word of a name begins with a capital letter. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]*)+");

    private static final Pattern OFFICE = Pattern.compile(
            "(?:phó\\s+)?(?:chánh|trưởng|chủ tịch|chủ nhiệm|giám đốc|thanh tra|công chức|chuyên viên|cán bộ|kế toán|chỉ huy|bí thư"
                    + "|thủ trưởng|lãnh đạo)\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public PersonInOffice {
        Objects.requireNonNull(name, "name");
    }

    /** As forms of before asked for him: name and office in one line, with a comma between them. */
    @OldLine
    static PersonInOffice ofLine(String line) {
        int comma = line.indexOf(',');
        return comma < 0
                ? new PersonInOffice(line, null)
                : new PersonInOffice(
                        line.substring(0, comma).strip(),
                        line.substring(comma + 1).strip());
    }

    /** As it was kept: in acts of before as one line. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PersonInOffice kept(JsonNode json) {
        return json.isTextual()
                ? ofLine(json.textValue())
                : new PersonInOffice(
                        json.path("name").textValue(), json.path("office").textValue());
    }

    /** The name as papers print it, without the rank in a team that they print themselves. */
    String shownName() {
        return RANK.matcher(name).replaceFirst("");
    }

    /** Who signs; empty where only an office was entered, for nobody signs as an office. */
    String signature() {
        var person = SALUTATION.matcher(shownName()).replaceFirst("");
        return NAME.matcher(person).matches() && !OFFICE.matcher(person).lookingAt() ? person : "";
    }

    /** As the case file prints him. */
    String line() {
        return Stream.of(name, office).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}

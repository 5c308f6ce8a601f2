package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.kntc.handling.act.Act;

/**
 * Who verifies what until when (Điều 29 Luật Khiếu nại; Điều 18 Nghị định 124/2020/NĐ-CP).
 *
 * @param body assigned body or unit, null where the resolver verifies himself
 * @param largeTeam Đoàn; else Tổ
 * @param leader office, or name and office, of who leads
 * @param deputy null where there is none
 * @param members may be empty
 * @param contents to be verified, one each
 * @param days length of the verification, calendar days
 * @param reportBy last day of the report
 * @param tasks beyond what the law says, or null
 * @param criteria complexity found now; empty where nothing changes
 * @param complexityReason facts behind the criteria, null where there are none
 */
public record VerificationAssignment(
        LocalDate on,
        VerifyingBody by,
        String body,
        boolean largeTeam,
        String leader,
        String deputy,
        List<String> members,
        List<String> contents,
        int days,
        LocalDate reportBy,
        String tasks,
        List<ComplexityCriterion> criteria,
        String complexityReason)
        implements Act {

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

    /** Who signs the report; empty where only the leader's office was entered, for nobody signs as an office. */
    String leaderName() {
        var line = withoutRank(leader);
        int comma = line.indexOf(',');
        var name = SALUTATION
                .matcher(comma < 0 ? line : line.substring(0, comma).strip())
                .replaceFirst("");
        return NAME.matcher(name).matches() && !OFFICE.matcher(name).lookingAt() ? name : "";
    }

    /** A line of the team as entered, without the rank in the team that the papers print themselves. */
    static String withoutRank(String entered) {
        return RANK.matcher(entered).replaceFirst("");
    }
}

package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.confidentiality.OwnWords;

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

    /** Everything in it that is worded by who enters it. */
    OwnWords ownWords() {
        return new OwnWords()
                .with("body", body)
                .with("leader", leader)
                .with("deputy", deputy)
                .with("members", members)
                .with("contents", contents)
                .with("tasks", tasks)
                .with("complexityReason", complexityReason);
    }
}

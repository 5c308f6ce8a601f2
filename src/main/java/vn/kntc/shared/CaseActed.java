package vn.kntc.shared;

import java.time.Instant;

/**
 * Somebody did something in a case that no kind of act is registered for; the log of the case notes the sentence, and its timeline
 * (nhật ký hồ sơ) says it.
 *
 * @param act a neutral Vietnamese phrase without any personal datum, for example "Ban hành Thông báo thụ lý số 12/TB-UBND"
 */
public record CaseActed(CaseNumber caseNumber, UserId by, Instant at, String act) {}

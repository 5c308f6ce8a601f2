package vn.kntc.shared;

import java.time.Instant;

/**
 * Somebody did something in a case; the dossier's timeline (nhật ký hồ sơ) is made of these.
 *
 * @param act a neutral Vietnamese phrase without any personal datum, for example "Ban hành Thông báo thụ lý số 12/TB-UBND"
 */
public record CaseActed(CaseNumber caseNumber, UserId by, Instant at, String act) {}

package vn.kntc.complaint;

import java.time.LocalDate;
import vn.kntc.handling.act.Act;

/**
 * What the re-check of the contested decision found (điểm a khoản 1 Điều 29 Luật Khiếu nại; Điều 17 Nghị định 124/2020/NĐ-CP).
 *
 * @param issuer office that issued the decision or did the act
 * @param procedure order, procedure, form and format
 * @param other further findings, or null
 * @param complaintRight the complaint is right, so that it is decided at once
 * @param reason why that follows
 */
public record ReCheck(
        LocalDate on,
        String issuer,
        String legalGround,
        String competence,
        String content,
        String procedure,
        String other,
        boolean complaintRight,
        String reason)
        implements Act {}

/**
 * Feedback (kiến nghị, phản ánh) that was accepted, and feedback about administrative rules: from the leader's decision to an answer that
 * was sent, a notice, or a transfer to who is competent.
 *
 * <p>Not here: feedback outside the agency's competence, which petition transfers; the desk that refuses to receive (reception). Căn cứ:
 * Điều 26–28 Luật Tiếp công dân; Điều 21 Thông tư 05/2021/TT-TTCP; Nghị định 20/2008/NĐ-CP.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "casefile",
            "clock",
            "organization",
            "document",
            "engine",
            "handling::effect",
            "handling::step",
            "handling::act",
            "handling::paper",
            "shared"
        })
package vn.kntc.feedback;

import org.springframework.modulith.ApplicationModule;

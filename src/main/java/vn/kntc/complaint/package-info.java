/**
 * Complaints (khiếu nại) against administrative decisions and acts, first instance: from acceptance to a decision in force.
 *
 * <p>Not here: sorting of incoming petitions (petition). Căn cứ: Luật Khiếu nại, sửa đổi bởi Luật 136/2025/QH15; Nghị định
 * 124/2020/NĐ-CP, sửa đổi bởi Nghị định 155/2026/NĐ-CP.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "casefile",
            "clock",
            "calendar",
            "organization",
            "document",
            "security",
            "engine",
            "handling::effect",
            "handling::step",
            "handling::act",
            "handling::paper",
            "handling::move",
            "shared",
            "confidentiality",
            "confidentiality::reveal"
        })
package vn.kntc.complaint;

import org.springframework.modulith.ApplicationModule;

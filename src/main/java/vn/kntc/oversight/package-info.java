/**
 * Oversight of the reception of citizens and of their cases (quản lý, giám sát): review of crowded, complex and long cases, coordination when
 * people crowd somewhere, inspections of who is responsible, and training.
 *
 * <p>Not here: the cases themselves, which are only named by number, and the figures of reports (report). Căn cứ: Điều 29–32 Luật Tiếp công
 * dân; Điều 6 Nghị định 154/2026/NĐ-CP; the plans of the agencies.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "calendar",
            "casefile",
            "clock",
            "organization",
            "document",
            "engine",
            "handling::effect",
            "handling::step",
            "handling::act",
            "handling::paper",
            "handling::book",
            "security",
            "shared",
            "confidentiality"
        })
package vn.kntc.oversight;

import org.springframework.modulith.ApplicationModule;

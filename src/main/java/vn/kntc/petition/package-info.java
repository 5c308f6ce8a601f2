/**
 * Petitions (đơn): intake, case number, classification, route; the case record that every procedure hangs on.
 *
 * <p>Not here: what becomes of an accepted complaint (complaint). Căn cứ: Thông tư 05/2021/TT-TTCP; Luật Tiếp công dân.
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
            "handling::step",
            "shared",
            "confidentiality",
            "confidentiality::reveal"
        })
package vn.kntc.petition;

import org.springframework.modulith.ApplicationModule;

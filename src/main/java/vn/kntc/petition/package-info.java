/**
 * Petitions (đơn): intake, classification, route, and to which procedure the law sends them.
 *
 * <p>Not here: the register of cases (casefile), and what becomes of a petition that was handed over. Căn cứ: Thông tư 05/2021/TT-TTCP; Luật Tiếp công dân.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "casefile",
            "matter",
            "clock",
            "calendar",
            "organization",
            "document",
            "security",
            "engine",
            "handling::effect",
            "handling::step",
            "handling::act",
            "handling::book",
            "handling::paper",
            "handling::sample",
            "handling::intake",
            "shared",
            "confidentiality",
            "confidentiality::reveal"
        })
package vn.kntc.petition;

import org.springframework.modulith.ApplicationModule;

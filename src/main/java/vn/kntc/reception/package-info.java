/**
 * Receiving citizens (tiếp công dân): one visit at the daily desk from greeting to the answer, its receipt, its refusal, and the log of
 * all visits.
 *
 * <p>Not here: the leader's sessions and their schedule; what becomes of a petition that was brought up at the desk. Căn cứ: Luật Tiếp
 * công dân; Nghị định 154/2026/NĐ-CP.
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
            "handling::book",
            "handling::paper",
            "handling::sample",
            "handling::intake",
            "shared",
            "confidentiality",
            "confidentiality::reveal"
        })
package vn.kntc.reception;

import org.springframework.modulith.ApplicationModule;

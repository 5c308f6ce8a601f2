/**
 * The leader's sessions of receiving citizens (phiên tiếp công dân của lãnh đạo), periodic and urgent: their schedule, its publication and
 * postponements, cases and minutes of a session, its conclusions until they are carried out, and the days counted against the minimum.
 *
 * <p>Not here: who comes to the desk (reception); what becomes of the cases that are heard. Căn cứ: Luật Tiếp công dân; Nghị định
 * 154/2026/NĐ-CP.
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
            "handling::intake",
            "handling::paper",
            "handling::sample",
            "shared",
            "confidentiality"
        })
package vn.kntc.session;

import org.springframework.modulith.ApplicationModule;

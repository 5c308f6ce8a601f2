/**
 * Online reception (tiếp công dân trực tuyến): whether a session may be held online, its notice, its points of attendance and the link
 * before it; how it went and where its recording is kept after it. Two small processes that the leader's reception calls.
 *
 * <p>Not here: the session itself, its date and what comes of it (the leader's reception). Căn cứ: Điều 3a Luật Tiếp công dân; Chương V
 * Nghị định 154/2026/NĐ-CP.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "casefile",
            "clock",
            "confidentiality",
            "organization",
            "document",
            "engine",
            "handling::effect",
            "handling::step",
            "handling::act",
            "handling::paper",
            "shared"
        })
package vn.kntc.online;

import org.springframework.modulith.ApplicationModule;

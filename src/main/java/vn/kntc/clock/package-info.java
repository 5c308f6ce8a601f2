/**
 * The running statutory clocks of a case: start, pause, resume, extend, recompute, meet, miss, explain, warn and escalate.
 *
 * <p>Not here: lengths and what may pause or be extended (law), and counting (calendar).
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "casefile",
            "law",
            "confidentiality",
            "engine",
            "organization",
            "security",
            "shared"
        })
package vn.kntc.clock;

import org.springframework.modulith.ApplicationModule;

/**
 * The workshop of every procedure: what an officer enters at a step becomes a verb of the room that owns the procedure, and what the
 * case knows becomes its papers.
 *
 * <p>Knows no procedure: each brings its own table of steps and its own frames.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "clock",
            "law",
            "calendar",
            "document",
            "organization",
            "engine",
            "confidentiality",
            "confidentiality::reveal",
            "shared"
        })
package vn.kntc.handling;

import org.springframework.modulith.ApplicationModule;

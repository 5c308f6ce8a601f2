/**
 * The workshop of every procedure: what an officer enters at a step becomes a verb of the room that owns the procedure.
 *
 * <p>Knows no procedure: each brings its own table of steps.
 */
@ApplicationModule(allowedDependencies = {"casefile", "clock", "law", "engine", "confidentiality", "shared"})
package vn.kntc.handling;

import org.springframework.modulith.ApplicationModule;

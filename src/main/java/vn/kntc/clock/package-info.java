/**
 * The running statutory clocks of a case: start, meet, miss, explain.
 *
 * <p>Not here: lengths (law) and counting (calendar). Pausing, extension and recomputation get their own verbs.
 */
@ApplicationModule(allowedDependencies = {"calendar", "law", "engine", "shared"})
package vn.kntc.clock;

import org.springframework.modulith.ApplicationModule;

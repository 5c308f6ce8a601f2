/**
 * The law's rules: regime, deadlines and decisions, answered from the DMN tables with article and doubt.
 *
 * <p>Not here: the counting of days (calendar) and the clocks of a case (clock).
 */
@ApplicationModule(allowedDependencies = {"calendar", "engine", "security", "shared"})
package vn.kntc.law;

import org.springframework.modulith.ApplicationModule;

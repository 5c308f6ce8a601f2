/**
 * Agencies (cơ quan), roles and officers.
 *
 * <p>Not here: passwords and sessions (security).
 */
@ApplicationModule(allowedDependencies = "shared")
package vn.kntc.organization;

import org.springframework.modulith.ApplicationModule;

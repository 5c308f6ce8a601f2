/**
 * Sign-in, roles, agency scoping, and how errors are told over HTTP.
 */
@ApplicationModule(allowedDependencies = {"organization", "engine", "database", "shared"})
package vn.kntc.security;

import org.springframework.modulith.ApplicationModule;

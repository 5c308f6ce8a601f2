/**
 * The process engine and how our rooms speak with it: configuration, typed process variables, completed forms.
 *
 * <p>Knows no procedure.
 */
@ApplicationModule(allowedDependencies = "shared")
package vn.kntc.engine;

import org.springframework.modulith.ApplicationModule;

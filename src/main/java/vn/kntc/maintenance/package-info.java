/**
 * What the administrator does with the program's jar on the console instead of starting it: backup, restore, another identity key.
 *
 * <p>Starts neither the pages nor the engine.
 */
@ApplicationModule(allowedDependencies = {"database", "report", "confidentiality", "engine", "shared"})
package vn.kntc.maintenance;

import org.springframework.modulith.ApplicationModule;

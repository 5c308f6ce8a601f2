/**
 * Demonstration data, only in the profile {@code demo}: three agencies, an account per role and agency, and sample cases that are
 * made by walking the procedure.
 */
@ApplicationModule
package vn.kntc.demo;

import org.springframework.modulith.ApplicationModule;

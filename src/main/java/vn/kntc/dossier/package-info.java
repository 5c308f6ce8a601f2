/**
 * The case file page (hồ sơ) that Tasklist shows in a tab, what the task cards print, and the case API.
 *
 * <p>Reads the other rooms; decides nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "clock",
            "law",
            "calendar",
            "organization",
            "document",
            "security",
            "engine",
            "handling::act",
            "handling::intake",
            "handling::move",
            "shared",
            "confidentiality",
            "confidentiality::reveal",
            "confidentiality::grant"
        })
package vn.kntc.dossier;

import org.springframework.modulith.ApplicationModule;

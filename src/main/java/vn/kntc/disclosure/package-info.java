/**
 * Who denounces is kept by the custodian of identities (người giữ danh tính): requests for it, grants, their end, each view, and the copies
 * without what tells who it is.
 *
 * <p>Not here: the rows of the vault and what they open (confidentiality), the denunciation itself. Căn cứ: Điều 8, 9, 11, 49, 56 Luật Tố cáo.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "calendar",
            "casefile",
            "organization",
            "document",
            "security",
            "engine",
            "handling::step",
            "handling::act",
            "shared",
            "confidentiality",
            "confidentiality::grant",
            "confidentiality::redaction"
        })
package vn.kntc.disclosure;

import org.springframework.modulith.ApplicationModule;

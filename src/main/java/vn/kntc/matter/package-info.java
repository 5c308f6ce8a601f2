/**
 * Matters (vụ việc): which petitions and visits are about the same thing, how often it was handed in, what reports ask of it once, and
 * which earlier case a new one may be.
 *
 * <p>Not here: how alike two cases are (confidentiality tells it without opening them), and what is done with a petition that was handed
 * in again (petition). Căn cứ: Thông tư 05/2021/TT-TTCP; Luật Tố cáo.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "casefile",
            "calendar",
            "organization",
            "security",
            "engine",
            "handling::act",
            "shared",
            "confidentiality",
            "confidentiality::likeness"
        })
package vn.kntc.matter;

import org.springframework.modulith.ApplicationModule;

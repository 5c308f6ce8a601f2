/**
 * Resolution of denunciations (giải quyết tố cáo): acceptance, verification, conclusion, its sending, handling and publication; extension,
 * withdrawal, suspension, termination and what else may come at any step.
 *
 * <p>Not here: intake and routing (petition), who denounces (confidentiality), protection of who denounces. Căn cứ: Chương III, IV Luật Tố
 * cáo; Nghị định 31/2019/NĐ-CP, sửa đổi bởi Nghị định 156/2026/NĐ-CP.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "casefile",
            "clock",
            "organization",
            "document",
            "engine",
            "handling::effect",
            "handling::step",
            "handling::act",
            "handling::paper",
            "handling::move",
            "shared"
        })
package vn.kntc.denunciation;

import org.springframework.modulith.ApplicationModule;

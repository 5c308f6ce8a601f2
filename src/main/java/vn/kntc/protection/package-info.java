/**
 * Protection of who denounces and of those close to him (bảo vệ người tố cáo): from the request, or from what an officer noticed, to the end of
 * every measure; a case of its own beside the denunciation, of which only the resolver and who keeps identities know.
 *
 * <p>Not here: the denunciation itself. Who is protected lies in the vault; everything else knows pseudonyms. Căn cứ: Điều 47–58 Luật Tố cáo;
 * Điều 7, 8 Nghị định 31/2019/NĐ-CP; Điều 5, 8 Thông tư 145/2020/TT-BCA.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "casefile",
            "clock",
            "organization",
            "document",
            "security",
            "engine",
            "handling::effect",
            "handling::step",
            "handling::act",
            "handling::paper",
            "handling::move",
            "shared",
            "confidentiality",
            "confidentiality::reveal"
        })
package vn.kntc.protection;

import org.springframework.modulith.ApplicationModule;

/**
 * Transfer of petitions (chuyển đơn) to the body that is competent, and what is awaited from there: the slip, its dispatch, the case that
 * begins at another agency of this system, urging, the answer or the return, and the transfer book (sổ chuyển đơn).
 *
 * <p>Not here: whether a petition is to be transferred, and how the receiver takes it in (petition). Căn cứ: Luật Tố cáo; Luật Tiếp công
 * dân; Thông tư 05/2021/TT-TTCP.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "casefile",
            "clock",
            "calendar",
            "organization",
            "document",
            "security",
            "engine",
            "handling::effect",
            "handling::step",
            "handling::act",
            "handling::book",
            "handling::paper",
            "shared",
            "confidentiality"
        })
package vn.kntc.transfer;

import org.springframework.modulith.ApplicationModule;

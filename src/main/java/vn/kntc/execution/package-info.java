/**
 * Execution of decisions that settled complaints and are in force (thi hành quyết định giải quyết khiếu nại có hiệu lực pháp luật): from
 * the resolver's direction to the end of every duty, with what is to be recovered, returned and restored, and what of it was done.
 *
 * <p>Not here: the decision itself and when it takes effect (complaint). Căn cứ: Điều 44–46 Luật Khiếu nại; Điều 31–38 Nghị định
 * 124/2020/NĐ-CP, sửa đổi bởi Nghị định 155/2026/NĐ-CP.
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
            "shared",
            "confidentiality"
        })
package vn.kntc.execution;

import org.springframework.modulith.ApplicationModule;

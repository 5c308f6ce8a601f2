/**
 * Figures (báo cáo): a read model of the cases that is projected from their acts, the statutory tables that are reckoned from it, and the
 * reports that were signed.
 *
 * <p>Not here: what a case is about and what is done in it. Which act and fact of a procedure is counted where stands in {@code
 * decisions/report-facts.yaml}, and the tables in {@code forms/reports/}; this room names no procedure. Căn cứ: Thông tư 06/2025/TT-TTCP.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "clock",
            "law",
            "calendar",
            "organization",
            "security",
            "handling::act",
            "handling::book",
            "shared"
        })
package vn.kntc.report;

import org.springframework.modulith.ApplicationModule;

/**
 * What an officer has typed into a form and not submitted yet (bản nháp), and what a form begins with.
 *
 * <p>Not here: what is submitted; that belongs to the room of the step. A draft is its author's alone, sealed, and no part of the case
 * file. Căn cứ: Điều 12 Nghị định 154/2026/NĐ-CP; Điều 8, 56 Luật Tố cáo.
 */
@ApplicationModule(allowedDependencies = {"security", "engine", "shared"})
package vn.kntc.draft;

import org.springframework.modulith.ApplicationModule;

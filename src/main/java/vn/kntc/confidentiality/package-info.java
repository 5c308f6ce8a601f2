/**
 * The identity vault: sole holder of petitioners' identities, the petition's own text, and the key that seals them.
 *
 * <p>Everything else sees pseudonyms and the officer's neutral summary. Căn cứ: Điều 12 Nghị định 154/2026/NĐ-CP; Điều 8, 56 Luật
 * Tố cáo.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization"})
package vn.kntc.confidentiality;

import org.springframework.modulith.ApplicationModule;

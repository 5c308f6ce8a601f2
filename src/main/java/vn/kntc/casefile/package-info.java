/**
 * The ledger (sổ hồ sơ): the number of whatever is handled here – a petition, a reception session, an inspection, a report –, what
 * everybody of its agency may know of it, its timeline, its links to other cases and its one lock. Also the two seams over which
 * procedures meet without knowing each other: a case is handed over, and a procedure prints itself into the dossier.
 *
 * <p>Not here: what a procedure finds and decides; the ledger knows none of them by name. Căn cứ: Điều 29 Thông tư 05/2021/TT-TTCP.
 */
@ApplicationModule(allowedDependencies = {"organization", "confidentiality", "shared"})
package vn.kntc.casefile;

import org.springframework.modulith.ApplicationModule;

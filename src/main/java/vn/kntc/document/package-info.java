/**
 * Official documents (văn bản) and the files of a case: Word templates, register numbers, sealed storage with hash.
 *
 * <p>A leaf: knows no procedure; procedures give it frames, whose facts it prints. Căn cứ: Nghị định 30/2020/NĐ-CP.
 */
@ApplicationModule(allowedDependencies = "shared")
package vn.kntc.document;

import org.springframework.modulith.ApplicationModule;

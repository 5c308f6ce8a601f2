/** Value types that every room speaks, at most a dozen; no behaviour of a procedure and no utilities live here. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package vn.kntc.shared;

import org.springframework.modulith.ApplicationModule;

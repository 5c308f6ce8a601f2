package vn.kntc.confidentiality;

import java.util.Optional;
import vn.kntc.shared.UserId;

/** Whose words are being checked. */
interface Asker {

    /** Nobody where the program works by itself. */
    Optional<UserId> present();
}

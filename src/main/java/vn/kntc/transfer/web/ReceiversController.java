package vn.kntc.transfer.web;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.security.CurrentUser;
import vn.kntc.transfer.TransferHandling;

/** Where a petition may go to, for the suggestions at a field of a form that asks for {@code receivers}; names of agencies are no secret. */
@RestController
class ReceiversController {

    private final TransferHandling transfers;
    private final CurrentUser user;

    ReceiversController(TransferHandling transfers, CurrentUser user) {
        this.transfers = transfers;
        this.user = user;
    }

    @GetMapping({"/phien/goi-y/receivers", "/chuyen-don/noi-nhan"})
    ResponseEntity<List<String>> receivers() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(transfers.receivers(user.agencies()));
    }
}

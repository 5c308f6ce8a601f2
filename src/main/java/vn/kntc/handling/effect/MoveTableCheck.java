package vn.kntc.handling.effect;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.law.ClockMoves;
import vn.kntc.shared.StartRefused;

/** Refuses to start with a table of clocks that speaks of something its procedure does not know. */
@Component
class MoveTableCheck {

    /** @throws StartRefused with everything that is wrong */
    MoveTableCheck(List<ClockedProcedure> procedures, ClockMoves moves) {
        var faults = procedures.stream()
                .flatMap(procedure -> ClockEffects.unknown(procedure, moves).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new StartRefused(
                    String.join("\n", faults), "Sửa bảng này trong Camunda Modeler rồi khởi động lại chương trình.");
        }
    }
}

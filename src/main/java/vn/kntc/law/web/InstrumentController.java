package vn.kntc.law.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.law.LegalInstrument;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.Verification;

/** Which laws, decrees and circulars the rules rest on, and how sure their text is. */
@RestController
@RequestMapping("/api/law/instruments")
class InstrumentController {

    private final LegalInstruments instruments;

    InstrumentController(LegalInstruments instruments) {
        this.instruments = instruments;
    }

    @GetMapping
    List<InstrumentBody> all() {
        return instruments.all().stream().map(InstrumentBody::of).toList();
    }

    /** @param meaning what the verification level says, in Vietnamese */
    record InstrumentBody(
            String code,
            String name,
            LegalInstrument.Kind kind,
            LocalDate signedOn,
            LocalDate inForceFrom,
            LocalDate inForceTo,
            Verification verification,
            String meaning,
            String note,
            List<LegalInstrument.Change> changes) {

        static InstrumentBody of(LegalInstrument instrument) {
            return new InstrumentBody(
                    instrument.code(),
                    instrument.name(),
                    instrument.kind(),
                    instrument.signedOn(),
                    instrument.inForceFrom(),
                    instrument.inForceTo(),
                    instrument.verification(),
                    instrument.verification().meaning(),
                    instrument.note(),
                    instrument.changes());
        }
    }
}

package vn.kntc.law;

import java.util.List;

/** The instruments that the rules cite. */
public interface LegalInstruments {

    /** Those of a register. */
    static LegalInstruments in(LawRegister register) {
        return new InstrumentBook(register);
    }

    /** Every known instrument, laws first, then by number. */
    List<LegalInstrument> all();

    /**
     * The instruments that a citation such as "khoản 1 Điều 36 Luật Khiếu nại (sửa đổi bởi … Luật 136/2025/QH15)" names, in the order
     * in which it names them; empty where it names none that is known.
     */
    List<LegalInstrument> of(String citation);
}

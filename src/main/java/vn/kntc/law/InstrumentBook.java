package vn.kntc.law;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Finds instruments by how citations name them. */
@Service
class InstrumentBook implements LegalInstruments {

    private static final Pattern NUMBER = Pattern.compile("\\d+/\\d{4}/\\p{Lu}[\\p{Lu}\\d]*(?:-\\p{Lu}+)?");

    private final List<LegalInstrument> instruments;

    InstrumentBook(LawRegister register) {
        this.instruments = register.instruments();
    }

    @Override
    public List<LegalInstrument> all() {
        return instruments;
    }

    @Override
    public List<LegalInstrument> of(String citation) {
        var named = new TreeMap<Integer, LegalInstrument>();
        for (var instrument : all()) {
            int at = first(citation, instrument);
            if (at >= 0) {
                named.put(at, instrument);
            }
        }
        return List.copyOf(named.values());
    }

    /** Where the citation first names the instrument, by number or by name; -1 where it does not. */
    private static int first(String citation, LegalInstrument instrument) {
        var numbers = NUMBER.matcher(citation);
        int byNumber = -1;
        while (byNumber < 0 && numbers.find()) {
            byNumber = numbers.group().equals(instrument.code()) ? numbers.start() : -1;
        }
        int byName = citation.indexOf(instrument.name());
        return byNumber < 0 || byName >= 0 && byName < byNumber ? byName : byNumber;
    }
}

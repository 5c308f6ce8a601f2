package vn.kntc.law;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.kntc.law.LegalInstrument.Change;
import vn.kntc.law.LegalInstrument.Kind;

/** Reads the instruments once: only a new version of the program changes them. */
@Service
class StoredInstruments implements LegalInstruments {

    private static final Pattern NUMBER = Pattern.compile("\\d+/\\d{4}/\\p{Lu}[\\p{Lu}\\d]*(?:-\\p{Lu}+)?");

    private final JdbcClient jdbc;
    private volatile List<LegalInstrument> instruments;

    StoredInstruments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LegalInstrument> all() {
        var known = instruments;
        if (known == null) {
            known = read();
            instruments = known;
        }
        return known;
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

    private List<LegalInstrument> read() {
        Map<String, List<Change>> changes = new HashMap<>();
        jdbc.sql(
                        """
                        select instrument, changed_by, how, since, note
                        from kntc.legal_instrument_change order by since nulls last, changed_by""")
                .query(row -> {
                    changes.computeIfAbsent(row.getString("instrument"), code -> new ArrayList<>())
                            .add(new Change(
                                    row.getString("changed_by"),
                                    row.getString("how").equals("REPLACES"),
                                    row.getObject("since", LocalDate.class),
                                    row.getString("note")));
                });
        return jdbc
                .sql(
                        """
                        select code, name, kind, signed_on, in_force_from, in_force_to, verification, note
                        from kntc.legal_instrument""")
                .query((row, n) -> instrument(row, changes))
                .list()
                .stream()
                .sorted(Comparator.comparing(LegalInstrument::kind).thenComparing(LegalInstrument::code))
                .toList();
    }

    private static LegalInstrument instrument(ResultSet row, Map<String, List<Change>> changes) throws SQLException {
        var code = row.getString("code");
        return new LegalInstrument(
                code,
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("in_force_from", LocalDate.class),
                row.getObject("in_force_to", LocalDate.class),
                Verification.valueOf(row.getString("verification")),
                row.getString("note"),
                List.copyOf(changes.getOrDefault(code, List.of())));
    }
}

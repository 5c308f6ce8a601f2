package vn.kntc.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.kntc.law.LegalInstrument.Change;
import vn.kntc.law.LegalInstrument.Kind;
import vn.kntc.shared.Sha256;
import vn.kntc.shared.StartRefused;

/**
 * Regimes and instruments as legal staff write them in {@code decisions/regimes.yaml}. Everything that is wrong is told at once, one
 * Vietnamese sentence each, named by the entry's own code or number.
 */
public final class LawRegister {

    static final String FILE = "decisions/regimes.yaml";

    private static final Pattern CODE = Pattern.compile("R[1-9]");
    private static final Set<String> OF_A_REGIME = Set.of("code", "name", "since", "tiers", "instruments");
    private static final Set<String> OF_AN_INSTRUMENT = Set.of(
            "number", "name", "kind", "signed", "inForce", "until", "verified", "note", "amendedBy", "replacedBy");
    private static final Set<String> OF_A_CHANGE = Set.of("number", "since", "note");

    private final List<String> faults = new ArrayList<>();
    private final String content;
    private List<Regimes.Period> regimes = List.of();
    private List<LegalInstrument> instruments = List.of();

    private LawRegister(byte[] yaml) {
        this.content = Sha256.hex(yaml);
        read(yaml);
        if (!faults.isEmpty()) {
            throw new StartRefused(
                    faults.stream().map(fault -> "Tệp " + FILE + ": " + fault).collect(Collectors.joining("\n")),
                    "Sửa tệp này rồi khởi động lại chương trình.");
        }
    }

    /** The file that comes with the program. @throws StartRefused with everything that is wrong in it */
    public static LawRegister shipped() {
        try {
            return of(new ClassPathResource(FILE).getContentAsByteArray());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @throws StartRefused with everything that is wrong */
    public static LawRegister of(byte[] yaml) {
        return new LawRegister(yaml);
    }

    List<Regimes.Period> regimes() {
        return regimes;
    }

    /** Laws first, then by number. */
    List<LegalInstrument> instruments() {
        return instruments;
    }

    /** Hash of the file. */
    public String content() {
        return content;
    }

    private void read(byte[] yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object written;
        try {
            written = new Yaml(
                            new SafeConstructor(options),
                            new Representer(new DumperOptions()),
                            new DumperOptions(),
                            options,
                            new DaysAreText())
                    .load(new String(yaml, StandardCharsets.UTF_8));
        } catch (MarkedYAMLException unreadable) {
            var mark = unreadable.getProblemMark();
            faults.add("không đọc được" + (mark == null ? "" : " từ dòng chữ thứ " + (mark.getLine() + 1))
                    + "; hãy xem lại cách thụt dòng, dấu hai chấm và mục ghi hai lần.");
            return;
        } catch (YAMLException unreadable) {
            faults.add("không đọc được; hãy xem lại các ký tự lạ trong tệp.");
            return;
        }
        if (!(written instanceof Map<?, ?> file)) {
            faults.add("phải có hai mục regimes và instruments.");
            return;
        }
        strange(file, Set.of("regimes", "instruments"), "tệp");
        var entries = entries(file.get("instruments"), "mục instruments");
        var numbers = entries.stream().map(entry -> text(entry.get("number"))).collect(Collectors.toSet());
        instruments = instruments(entries, numbers);
        regimes = regimes(entries(file.get("regimes"), "mục regimes"), numbers);
    }

    private List<Regimes.Period> regimes(List<Map<?, ?>> entries, Set<String> numbers) {
        var read = new ArrayList<Regimes.Period>();
        for (var entry : entries) {
            var code = text(entry.get("code"));
            var who = "giai đoạn " + code;
            if (!CODE.matcher(code).matches()) {
                faults.add("có giai đoạn chưa ghi mã (code) dạng R4.");
                continue;
            }
            strange(entry, OF_A_REGIME, who);
            var name = required(entry, "name", who);
            var since = read.isEmpty() ? LocalDate.MIN : day(entry, "since", who);
            if (read.isEmpty() && entry.get("since") != null) {
                faults.add(who + " là giai đoạn đầu tiên, không ghi ngày bắt đầu (since).");
            }
            if (since == null) {
                faults.add(who + " chưa ghi ngày bắt đầu (since) dạng 2026-07-01.");
                continue;
            }
            if (!read.isEmpty()) {
                var last = read.get(read.size() - 1);
                if (!since.isAfter(last.since())
                        || code.compareTo(last.regime().code()) <= 0
                        || code.length() != last.regime().code().length()) {
                    // the tables compare codes as text, and R10 would come before R9
                    faults.add(who + " phải đứng sau giai đoạn " + last.regime()
                            + " cả về ngày bắt đầu lẫn thứ tự chữ của mã, và mã phải dài bằng nhau.");
                }
            }
            names(entry.get("instruments"), who).stream()
                    .filter(number -> !numbers.contains(number))
                    .forEach(
                            number -> faults.add(who + " dẫn văn bản “" + number + "” chưa có trong mục instruments."));
            read.add(new Regimes.Period(new Regime(code), name, since, tiers(entry, read, who)));
        }
        if (read.isEmpty()) {
            faults.add("mục regimes chưa có giai đoạn nào.");
        }
        return List.copyOf(read);
    }

    /** What a regime does not say anew is as in the one before. */
    private int tiers(Map<?, ?> entry, List<Regimes.Period> before, String who) {
        var written = entry.get("tiers");
        if (written == null && !before.isEmpty()) {
            return before.get(before.size() - 1).tiers();
        }
        if (written instanceof Integer tiers && (tiers == 2 || tiers == 3)) {
            return tiers;
        }
        faults.add(who + ": số cấp chính quyền (tiers) phải là 2 hoặc 3.");
        return 2;
    }

    private List<String> names(Object written, String who) {
        if (written == null) {
            return List.of();
        }
        if (!(written instanceof List<?> list)) {
            faults.add(who + ": mục instruments phải là danh sách số, ký hiệu trong ngoặc vuông.");
            return List.of();
        }
        return list.stream().map(LawRegister::text).toList();
    }

    private List<LegalInstrument> instruments(List<Map<?, ?>> entries, Set<String> numbers) {
        var read = new ArrayList<LegalInstrument>();
        var seen = new HashSet<String>();
        for (var entry : entries) {
            var number = text(entry.get("number"));
            if (number.isEmpty()) {
                faults.add("có văn bản chưa ghi số, ký hiệu (number).");
                continue;
            }
            var who = "văn bản " + number;
            if (!seen.add(number)) {
                faults.add(who + " có hai lần.");
            }
            strange(entry, OF_AN_INSTRUMENT, who);
            var from = day(entry, "inForce", who);
            var until = day(entry, "until", who);
            if (from != null && until != null && until.isBefore(from)) {
                faults.add(who + " hết hiệu lực (until) trước ngày có hiệu lực (inForce).");
            }
            var changes = new ArrayList<Change>();
            changes.addAll(changes(entry, "amendedBy", false, who, numbers));
            changes.addAll(changes(entry, "replacedBy", true, who, numbers));
            changes.sort(Comparator.comparing(Change::since, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Change::by));
            read.add(new LegalInstrument(
                    number,
                    required(entry, "name", who),
                    kind(entry, who),
                    day(entry, "signed", who),
                    from,
                    until,
                    verification(entry, who),
                    required(entry, "note", who),
                    List.copyOf(changes)));
        }
        if (faults.isEmpty()) {
            read.sort(Comparator.comparing(LegalInstrument::kind).thenComparing(LegalInstrument::code));
        }
        return List.copyOf(read);
    }

    private List<Change> changes(Map<?, ?> entry, String key, boolean replaces, String who, Set<String> numbers) {
        var changes = new ArrayList<Change>();
        for (var change : entries(entry.get(key), who + ", mục " + key)) {
            var by = text(change.get("number"));
            strange(change, OF_A_CHANGE, who + ", mục " + key);
            if (!numbers.contains(by)) {
                faults.add(who + ", mục " + key + " dẫn văn bản “" + by + "” chưa có trong mục instruments.");
            }
            var note = text(change.get("note"));
            changes.add(new Change(by, replaces, day(change, "since", who), note.isEmpty() ? null : note));
        }
        return changes;
    }

    private Kind kind(Map<?, ?> entry, String who) {
        var written = text(entry.get("kind"));
        for (var kind : Kind.values()) {
            if (kind.label().equals(written)) {
                return kind;
            }
        }
        faults.add(who + ": loại văn bản (kind) phải là một trong "
                + Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", ")) + ".");
        return Kind.LAW;
    }

    private Verification verification(Map<?, ?> entry, String who) {
        var written = text(entry.get("verified"));
        for (var level : Verification.values()) {
            if (level.name().equals(written)) {
                return level;
            }
        }
        faults.add(who + ": mức kiểm chứng (verified) phải là một trong V2, V, S, I, M.");
        return Verification.M;
    }

    private List<Map<?, ?>> entries(Object written, String where) {
        if (written == null) {
            return List.of();
        }
        if (!(written instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
            faults.add(where + " phải là danh sách, mỗi mục bắt đầu bằng dấu gạch ngang.");
            return List.of();
        }
        var entries = new ArrayList<Map<?, ?>>();
        list.forEach(entry -> entries.add((Map<?, ?>) entry));
        return entries;
    }

    private void strange(Map<?, ?> entry, Set<String> known, String who) {
        entry.keySet().stream()
                .map(LawRegister::text)
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> faults.add(who + " có mục “" + key + "” mà chương trình không biết; chỉ dùng "
                        + known.stream().sorted().collect(Collectors.joining(", ")) + "."));
    }

    private String required(Map<?, ?> entry, String key, String who) {
        var written = text(entry.get(key));
        if (written.isEmpty()) {
            faults.add(who + " thiếu mục " + key + ".");
        }
        return written;
    }

    /** @return null where nothing is written */
    private LocalDate day(Map<?, ?> entry, String key, String who) {
        var written = entry.get(key);
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(text(written));
        } catch (DateTimeException noDay) {
            faults.add(who + ": “" + text(written) + "” ở mục " + key + " không phải một ngày dạng 2026-07-01.");
            return null;
        }
    }

    /** The library takes the 40th of a month for a day of the next one. */
    private static final class DaysAreText extends Resolver {

        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
            if (tag != Tag.TIMESTAMP) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }

    private static String text(Object written) {
        return written == null ? "" : String.valueOf(written).strip();
    }
}

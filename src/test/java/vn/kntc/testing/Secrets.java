package vn.kntc.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What tells who somebody is, in every form in which it may have been written: composed and decomposed, without accents, in small letters, the
 * order of the name turned round, initials with the given name, numbers in groups, and encoded as an address, a header or a dump would.
 */
public final class Secrets {

    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

    /** Folded as the texts are that they are looked for in. By form, what it looks like. */
    private final Map<String, String> folded = new LinkedHashMap<>();

    /** As they stand. */
    private final Map<String, String> literal = new LinkedHashMap<>();

    public Secrets name(String name) {
        var words = Arrays.asList(name.split(" "));
        folded.put("name " + name, fold(name));
        var turned = new ArrayList<>(words);
        Collections.reverse(turned);
        folded.put("turned " + name, fold(String.join(" ", turned)));
        if (words.size() > 2) {
            var initials = words.subList(0, words.size() - 1).stream()
                    .map(word -> word.substring(0, 1))
                    .toList();
            var given = words.get(words.size() - 1);
            folded.put("initials " + name, fold(String.join(".", initials) + "." + given));
            folded.put("spaced initials " + name, fold(String.join(". ", initials) + ". " + given));
        }
        return encoded(name);
    }

    /** An address, a sentence of a petition, the name of a file. */
    public Secrets words(String words) {
        folded.put("words " + words, fold(words));
        return encoded(words);
    }

    /** Of a paper or a phone. */
    public Secrets number(String digits) {
        folded.put("number " + digits, digits);
        folded.put(
                "number in threes " + digits,
                digits.replaceAll("(\\d{4})(\\d{3})", "$1 $2 ").strip());
        folded.put("number with stops " + digits, digits.replaceAll("(\\d{4})(\\d{3})", "$1.$2."));
        if (digits.length() == 10) {
            folded.put("number from abroad " + digits, "84" + digits.substring(1));
        }
        return encoded(digits);
    }

    private Secrets encoded(String text) {
        for (var form : new LinkedHashSet<>(List.of(
                text, Normalizer.normalize(text, Normalizer.Form.NFD), text.toLowerCase(Locale.ROOT), fold(text)))) {
            var bytes = form.getBytes(StandardCharsets.UTF_8);
            var address = URLEncoder.encode(form, StandardCharsets.UTF_8);
            if (!address.equals(form)) {
                literal.put("address " + form, address);
                literal.put("address with %20 " + form, address.replace("+", "%20"));
            }
            literal.put("hex " + form, HexFormat.of().formatHex(bytes));
            for (int shift = 0; shift < 3; shift++) {
                var shifted = new byte[bytes.length + shift];
                System.arraycopy(bytes, 0, shifted, shift, bytes.length);
                var text64 = BASE64.encodeToString(shifted);
                // the first and the last letters also tell of what stands beside it
                literal.put(
                        "base64/" + shift + " " + form,
                        text64.substring(shift + (shift > 0 ? 1 : 0), text64.length() - 2));
            }
        }
        return this;
    }

    /** Every form, as it would stand somewhere. */
    public Map<String, String> forms() {
        var all = new LinkedHashMap<>(folded);
        all.putAll(literal);
        return all;
    }

    /** Which forms stand in that text. */
    public Set<String> in(String text) {
        var found = new TreeSet<String>();
        var plain = fold(text);
        folded.forEach((form, sought) -> {
            if (plain.contains(sought)) {
                found.add(form);
            }
        });
        literal.forEach((form, sought) -> {
            if (text.contains(sought)) {
                found.add(form);
            }
        });
        return found;
    }

    /** Which forms stand in that file; what is packed is unpacked, of a PDF also the text as it is read. */
    public Set<String> in(byte[] content) {
        var found = in(text(content));
        found.addAll(in(new String(content, StandardCharsets.ISO_8859_1)));
        if (begins(content, "PK")) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    found.addAll(in(entry.getName()));
                    var part = zip.readAllBytes();
                    found.addAll(in(part));
                    found.addAll(in(text(part).replaceAll("<[^>]*>", "")));
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        if (begins(content, "%PDF")) {
            try (var document = Loader.loadPDF(content)) {
                found.addAll(in(new PDFTextStripper().getText(document)));
            } catch (IOException none) {
                // a file of a test that only begins like one: its bytes were looked at
                return found;
            }
        }
        return found;
    }

    private static boolean begins(byte[] content, String sign) {
        return content.length > sign.length()
                && new String(content, 0, sign.length(), StandardCharsets.ISO_8859_1).equals(sign);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** Without accents, case and doubled blanks; apostrophes are one sign. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace("&#39;", "'")
                .replace('’', '\'')
                .replace('+', ' ')
                .replaceAll("[\\s\\u00a0]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}

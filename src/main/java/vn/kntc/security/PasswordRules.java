package vn.kntc.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** What a password must be, on whatever road it comes: long, not the account's name, not what is guessed first. */
@Component
class PasswordRules implements PasswordPolicy {

    static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    /** A shorter name may be part of a long password; what is left without it has to be worth something. */
    private static final int TELLING_NAME = 8;

    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_WORD = 30;

    /** So many letters beyond common words make a password hard to guess; so many different signs, at least, it has to have. */
    private static final int FEW = 4;

    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "azertyuiop",
            "qazwsxedcrfvtgbyhnujmikolp");
    private static final int SHORTEST_RUN = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern NO_LETTERS_AROUND = Pattern.compile("^[^a-z]+|[^a-z]+$");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final Pattern REPEATED = Pattern.compile("(?s)(.{1,7}?)\\1+");
    private static final Map<Character, Character> WRITTEN_AS =
            Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's', '!', 'i');

    private final Set<String> common = read("/accounts/common-passwords.txt");

    private final List<Rule> rules = List.of(
            new Rule(
                    "Mật khẩu phải có ít nhất " + SHORTEST + " ký tự.",
                    (password, login) -> length(password.strip()) >= SHORTEST),
            new Rule(
                    "Mật khẩu dài quá " + LONGEST + " ký tự, hãy chọn mật khẩu ngắn hơn.",
                    (password, login) -> length(password) <= LONGEST),
            new Rule(
                    "Mật khẩu có ký tự không nhìn thấy được, hãy gõ lại bằng tay.",
                    (password, login) -> !UNSEEN.matcher(password).find()),
            new Rule(
                    "Mật khẩu không được giống tên tài khoản, kể cả viết hoa, thêm dấu hay viết ngược.",
                    (password, login) -> !isLogin(password, login)),
            new Rule(
                    "Mật khẩu này quá phổ biến, dễ bị đoán ra; hãy dùng một câu hoặc vài từ không liên quan với nhau.",
                    (password, login) -> !isGuessedFirst(password, login)));

    /** The first rule that the password breaks, as a sentence. */
    Optional<String> violation(String password, String login) {
        return rules.stream()
                .filter(rule -> !rule.holds(password, login))
                .map(Rule::sentence)
                .findFirst();
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.copyOf(rules);
    }

    /** @param holds of the password and the account's id, which is empty where nobody knows it */
    private record Rule(String sentence, BiPredicate<String, String> holds) implements PasswordPolicyRule {

        boolean holds(String password, String login) {
            return holds.test(
                    Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFC),
                    login == null ? "" : login);
        }

        /** The engine's Admin shows it where it knows no translation. */
        @Override
        public String getPlaceholder() {
            return sentence;
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of();
        }

        @Override
        public boolean execute(String password) {
            return holds(password, "");
        }

        @Override
        public boolean execute(String password, User user) {
            return holds(password, user == null ? "" : user.getId());
        }
    }

    private static boolean isLogin(String password, String login) {
        String name = signs(login);
        if (name.isEmpty()) {
            return false;
        }
        String typed = signs(password);
        String backwards = new StringBuilder(name).reverse().toString();
        for (String form : List.of(name, backwards)) {
            String rest = typed.replace(form, "");
            boolean contains = rest.length() < typed.length();
            if (contains && (name.length() >= TELLING_NAME || rest.length() < TELLING_NAME)) {
                return true;
            }
            if (typed.length() >= SHORTEST_WORD && form.contains(typed)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGuessedFirst(String password, String login) {
        String folded = fold(password);
        if (folded.chars().distinct().count() <= FEW || REPEATED.matcher(folded).matches()) {
            return true;
        }
        Set<String> ofLogin = Pattern.compile("[^a-z]+")
                .splitAsStream(fold(login))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
        String core = NO_LETTERS_AROUND.matcher(folded).replaceAll("");
        return folded.chars().allMatch(sign -> !Character.isLetter(sign))
                || isWords(folded, ofLogin)
                || isWords(decoded(core), ofLogin)
                || isWords(decoded(folded), ofLogin);
    }

    /** Whether its letters are no more than one or two common words and neighbours on the keyboard. */
    private boolean isWords(String text, Set<String> more) {
        String letters = NO_LETTERS.matcher(text).replaceAll("");
        if (letters.isEmpty()) {
            return false;
        }
        Set<String> words = new HashSet<>();
        int others = 0;
        for (int at = 0; at < letters.length(); ) {
            int run = run(letters, at);
            int word = word(letters, at, more);
            if (word >= run && word > 0) {
                words.add(letters.substring(at, at + word));
                at += word;
            } else if (run > 0) {
                at += run;
            } else {
                others++;
                at++;
            }
        }
        return others < FEW && words.size() <= 2;
    }

    private int word(String letters, int at, Set<String> more) {
        for (int length = Math.min(LONGEST_WORD, letters.length() - at); length >= SHORTEST_WORD; length--) {
            String part = letters.substring(at, at + length);
            if (common.contains(part) || more.contains(part)) {
                return length;
            }
        }
        return 0;
    }

    private static int run(String letters, int at) {
        for (int length = letters.length() - at; length >= SHORTEST_RUN; length--) {
            String part = letters.substring(at, at + length);
            String backwards = new StringBuilder(part).reverse().toString();
            if (part.chars().distinct().count() == 1
                    || ROWS.stream().anyMatch(row -> row.contains(part) || row.contains(backwards))) {
                return length;
            }
        }
        return 0;
    }

    private static String decoded(String folded) {
        return folded.chars()
                .mapToObj(sign -> String.valueOf(WRITTEN_AS.getOrDefault((char) sign, (char) sign)))
                .collect(Collectors.joining());
    }

    private static String signs(String text) {
        return fold(text).replaceAll("[^a-z0-9]", "");
    }

    private static String fold(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd');
        return MARKS.matcher(lower).replaceAll("");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Set<String> read(String list) {
        try (InputStream words = PasswordRules.class.getResourceAsStream(list)) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

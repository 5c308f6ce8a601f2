package vn.kntc.security;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that an administrator reads out once: no letter that looks or sounds like another, in groups of four. */
final class OneTimeWord {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "abcdefhkmnprstuvwxyz2345678";
    private static final int GROUPS = 4;
    private static final int IN_GROUP = 4;

    private OneTimeWord() {}

    static String random() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(IN_GROUP, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining());
    }
}

package vn.kntc.confidentiality;

import java.util.HashMap;
import java.util.Map;

/** Letters that a reader cannot tell from a Vietnamese one: a name written with them is still the name. */
final class LookAlikes {

    /** Each letter of the first line looks like the one below it. */
    private static final String[][] PAIRS = {
        // Latin letters of other alphabets: eth and African d are no đ, but look like it
        {"ÐðƉɖıłŁøØɑɡƀɩ", "ĐđĐđilLoOagbi"},
        // Cyrillic
        {"АВЕКМНОРСТУХІЈЅҺԚԜавекмнорстухіјѕһԁԛԝү", "ABEKMHOPCTYXIJSHQWabekmhopctyxijshdqwy"},
        // Greek
        {"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαοικνρυχ", "ABEZHIKMNOPTYXaoikvpux"},
    };

    /** Only the check knows these: what is searched stays as it was stored. */
    private static final String[][] IN_NAMES = {{"Ɗɗƌ", "Đđđ"}, {"Ѵѵ", "Vv"}};

    private static final String APOSTROPHES = "'`´ʹʻʼʽˈˊˋ‘’‛′＇ꞌ";

    private static final Map<Integer, Integer> PLAIN = plain(PAIRS);
    private static final Map<Integer, Integer> PLAIN_IN_NAMES = plain(IN_NAMES);

    private LookAlikes() {}

    /** The letter it looks like, or itself. */
    static int plain(int character) {
        return character < 0x80 ? character : PLAIN.getOrDefault(character, character);
    }

    /** The same, for more letters, where a name is looked for. */
    static int plainInNames(int character) {
        int plain = plain(character);
        return plain < 0x80 ? plain : PLAIN_IN_NAMES.getOrDefault(plain, plain);
    }

    static boolean isApostrophe(int character) {
        return APOSTROPHES.indexOf(character) >= 0;
    }

    private static Map<Integer, Integer> plain(String[][] pairs) {
        var letters = new HashMap<Integer, Integer>();
        for (var pair : pairs) {
            for (int index = 0; index < pair[0].length(); index++) {
                letters.put((int) pair[0].charAt(index), (int) pair[1].charAt(index));
            }
        }
        return Map.copyOf(letters);
    }
}

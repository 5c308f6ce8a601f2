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

    private static final String APOSTROPHES = "'`´ʹʻʼʽˈˊˋ‘’‛′＇ꞌ";

    private static final Map<Integer, Integer> PLAIN = plain();

    private LookAlikes() {}

    /** The letter it looks like, or itself. */
    static int plain(int character) {
        return character < 0x80 ? character : PLAIN.getOrDefault(character, character);
    }

    static boolean isApostrophe(int character) {
        return APOSTROPHES.indexOf(character) >= 0;
    }

    private static Map<Integer, Integer> plain() {
        var letters = new HashMap<Integer, Integer>();
        for (var pair : PAIRS) {
            for (int index = 0; index < pair[0].length(); index++) {
                letters.put((int) pair[0].charAt(index), (int) pair[1].charAt(index));
            }
        }
        return Map.copyOf(letters);
    }
}

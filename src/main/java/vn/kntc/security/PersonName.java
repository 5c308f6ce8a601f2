package vn.kntc.security;

import java.util.regex.Pattern;

/** A part of an officer's name, as papers print it. */
final class PersonName {

    static final int LONGEST = 100;
    static final String RULE = "Họ và tên cán bộ phải có, chỉ gồm chữ cái, nhiều nhất " + LONGEST + " ký tự mỗi phần.";

    private static final Pattern ONE = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’-]*");

    private PersonName() {}

    static boolean isOne(String name) {
        return name.length() <= LONGEST && ONE.matcher(name).matches();
    }
}

package vn.kntc.petition;

import java.util.List;

/**
 * What the petitioner is guided to do (Điều 7 khoản 2, Điều 8, Điều 22 Thông tư 05/2021/TT-TTCP); exactly one of the three is given.
 *
 * @param competentBody where the petition belongs, or null
 * @param supplements what is missing; empty unless conditions are missing
 * @param matters each matter with its competent body; empty unless the petition is to be split
 */
public record Guidance(String competentBody, List<String> supplements, List<Matter> matters) {

    /** One matter of a petition that holds several, and who is competent for it. */
    public record Matter(String matter, String competentBody) {}

    public static Guidance toBody(String competentBody) {
        return new Guidance(competentBody, List.of(), List.of());
    }

    public static Guidance toSupplement(List<String> supplements) {
        return new Guidance(null, List.copyOf(supplements), List.of());
    }

    public static Guidance toSplit(List<Matter> matters) {
        return new Guidance(null, List.of(), List.copyOf(matters));
    }
}

package vn.kntc.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A form (mẫu văn bản) in the register of forms.
 *
 * @param code for example {@code KN-03}
 * @param title Vietnamese, as lists show it
 * @param header HB-A … HB-C: which of the nine parts of Điều 8 Nghị định 30/2020/NĐ-CP the form carries
 * @param series register that its numbers come from, for example "TB"; null where the form carries no number
 * @param numberPattern for example "{n}/TB-{CQ}"; null where the form carries no number
 * @param copiedTo first line of "Nơi nhận", for example "Như trên"; may name a tag of the content, as in "Như Điều {executionArticle}"; null
 *     where the form has none
 * @param recipients further lines of "Nơi nhận", each left out where the case has nothing for its tag, for example
 *     {@code {agency.inspectorateName}}; empty where there are none
 * @param names whose names the paper says, and so whether the vault is opened for it
 * @param signedBy code of who signs, which the procedure knows, for example {@code decider}
 * @param titles what stands above the signature of who signs under no office of the agency, by a code that the procedure knows
 * @param bases matter whose legal bases the paper cites, as in {@code citeBases}; null where it cites none
 * @param functions it also cites what gives the body its functions, as decisions do
 * @param items tags that the law or the form wants printed, for example {@code case.receivedOn}
 * @param checkedOn day on which legal staff compared the template with the gazette, null while they have not
 */
public record FormEntry(
        String code,
        String title,
        Header header,
        String series,
        String numberPattern,
        String copiedTo,
        List<String> recipients,
        Names names,
        String signedBy,
        Map<String, String> titles,
        String bases,
        boolean functions,
        List<String> items,
        LocalDate checkedOn) {

    /** Whose names a paper says. */
    public enum Names {
        /** the people of the case, as far as its procedure lets them be named */
        PARTIES,
        /** nobody's: the vault stays closed */
        NOBODY
    }

    /** Layout of the head of a document. */
    public enum Header {
        /** agency, number, place and date, kind and short title: decisions, notices, reports */
        HB_A,
        /** as HB-A, the subject below the number: letters */
        HB_B,
        /** agency and title only; the date stands in the opening line: minutes */
        HB_C,
        /** as HB-C with place and date: slips */
        HB_C_DATED
    }

    boolean carriesNumber() {
        return series != null;
    }

    boolean needsLegalCheck() {
        return checkedOn == null;
    }

    /** "05/TB-UBND"; below ten padded with a zero (Phụ lục I Nghị định 30/2020/NĐ-CP). */
    String number(int ordinal, Letterhead letterhead) {
        return fill(ordinal < 10 ? "0" + ordinal : Integer.toString(ordinal), letterhead);
    }

    /** Whether a number from paper can be one of this form: with the sign of its kind, which bodies follow as they may. */
    boolean mayBear(String typed) {
        return numberPattern.contains("/" + series + "-") ? typed.contains("/" + series) : typed.contains("/");
    }

    /** The number of a draft: blank before the stroke. */
    String blankNumber(Letterhead letterhead) {
        return fill("\u00a0".repeat(7), letterhead);
    }

    private String fill(String ordinal, Letterhead letterhead) {
        return numberPattern
                .replace("{n}", ordinal)
                .replace("{CQ}", letterhead.abbreviation())
                .replace("{ĐV}", letterhead.unit());
    }
}

package vn.kntc.reception;

import java.util.List;
import vn.kntc.casefile.CaseKind;

/**
 * What is done with it.
 *
 * @param reason why the officer departs from the proposal, or null
 * @param competentBody to whom the visitor is guided, or his matter is sent; or null
 * @param supplements what he has to add; may be empty
 * @param explanation what he was told at once, or null
 * @param parts of what held several matters: each becomes a petition of its own; empty where nothing is split here
 * @param answer whether and how he was answered at once
 */
public record DeskRoute(
        DeskAction action,
        String reason,
        String competentBody,
        List<String> supplements,
        String explanation,
        List<Part> parts,
        Answer answer) {

    /** One matter of several. @param summary neutral */
    public record Part(CaseKind kind, String summary) {}

    /** When and how the visitor is answered. */
    public enum Answer {
        NOW_ORAL,
        NOW_SLIP,
        LATER;

        boolean atOnce() {
            return this != LATER;
        }
    }
}

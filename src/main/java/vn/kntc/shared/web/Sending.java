package vn.kntc.shared.web;

/**
 * What a form sends besides what was typed, on a page where a change is saved only by who has seen what it does: the first button shows
 * that and changes nothing, and the page so shown carries what the second one needs.
 *
 * @param step {@code luu} to save; everything else only shows what would change
 * @param seen of the preview that was shown, see {@link vn.kntc.shared.Seen}
 * @param confirmed the check box that the document was compared with
 */
public record Sending(String step, String seen, String confirmed) {

    private static final String SAVE = "luu";

    /** What is to be done with the change. */
    public enum Wish {
        /** Nothing but to show what it does. */
        PREVIEW,
        /** It was to be saved, but no preview was shown before. */
        UNSEEN,
        /** It was to be saved, but what it does is no longer what was shown. */
        STALE,
        /** It was to be saved, but the check box was left empty. */
        UNCONFIRMED,
        SAVE
    }

    /** @param now what the change does at this moment, as a preview of it tells */
    public Wish wish(String now) {
        if (!SAVE.equals(step)) {
            return Wish.PREVIEW;
        }
        if (seen == null || seen.isBlank()) {
            return Wish.UNSEEN;
        }
        if (!seen.equals(now)) {
            return Wish.STALE;
        }
        return confirmed == null ? Wish.UNCONFIRMED : Wish.SAVE;
    }
}

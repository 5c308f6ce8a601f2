package vn.kntc.dossier;

import java.util.Locale;

/** How pressing a date is. */
public enum Urgency {
    /** time enough */
    OK,
    /** at most three working days left */
    AMBER,
    /** the last day has passed and the act is not done */
    RED,
    /** nothing is waited for: done, paused, fallen away, or a period that only has to last long enough */
    NONE;

    /** As cards and style sheets name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

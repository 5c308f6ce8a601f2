package vn.kntc.calendar;

/** What a day is, in the order in which the first that applies is told. */
public enum DayKind {
    /** ngày làm bù: a weekend day that is worked in exchange */
    SWAP_WORK("Ngày làm bù"),
    /** ngày nghỉ hoán đổi */
    SWAP_OFF("Nghỉ hoán đổi"),
    /** ngày nghỉ bù for a holiday on a weekend */
    COMPENSATION("Nghỉ bù"),
    /** ngày lễ, Tết */
    HOLIDAY("Nghỉ lễ, Tết"),
    /** ngày nghỉ hằng tuần */
    WEEKEND("Nghỉ hằng tuần"),
    WORKING_DAY("Ngày làm việc");

    private final String label;

    DayKind(String label) {
        this.label = label;
    }

    /** Vietnamese name that officers see. */
    public String label() {
        return label;
    }

    /** True for the kinds that rows of the calendar give; the others follow from the day of the week. */
    public boolean entered() {
        return this != WEEKEND && this != WORKING_DAY;
    }
}

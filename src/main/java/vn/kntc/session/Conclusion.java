package vn.kntc.session;

import java.time.LocalDate;

/**
 * What the leader told a unit to do (nội dung kết luận), and how far that is.
 *
 * @param number in the notice, from 1
 * @param dueOn the officer's own day
 * @param progress what was heard last, or null
 * @param progressOn its day, or null
 * @param doneOn null until it is carried out
 * @param paperNumber of the paper that shows it, or null
 * @param urged how many letters went out
 * @param urgedOn day on which urging was seen to last, also where no letter went out, or null
 */
record Conclusion(
        int number,
        String unit,
        String what,
        LocalDate dueOn,
        String progress,
        LocalDate progressOn,
        LocalDate doneOn,
        String paperNumber,
        int urged,
        LocalDate urgedOn) {

    static Conclusion of(int number, ConclusionDraft draft) {
        return new Conclusion(number, draft.unit(), draft.what(), draft.dueOn(), null, null, null, null, 0, null);
    }

    boolean open() {
        return doneOn == null;
    }

    Conclusion progressed(LocalDate on, String words) {
        return new Conclusion(number, unit, what, dueOn, words, on, null, null, urged, urgedOn);
    }

    Conclusion done(LocalDate on, String words, String paper) {
        return new Conclusion(number, unit, what, dueOn, words, on, on, paper, urged, urgedOn);
    }

    Conclusion seenTo(LocalDate on, boolean letter) {
        return new Conclusion(
                number, unit, what, dueOn, progress, progressOn, doneOn, paperNumber, letter ? urged + 1 : urged, on);
    }
}

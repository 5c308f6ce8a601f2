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
 * @param paperOn its day, or null
 * @param noPaper why no paper shows it, or null
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
        LocalDate paperOn,
        String noPaper,
        int urged,
        LocalDate urgedOn) {

    static Conclusion of(int number, ConclusionDraft draft) {
        return new Conclusion(
                number, draft.unit(), draft.what(), draft.dueOn(), null, null, null, null, null, null, 0, null);
    }

    boolean open() {
        return doneOn == null;
    }

    Conclusion reported(ConclusionReport report) {
        return new Conclusion(
                number,
                unit,
                what,
                dueOn,
                report.words(),
                report.on(),
                report.done() ? report.on() : null,
                report.paperNumber(),
                report.paperOn(),
                report.noPaper(),
                urged,
                urgedOn);
    }

    Conclusion seenTo(LocalDate on, boolean letter) {
        return new Conclusion(
                number,
                unit,
                what,
                dueOn,
                progress,
                progressOn,
                doneOn,
                paperNumber,
                paperOn,
                noPaper,
                letter ? urged + 1 : urged,
                on);
    }
}

package vn.kntc.clock;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.shared.CaseNumber;

/**
 * Open steps that are due by a day of their own, such as what the law wants at once without saying how many days that is. They have no
 * statutory clock, so nobody is told of them; who asks finds them as long as they are open.
 */
public interface OwnDays {

    /**
     * Those of the signed-in person's agencies that are near or over and are for the person's groups; whoever resolves reads what is over,
     * whosoever has to do it, and a manager reads all.
     *
     * @return earliest first, {@value #MOST} at the most
     */
    List<OwnDay> near();

    /** How many there are, of those too that {@link #near} leaves out. */
    long count();

    int MOST = 100;

    /**
     * @param step as the diagram calls it
     * @param left working days until the day; 0 on it, negative after it
     */
    record OwnDay(CaseNumber caseNumber, String step, LocalDate due, int left) {}
}

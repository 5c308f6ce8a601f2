package vn.kntc.handling.step;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.List;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;

/** Tells a test what would stand in the log of a case. */
public final class HeardExtras {

    private HeardExtras() {}

    /**
     * @param kept takes what no record knew
     * @param told takes the lines of the timeline
     */
    public static StepExtras by(List<ExtraAnswer> kept, List<String> told, Clock clock) {
        var log = mock(ActLog.class);
        doAnswer(call -> {
                    var done = (StepDone) call.<RecordedAct>getArgument(2).act();
                    kept.addAll(done.answers());
                    return told.add(done.sentence());
                })
                .when(log)
                .append(any(), any(), any());
        return new StepExtras(log, clock);
    }
}

package vn.kntc.clock.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Due dates as the program makes them of the models' properties, on clocks that a test makes up. */
public final class StubbedDueDates {

    private StubbedDueDates() {}

    /** @param due of the keys that a step names, and of the day of its own as yyyy-MM-dd, or null */
    public static BpmnParseListener reader(BiFunction<List<String>, String, Date> due) {
        var clocks = mock(ClockExpressions.class);
        when(clocks.dueDateAmong(any(), any(), any()))
                .thenAnswer(call -> due.apply(call.getArgument(1), call.getArgument(2)));
        when(clocks.dueDateIfAny(any(), any(), any()))
                .thenAnswer(call -> due.apply(call.getArgument(1), call.getArgument(2)));
        var beans = new StaticListableBeanFactory(Map.of("clock", clocks));
        return new TaskDueDates(beans.getBeanProvider(ClockExpressions.class));
    }
}

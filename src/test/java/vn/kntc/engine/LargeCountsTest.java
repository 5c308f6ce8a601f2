package vn.kntc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.ibatis.cache.CacheKey;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.junit.jupiter.api.Test;

class LargeCountsTest {

    private final AtomicLong now = new AtomicLong();
    private final Executor database = mock(Executor.class);
    private final LargeCounts counts = new LargeCounts(now::get);

    private Object ask(String statementId, Object question) throws Throwable {
        var statement = mock(MappedStatement.class);
        when(statement.getId()).thenReturn("org.camunda.TaskEntity." + statementId);
        when(database.createCacheKey(any(), any(), any(), any())).thenReturn(new CacheKey(new Object[] {question}));
        var query = Executor.class.getMethod(
                "query", MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class);
        return counts.intercept(
                new Invocation(database, query, new Object[] {statement, question, RowBounds.DEFAULT, null}));
    }

    private void answers(Object count) throws Exception {
        when(database.query(any(), any(), any(), any(), any(), any())).thenReturn(List.of(count));
        when(database.query(any(), any(), any(), any())).thenReturn(List.of(count));
    }

    @Test
    void remembersALargeNumberForTenSeconds() throws Throwable {
        answers(50_000L);
        assertThat(ask("selectTaskCountByQueryCriteria", "mine")).isEqualTo(List.of(50_000L));
        answers(50_001L);
        assertThat(ask("selectTaskCountByQueryCriteria", "mine")).isEqualTo(List.of(50_000L));
        assertThat(ask("selectTaskCountByQueryCriteria", "yours"))
                .as("another person's question")
                .isEqualTo(List.of(50_001L));
        now.addAndGet(LargeCounts.KEPT.toNanos());
        assertThat(ask("selectTaskCountByQueryCriteria", "mine")).isEqualTo(List.of(50_001L));
        verify(database, times(3)).query(any(), any(), any(), any(), any(), any());
    }

    @Test
    void countsASmallNumberEachTime() throws Throwable {
        answers(LargeCounts.LARGE - 1);
        ask("selectTaskCountByQueryCriteria", "mine");
        answers(3L);
        assertThat(ask("selectTaskCountByQueryCriteria", "mine")).isEqualTo(List.of(3L));
    }

    @Test
    void leavesOtherQuestionsAlone() throws Throwable {
        answers(50_000L);
        ask("selectHistoricTaskInstanceCountByQueryCriteria", "mine");
        answers(4L);
        assertThat(ask("selectHistoricTaskInstanceCountByQueryCriteria", "mine"))
                .isEqualTo(List.of(4L));
    }
}

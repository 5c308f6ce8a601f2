package vn.kntc.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import org.apache.ibatis.cache.CacheKey;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;

/**
 * Remembers for ten seconds how many tasks a question finds, where they are a thousand or more: every page of such a list asks for the number, counting takes longer
 * than the page itself, and nobody sees that it is off by one. What is remembered is keyed by the statement with all its values, the person's groups, agencies and
 * rights among them.
 */
@Intercepts(
        @Signature(
                type = Executor.class,
                method = "query",
                args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}))
final class LargeCounts implements Interceptor {

    static final long LARGE = 1_000;
    static final Duration KEPT = Duration.ofSeconds(10);

    private static final String COUNT = ".selectTaskCountByQueryCriteria";
    private static final int MOST_QUESTIONS = 10_000;

    private final Cache<CacheKey, Long> counts;

    LargeCounts() {
        this(Ticker.systemTicker());
    }

    LargeCounts(Ticker ticker) {
        this.counts = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .maximumSize(MOST_QUESTIONS)
                .ticker(ticker)
                .build();
    }

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        var statement = (MappedStatement) invocation.getArgs()[0];
        return statement.getId().endsWith(COUNT) ? count(statement, invocation) : invocation.proceed();
    }

    private List<?> count(MappedStatement statement, Invocation invocation) throws Exception {
        var executor = (Executor) invocation.getTarget();
        var question = invocation.getArgs()[1];
        var bounds = (RowBounds) invocation.getArgs()[2];
        var sql = statement.getBoundSql(question);
        var key = executor.createCacheKey(statement, question, bounds, sql);
        var remembered = counts.getIfPresent(key);
        if (remembered != null) {
            return List.of(remembered);
        }
        List<Object> counted = executor.query(
                statement, question, bounds, (ResultHandler<?>) invocation.getArgs()[3], key, sql);
        if (counted.size() == 1 && counted.get(0) instanceof Long count && count >= LARGE) {
            counts.put(key, count);
        }
        return counted;
    }
}

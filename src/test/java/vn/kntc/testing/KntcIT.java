package vn.kntc.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole program: one Spring context for all of them, PostgreSQL, the demonstration's agencies and accounts without its
 * sample cases, the job executor off, and a clock that the test may set (release it afterwards).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kntc.demo.cases=false",
            // a test moves the clock and calls the watch itself
            "kntc.clocks.watch-catch-up-interval=24h",
            "camunda.bpm.job-execution.enabled=false",
            "kntc.identity.key=a250Yy10ZXN0LWtleS0wMTIzNDU2Nzg5MDEyMzQ1Njc="
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class, classes = MovableClockConfiguration.class)
public @interface KntcIT {}

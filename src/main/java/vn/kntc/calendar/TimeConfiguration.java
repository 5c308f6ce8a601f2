package vn.kntc.calendar;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The one clock of the program, in the time zone in which the law's days begin and end. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    // Not called "clock": in the models that name belongs to the statutory clocks. A test's clock wins over it.
    @Bean
    @Fallback
    @ConditionalOnMissingBean
    Clock systemClock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}

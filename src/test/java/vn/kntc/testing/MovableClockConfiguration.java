package vn.kntc.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vn.kntc.KntcApplication;

@TestConfiguration
@Import(KntcApplication.class)
class MovableClockConfiguration {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    StandingTime standingTime() {
        return new StandingTime();
    }
}

package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.kntc.testing.StandingTime;

/** Guessing ends; nobody else is locked out by it. */
class SignInThrottleTest {

    private static final String HOME = "10.0.0.7";

    private final StandingTime time = new StandingTime();
    private final SignInThrottle throttle = new SignInThrottle(time);

    private void guess(String account, String address, int times) {
        for (int time = 0; time < times; time++) {
            if (throttle.admits(account, address)) {
                throttle.failed(account, address);
            }
        }
    }

    @Test
    void afterTenFailuresAnAddressWaits() {
        guess("clerk.nhanhoa", "10.0.0.9", 9);
        assertThat(throttle.admits("clerk.nhanhoa", "10.0.0.9")).isTrue();
        guess("clerk.nhanhoa", "10.0.0.9", 1);
        assertThat(throttle.admits("clerk.nhanhoa", "10.0.0.9")).isFalse();
        assertThat(throttle.admits("Clerk.NhanHoa", "10.0.0.9"))
                .as("capitals are no way round")
                .isFalse();
    }

    @Test
    void eachMinuteGivesOneTryBack() {
        guess("clerk.nhanhoa", "10.0.0.9", 10);
        time.advance(Duration.ofSeconds(59));
        assertThat(throttle.admits("clerk.nhanhoa", "10.0.0.9")).isFalse();
        time.advance(Duration.ofSeconds(1));
        guess("clerk.nhanhoa", "10.0.0.9", 1);
        assertThat(throttle.admits("clerk.nhanhoa", "10.0.0.9")).isFalse();
    }

    @Test
    void theOwnerIsNotLockedOutByAStranger() {
        guess("clerk.nhanhoa", "10.0.0.9", 1_000);
        assertThat(throttle.admits("clerk.nhanhoa", HOME)).isTrue();
        assertThat(throttle.admits("resolver.nhanhoa", "10.0.0.9")).isTrue();
    }

    @Test
    void notEvenByManyStrangers() {
        throttle.succeeded("clerk.nhanhoa", HOME);
        for (int stranger = 0; stranger < 200; stranger++) {
            guess("clerk.nhanhoa", "10.9.0." + stranger, 20);
        }
        throttle.failed("clerk.nhanhoa", HOME);
        assertThat(throttle.admits("clerk.nhanhoa", HOME))
                .as("he mistyped once")
                .isTrue();
        assertThat(throttle.admits("clerk.nhanhoa", "10.7.7.7"))
                .as("types right at once elsewhere")
                .isTrue();
        throttle.failed("clerk.nhanhoa", "10.7.7.7");
        assertThat(throttle.admits("clerk.nhanhoa", "10.7.7.7"))
                .as("a guess from a new address")
                .isFalse();
    }
}

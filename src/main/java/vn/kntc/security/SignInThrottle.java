package vn.kntc.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down by account and address together: whoever guesses at a colleague's password from elsewhere locks out nobody but
 * himself. An account that is guessed at from many addresses leaves one try to each address that it does not know; the officer at
 * his usual place, or who types right at once, does not notice.
 */
@Component
class SignInThrottle {

    private static final int TRIES = 10;
    private static final int TRIES_FROM_EVERYWHERE = 50;

    private final Cache<Place, Bucket> places = remembered(Duration.ofHours(1));
    private final Cache<String, Bucket> accounts = remembered(Duration.ofHours(2));
    private final Cache<Place, Boolean> usual = remembered(Duration.ofDays(30));

    private final TimeMeter time;

    private record Place(String account, String address) {}

    @Autowired
    SignInThrottle(ObjectProvider<TimeMeter> time) {
        this(time.getIfUnique(() -> TimeMeter.SYSTEM_MILLISECONDS));
    }

    SignInThrottle(TimeMeter time) {
        this.time = time;
    }

    /** Whether a try may be made now. */
    boolean admits(String account, String address) {
        var place = place(account, address);
        long left = tries(place).getAvailableTokens();
        return left > 0
                && (left == TRIES
                        || usual.getIfPresent(place) != null
                        || everywhere(place).getAvailableTokens() > 0);
    }

    void failed(String account, String address) {
        var place = place(account, address);
        tries(place).tryConsume(1);
        everywhere(place).tryConsume(1);
    }

    void succeeded(String account, String address) {
        usual.put(place(account, address), true);
    }

    private Bucket tries(Place place) {
        return places.get(place, key -> bucket(TRIES, 1, Duration.ofMinutes(1)));
    }

    private Bucket everywhere(Place place) {
        return accounts.get(
                place.account(), key -> bucket(TRIES_FROM_EVERYWHERE, TRIES_FROM_EVERYWHERE, Duration.ofHours(1)));
    }

    private Bucket bucket(int capacity, int refill, Duration every) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(capacity).refillIntervally(refill, every))
                .build();
    }

    private static Place place(String account, String address) {
        return new Place(account.toLowerCase(Locale.ROOT), address == null ? "" : address);
    }

    private static <K, V> Cache<K, V> remembered(Duration since) {
        return Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterAccess(since)
                .build();
    }
}

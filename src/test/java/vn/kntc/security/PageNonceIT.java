package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;

/** Tasklist loads for everybody, also while the others are at work. */
@KntcIT
class PageNonceIT {

    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final int PEOPLE = 6;
    private static final int LOADS = 40;

    private final int port;

    @Autowired
    PageNonceIT(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    @Test
    void everyPageNamesTheNonceOfItsOwnHeader() throws InterruptedException, ExecutionException {
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<Integer>> wrong = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> people.submit(this::pagesWithAnotherNonce))
                    .toList();
            for (Future<Integer> each : wrong) {
                assertThat(each.get()).isZero();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private int pagesWithAnotherNonce() {
        var browser = new Browser(port);
        browser.signIn("clerk.nhanhoa", "demo");
        int wrong = 0;
        for (int load = 0; load < LOADS; load++) {
            var page = browser.get("/camunda/app/tasklist/default/", Map.of("Accept", "text/html"));
            var header = IN_HEADER.matcher(
                    page.headers().firstValue("Content-Security-Policy").orElseThrow());
            assertThat(header.find()).isTrue();
            var nonces = IN_PAGE.matcher(page.body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(nonces).isNotEmpty();
            wrong += nonces.stream().allMatch(header.group(1)::equals) ? 0 : 1;
        }
        return wrong;
    }
}

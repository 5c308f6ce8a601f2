package vn.kntc.security;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What became of every try to sign in, as a line of the log and as a number ({@code kntc.signin}). It names the account only where there is
 * one: people type their names, even their passwords, into the wrong field.
 */
@Component
class SignInRecord {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRecord.class);

    enum Result {
        SUCCESS("thành công"),
        FAILED("sai mật khẩu"),
        UNKNOWN("không có tài khoản này"),
        LOCKED("bị chặn tạm thời vì sai nhiều lần"),
        DISABLED("tài khoản đã khóa"),
        EXPIRED("mật khẩu dùng một lần đã hết hạn");

        private final String words;

        Result(String words) {
            this.words = words;
        }
    }

    private final Map<Result, Counter> counters = new EnumMap<>(Result.class);

    SignInRecord(MeterRegistry meters) {
        for (Result result : Result.values()) {
            counters.put(
                    result,
                    Counter.builder("kntc.signin")
                            .description("Sign-ins by their result")
                            .tag("result", result.name().toLowerCase(Locale.ROOT))
                            .register(meters));
        }
    }

    /** @param account null where there is none of that id */
    void note(Result result, String account, boolean atThePage) {
        counters.get(result).increment();
        LOG.info(
                "Đăng nhập {}: {}, {}",
                atThePage ? "tại trang" : "qua API",
                account == null ? "tài khoản lạ" : "tài khoản " + account,
                result.words);
    }
}

package vn.kntc.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.organization.Role;
import vn.kntc.shared.StartRefused;
import vn.kntc.shared.UserId;

/**
 * Outside the demonstration the first administrator comes from {@code KNTC_ADMIN_PASSWORD}; the engine's set-up page is closed. Where there
 * is one, a value that was not seen before is the way back for who has forgotten the password; the same value does nothing, or each
 * start would undo what the administrator chose since.
 */
@Component
@Profile("!demo")
@DependsOn("accountsAtStart")
class FirstAdministrator implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final UserId ADMINISTRATOR = new UserId("admin");

    private final EngineAccountBook book;
    private final AccountRows rows;
    private final PasswordHash hash;
    private final PasswordRules rules;
    private final String password;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            EngineAccountBook book,
            AccountRows rows,
            PasswordHash hash,
            PasswordRules rules,
            @Value("${kntc.admin.password:}") String password,
            PlatformTransactionManager transactions) {
        this.book = book;
        this.rows = rows;
        this.hash = hash;
        this.rules = rules;
        this.password = password;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            boolean exists = book.exists(ADMINISTRATOR);
            if (!password.isBlank()) {
                apply(exists);
            } else if (!exists) {
                LOG.warn(
                        "Chưa có tài khoản quản trị: hãy đặt KNTC_ADMIN_PASSWORD rồi chạy lại, nếu không thì không ai đăng nhập được.");
            }
        });
    }

    private void apply(boolean exists) {
        String id = ADMINISTRATOR.value();
        if (!exists) {
            requireGood();
            book.open(ADMINISTRATOR, "Quản trị", "hệ thống", password, Role.CAMUNDA_ADMIN);
            LOG.info("Đã tạo tài khoản quản trị đầu tiên “admin”.");
        } else {
            var standing = rows.standing(id).orElseThrow();
            var seen = rows.startPassword(id);
            boolean another =
                    seen.filter(before -> !hash.check(password, before)).isPresent();
            if (another || standing.demonstration()) {
                requireGood();
                book.setPassword(ADMINISTRATOR, password);
                rows.enable(id);
                LOG.warn(
                        "KNTC_ADMIN_PASSWORD có giá trị mới: đã đặt lại mật khẩu của “admin” và kết thúc mọi phiên của tài khoản này. Hãy bỏ biến này đi sau khi đăng nhập được.");
            } else {
                LOG.info(
                        "KNTC_ADMIN_PASSWORD không đổi gì: tài khoản “admin” đã có. Quên mật khẩu thì đặt giá trị khác rồi chạy lại, hoặc nhờ quản trị khác cấp mật khẩu dùng một lần.");
                if (seen.isPresent()) {
                    return;
                }
            }
        }
        rows.startPasswordIs(id, hash.encrypt(password));
    }

    private void requireGood() {
        rules.violation(password, ADMINISTRATOR.value()).ifPresent(sentence -> {
            throw new StartRefused("KNTC_ADMIN_PASSWORD chưa dùng được, chương trình chưa khởi động. " + sentence);
        });
    }
}

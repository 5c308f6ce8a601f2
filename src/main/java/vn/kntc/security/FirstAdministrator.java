package vn.kntc.security;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.kntc.organization.Role;
import vn.kntc.shared.StartRefused;
import vn.kntc.shared.UserId;

/** Outside the demonstration the first administrator comes from {@code KNTC_ADMIN_PASSWORD}; the engine's set-up page is closed. */
@Component
@Profile("!demo")
@DependsOn("engineGrants")
class FirstAdministrator implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final UserId ADMINISTRATOR = new UserId("admin");
    private static final int SHORTEST = 12;

    private final Accounts accounts;
    private final String password;

    FirstAdministrator(Accounts accounts, @Value("${kntc.admin.password:}") String password) {
        this.accounts = accounts;
        this.password = password;
    }

    @Override
    public void afterPropertiesSet() {
        if (password.isBlank()) {
            if (!accounts.exists(ADMINISTRATOR)) {
                LOG.warn(
                        "Chưa có tài khoản quản trị: hãy đặt KNTC_ADMIN_PASSWORD rồi chạy lại, nếu không thì không ai đăng nhập được.");
            }
            return;
        }
        if (password.length() < SHORTEST) {
            throw new StartRefused(
                    "KNTC_ADMIN_PASSWORD phải dài ít nhất " + SHORTEST + " ký tự; chương trình chưa khởi động.");
        }
        if (accounts.open(ADMINISTRATOR, "Quản trị", "hệ thống", password, Role.CAMUNDA_ADMIN, Set.of())) {
            LOG.info("Đã tạo tài khoản quản trị đầu tiên “admin”.");
        }
    }
}

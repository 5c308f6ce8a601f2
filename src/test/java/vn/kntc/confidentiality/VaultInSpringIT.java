package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;
import vn.kntc.testing.TestPostgres;

/** The room as Spring puts it together: proxies, transactions, the nightly run. */
class VaultInSpringIT {

    private static final Identity PETITIONER =
            new Identity(PartyRole.PETITIONER, "Nguyễn Thị Hòa", null, null, null, "0912345678");
    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");
    private static final String PURPOSE = "Lập giấy mời đối thoại";

    private static ConfigurableApplicationContext context;

    // not annotated as a configuration, so that no scan of the whole program finds it
    @EnableScheduling
    @ComponentScan(basePackageClasses = Vault.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class Room {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-07-03T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        }
    }

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(Room.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + TestPostgres.newDatabase("confidentiality_spring"),
                        "kntc.identity.key=" + AesGcmSealerTest.key(1).base64(),
                        "spring.flyway.schemas=kntc,camunda",
                        "spring.flyway.default-schema=kntc",
                        "spring.main.banner-mode=off")
                .run();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void bindsTogetherWithWhatTheCallerDoesOrNotAtAll() {
        var vault = context.getBean(Vault.class);
        var reveals = context.getBean(Reveals.class);
        var caseNumber = new CaseNumber("NHANHOA-2026-000001");
        var depositId = UUID.randomUUID();
        vault.deposit(depositId, List.of(PETITIONER), "Đơn", "Tóm tắt");
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));

        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    vault.bind(depositId, caseNumber);
                    // seen within the transaction that binds, as a notice drawn up at intake needs it
                    assertThat(reveals.revealAll(caseNumber, PURPOSE, OFFICER)).containsExactly(PETITIONER);
                    throw new IllegalStateException("the step failed");
                }));

        assertThat(vault.parties(caseNumber)).isEmpty();
        assertThat(reveals.log(caseNumber)).isEmpty();

        vault.bind(depositId, caseNumber);
        assertThat(reveals.reveal(caseNumber, 1, PURPOSE, OFFICER)).isEqualTo(PETITIONER);
        assertThat(reveals.log(caseNumber)).hasSize(1);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> vault.requireNeutral(caseNumber, "reason", "0912.345.678"));
    }

    @Test
    void discardsEachNight() {
        var tasks = context.getBeansOfType(ScheduledTaskHolder.class).values().stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(Object::toString);

        assertThat(tasks).singleElement().asString().contains("IdentityVault.discardUnbound");
    }
}

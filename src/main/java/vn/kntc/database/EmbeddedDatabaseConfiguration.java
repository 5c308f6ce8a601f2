package vn.kntc.database;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only where nobody gave a database; its server is started by {@link ServerAhead}. The connection details order the stop: engine, pool, server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isBlank()")
class EmbeddedDatabaseConfiguration {

    @Bean
    ServerRevival serverRevival(
            EmbeddedServer server,
            DatabaseState state,
            @Value("${kntc.database.restart-wait:1s}") Duration firstWait,
            @Value("${kntc.database.restart-patience:60s}") Duration patience) {
        return new ServerRevival(server, state, firstWait, patience);
    }

    @Bean
    JdbcConnectionDetails embeddedServerConnection(EmbeddedServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return EmbeddedServer.USER;
            }

            @Override
            public String getPassword() {
                return server.accessPassword();
            }

            @Override
            public String getJdbcUrl() {
                return server.jdbcUrl();
            }
        };
    }
}

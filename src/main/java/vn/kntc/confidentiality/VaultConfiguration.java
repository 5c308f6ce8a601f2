package vn.kntc.confidentiality;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    /** Refuses a missing or malformed key before anything else is built or any database is touched. */
    @Bean
    static BeanFactoryPostProcessor identityKeyGuard(Environment environment) {
        return beans -> IdentityKeySource.from(environment);
    }

    /** Takes the {@link JdbcClient}, so that it waits for Flyway, and so for the embedded server's own lock on the data. */
    @Bean
    AesGcmSealer sealer(Environment environment, JdbcClient jdbc) {
        var check = new KeyCheck(jdbc);
        var source = IdentityKeySource.from(environment);
        source.finishChange(check);
        var sealer = new AesGcmSealer(source.key(check.exists()));
        check.require(sealer);
        return sealer;
    }

    @Bean
    KeyedDigest keyedDigest(AesGcmSealer sealer) {
        return sealer.digests();
    }
}

package vn.kntc.law.decision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.Regimes;

@Configuration
class TablesConfiguration {

    /** Read once for everybody who asks them. */
    @Bean
    DecisionTables decisionTables(LegalInstruments instruments, Regimes regimes) {
        return DecisionTables.load(KnownLaw.of(instruments, regimes));
    }
}

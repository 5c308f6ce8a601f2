package vn.kntc.law.decision;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.Regimes;

/** The tables for contexts of this room alone, which nobody begins ahead; the program's own context does not see it. */
@TestConfiguration(proxyBeanMethods = false)
class TablesOfTests {

    @Bean
    DecisionTables decisionTables(LegalInstruments instruments, Regimes regimes) {
        return DecisionTables.load(KnownLaw.of(instruments, regimes));
    }
}

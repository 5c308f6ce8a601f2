package vn.kntc.report;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the files of this room once, at the start, which they stop where they are faulty. */
@Configuration
class ReportSettings {

    @Bean
    static ReportFacts reportFacts() {
        return ReportFacts.shipped();
    }

    @Bean
    static ReportTables reportTables(ReportFacts counted) {
        return ReportTables.shipped(counted.grains());
    }
}

package vn.kntc.report;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for all figures to be made anew; whoever knows the acts does it, at once where the program runs, else when it starts. */
public final class ReportRebuild {

    private ReportRebuild() {}

    /** @param database of the program */
    public static void ask(DataSource database) {
        JdbcClient.create(database)
                .sql("update kntc.report_state set asked_at = now()")
                .update();
    }
}

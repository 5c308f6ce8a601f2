package vn.kntc.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the embedded database of a running program holds, read past the program. */
final class Ledger {

    private final DataSource dataSource;
    private final JdbcClient database;

    /** @param dataSource of a database that the program was given */
    Ledger(DataSource dataSource) {
        this.dataSource = dataSource;
        database = JdbcClient.create(dataSource);
    }

    Ledger(Path var) throws IOException {
        String port = Files.readAllLines(var.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        String password = Files.readString(var.resolve("postgres.password")).strip();
        dataSource =
                new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
        database = JdbcClient.create(dataSource);
    }

    /** Business keys that more than one instance of the same process carries. */
    List<String> casesWithTwoInstances() {
        return database.sql("select business_key_ from camunda.act_hi_procinst where business_key_ is not null"
                        + " group by business_key_, proc_def_key_ having count(*) > 1")
                .query(String.class)
                .list();
    }

    /** Cases of our register without an instance, or instances without a case. */
    List<String> casesAndInstancesThatDoNotMatch() {
        return database.sql("select coalesce(p.case_number, i.business_key_) from kntc.petition p full join"
                        + " (select distinct business_key_ from camunda.act_hi_procinst where proc_def_key_ <> 'decisionExecution') i"
                        + " on i.business_key_ = p.case_number where p.case_number is null or i.business_key_ is null")
                .query(String.class)
                .list();
    }

    long cases() {
        return database.sql("select count(*) from kntc.petition")
                .query(Long.class)
                .single();
    }

    long failedJobs() {
        return database.sql("select (select count(*) from camunda.act_ru_job where retries_ < 1)"
                        + " + (select count(*) from camunda.act_ru_incident)")
                .query(Long.class)
                .single();
    }

    String setting(String name) {
        return database.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    DataSource dataSource() {
        return dataSource;
    }

    JdbcClient sql() {
        return database;
    }
}

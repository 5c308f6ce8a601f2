package vn.kntc.engine;

import java.util.function.Supplier;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The engine with its statements as its makers wrote them, for a while. */
public final class StockStatements {

    private final ProcessEngineConfigurationImpl engine;
    private final SqlSessionFactory stock;

    public StockStatements(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.stock = new Reader().getSqlSessionFactory();
        stock.getConfiguration()
                .setEnvironment(
                        new Environment("default", this.engine.getTransactionFactory(), this.engine.getDataSource()));
    }

    /** Nobody else works with the engine meanwhile. */
    public <T> T answer(Supplier<T> question) {
        var sessions = engine.getDbSqlSessionFactory();
        var ours = sessions.getSqlSessionFactory();
        sessions.setSqlSessionFactory(stock);
        try {
            return question.get();
        } finally {
            sessions.setSqlSessionFactory(ours);
        }
    }

    private static final class Reader extends StandaloneProcessEngineConfiguration {

        Reader() {
            setDatabaseType("postgres");
            setDataSource(new DriverManagerDataSource());
            initTransactionFactory();
            initSqlSessionFactory();
        }
    }
}

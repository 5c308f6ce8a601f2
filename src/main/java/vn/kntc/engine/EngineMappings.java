package vn.kntc.engine;

import java.util.concurrent.CompletableFuture;
import org.apache.ibatis.mapping.Environment;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.shared.BegunAhead;

/**
 * The engine's own statements, which it would read for seconds while everything waits for it. They need no database, so they are read as the
 * engine reads them beside the start of everything else, and given to it.
 */
final class EngineMappings {

    private final ProcessEngineConfigurationImpl read;

    private EngineMappings(ProcessEngineConfigurationImpl read) {
        this.read = read;
    }

    static EngineMappings read() {
        return new EngineMappings(new Reader());
    }

    /** Before the engine reads them itself, which it does only where it has none. */
    void giveTo(ProcessEngineConfigurationImpl engine) {
        engine.setSqlSessionFactory(read.getSqlSessionFactory());
    }

    /** Once the engine knows its database, before it asks it. */
    static void connect(ProcessEngineConfigurationImpl engine) {
        engine.getSqlSessionFactory()
                .getConfiguration()
                .setEnvironment(new Environment("default", engine.getTransactionFactory(), engine.getDataSource()));
    }

    /** Begins before Spring does. */
    static final class Ahead extends BegunAhead {

        @Override
        protected void begin(GenericApplicationContext context) {
            var mappings = CompletableFuture.supplyAsync(EngineMappings::read, beside("engine-mappings"));
            context.registerBean(EngineMappings.class, mappings::join);
        }
    }

    private static final class Reader extends StandaloneProcessEngineConfiguration {

        Reader() {
            setDatabaseType("postgres");
            setDataSource(new DriverManagerDataSource()); // asked for nothing
            initTransactionFactory();
            initSqlSessionFactory();
        }
    }
}

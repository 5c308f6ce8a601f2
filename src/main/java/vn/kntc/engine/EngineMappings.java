package vn.kntc.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.apache.ibatis.mapping.Environment;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.shared.BegunAhead;

/**
 * The engine's own statements, which it would read for seconds while everything waits for it. They need no database, so they are read as the
 * engine reads them beside the start of everything else, and given to it; the query behind the lists of tasks as {@link TaskStatements} words it.
 */
final class EngineMappings {

    private final ProcessEngineConfigurationImpl read;

    private EngineMappings(ProcessEngineConfigurationImpl read) {
        this.read = read;
    }

    static EngineMappings read() {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(new Rewriting(loader));
        try {
            var read = new EngineMappings(new Reader());
            read.read.getSqlSessionFactory().getConfiguration().addInterceptor(new LargeCounts());
            return read;
        } finally {
            thread.setContextClassLoader(loader);
        }
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

    /** Hands out the engine's files, one of them as {@link TaskStatements} words it. */
    private static final class Rewriting extends ClassLoader {

        Rewriting(ClassLoader engines) {
            super(engines);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            var engines = super.getResourceAsStream(name);
            if (engines == null || !name.equals(TaskStatements.RESOURCE)) {
                return engines;
            }
            try (engines) {
                return new ByteArrayInputStream(TaskStatements.rewritten(engines.readAllBytes()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
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

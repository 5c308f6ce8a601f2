package vn.kntc.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.support.GenericApplicationContext;
import vn.kntc.shared.BegunAhead;

/** Starts the embedded database, where nobody gave another, beside the start of everything else. */
final class ServerAhead extends BegunAhead {

    static final String BEAN = "embeddedServer";

    @Override
    protected void begin(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.getProperty(StartConditions.DATABASE, "").isBlank()) {
            return;
        }
        var home = Path.of(environment.getRequiredProperty("kntc.var-directory"));
        var server = CompletableFuture.supplyAsync(() -> new EmbeddedServer(home), beside("embedded-server"));
        // stops it with the context even where the start fails before anybody has asked for it; afterwards the bean
        // does
        context.getDefaultListableBeanFactory()
                .registerDisposableBean(BEAN, () -> server.thenAccept(EmbeddedServer::close)
                        .exceptionally(notStarted -> null)
                        .join());
        context.registerBean(BEAN, EmbeddedServer.class, server::join);
    }
}

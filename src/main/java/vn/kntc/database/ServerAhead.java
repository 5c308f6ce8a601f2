package vn.kntc.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the embedded database, where nobody gave another, beside the start of everything else. */
final class ServerAhead implements ApplicationListener<ApplicationContextInitializedEvent> {

    static final String BEAN = "embeddedServer";

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        if (event.getSpringApplication().getWebApplicationType() == WebApplicationType.NONE) {
            return; // a command of the operator, which needs none of it
        }
        var context = (GenericApplicationContext) event.getApplicationContext();
        var environment = context.getEnvironment();
        if (!environment.getProperty(StartConditions.DATABASE, "").isBlank()) {
            return;
        }
        var home = Path.of(environment.getRequiredProperty("kntc.var-directory"));
        var server = CompletableFuture.supplyAsync(
                () -> new EmbeddedServer(home), starting -> new Thread(starting, "embedded-server").start());
        // stops it with the context even where the start fails before anybody has asked for it; afterwards the bean
        // does
        context.getDefaultListableBeanFactory()
                .registerDisposableBean(BEAN, () -> server.thenAccept(EmbeddedServer::close)
                        .exceptionally(notStarted -> null)
                        .join());
        context.registerBean(BEAN, EmbeddedServer.class, server::join);
    }
}

package vn.kntc.law.decision;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import vn.kntc.law.LawRegister;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.Regimes;

/**
 * Reads and checks the register of the law and the tables, once for everybody who asks them, beside the start of everything else: they
 * need nothing but their files. Whoever needs them waits for what is left; what is wrong with them stops the start there.
 */
final class TablesAhead implements ApplicationListener<ApplicationContextInitializedEvent> {

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        if (event.getSpringApplication().getWebApplicationType() == WebApplicationType.NONE) {
            return; // a command of the operator, which needs none of it
        }
        // a thread of its own: those that Java shares do not see the files of a jar in a jar
        var loader = Thread.currentThread().getContextClassLoader();
        Executor beside = reading -> {
            var thread = new Thread(reading, "tables");
            // whoever waits for the register may be the one that begins the tables
            thread.setContextClassLoader(loader);
            thread.start();
        };
        var register = CompletableFuture.supplyAsync(LawRegister::shipped, beside);
        var tables = register.thenApplyAsync(TablesAhead::tables, beside);
        var beans = (GenericApplicationContext) event.getApplicationContext();
        beans.registerBean(LawRegister.class, register::join);
        beans.registerBean(DecisionTables.class, tables::join);
    }

    private static DecisionTables tables(LawRegister register) {
        return DecisionTables.load(KnownLaw.of(LegalInstruments.in(register), new Regimes(register)));
    }
}

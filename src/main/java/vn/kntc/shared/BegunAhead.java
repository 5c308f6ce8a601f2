package vn.kntc.shared;

import java.util.concurrent.Executor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Work that waits for nothing, begun beside the start of everything else; whoever needs it waits for what is left. Not for the commands of
 * the operator, which serve nobody.
 */
public abstract class BegunAhead implements ApplicationListener<ApplicationContextInitializedEvent> {

    @Override
    public final void onApplicationEvent(ApplicationContextInitializedEvent event) {
        if (event.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE) {
            begin((GenericApplicationContext) event.getApplicationContext());
        }
    }

    /** @param context takes the beans that will be there */
    protected abstract void begin(GenericApplicationContext context);

    /**
     * A thread of its own: those that Java shares do not see the files of a jar in a jar. It has the class loader of whoever asks now,
     * whoever of them begins the work.
     */
    protected static Executor beside(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        return work -> {
            var thread = new Thread(work, name);
            thread.setContextClassLoader(loader);
            thread.start();
        };
    }
}

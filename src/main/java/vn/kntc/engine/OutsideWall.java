package vn.kntc.engine;

import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Looks at every command that is no part of another one, before the engine opens a transaction for it. */
final class OutsideWall extends CommandInterceptor {

    // one for both of the engine's chains: a command may run its parts in the other one
    private static final ThreadLocal<Boolean> WITHIN = ThreadLocal.withInitial(() -> false);

    private final Supplier<Authentication> person;

    /** @param person who is signed in to the engine on this thread, or null */
    OutsideWall(Supplier<Authentication> person) {
        this.person = person;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (WITHIN.get()) {
            return next.execute(command);
        }
        WITHIN.set(true);
        try {
            refuse(command);
            return next.execute(command);
        } catch (RuntimeException failure) {
            OutsideCall.failed(failure);
            throw failure;
        } finally {
            WITHIN.remove();
        }
    }

    private void refuse(Command<?> command) {
        var refusal = OutsideCall.here()
                ? OutsideCommands.refusalOutside(command)
                : person.get() == null ? Optional.<String>empty() : OutsideCommands.refusalToPersons(command);
        if (refusal.isEmpty() && OutsideCall.here()) {
            OutsideDetails.refusal(command).ifPresent(refused -> {
                throw refused;
            });
        }
        refusal.ifPresent(sentence -> {
            int status = sentence.equals(OutsideCommands.NO_CASE_PLANS) ? 404 : 403;
            throw new SubmissionRefused(status, "", sentence, null);
        });
    }
}

package vn.kntc.law.decision;

import java.util.concurrent.CompletableFuture;
import org.springframework.context.support.GenericApplicationContext;
import vn.kntc.law.LawRegister;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.Regimes;
import vn.kntc.shared.BegunAhead;

/**
 * Reads and checks the register of the law and the tables, once for everybody who asks them, beside the start of everything else: they
 * need nothing but their files. Whoever needs them waits for what is left; what is wrong with them stops the start there.
 */
final class TablesAhead extends BegunAhead {

    @Override
    protected void begin(GenericApplicationContext context) {
        var beside = beside("tables");
        var register = CompletableFuture.supplyAsync(LawRegister::shipped, beside);
        var tables = register.thenApplyAsync(TablesAhead::tables, beside);
        context.registerBean(LawRegister.class, register::join);
        context.registerBean(DecisionTables.class, tables::join);
    }

    private static DecisionTables tables(LawRegister register) {
        return DecisionTables.load(KnownLaw.of(LegalInstruments.in(register), new Regimes(register)));
    }
}

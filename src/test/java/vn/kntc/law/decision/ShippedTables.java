package vn.kntc.law.decision;

import org.springframework.context.support.GenericApplicationContext;

/** The tables of the program for a context that is no whole program, which {@link TablesAhead} therefore does not hear of. */
public final class ShippedTables {

    private ShippedTables() {}

    public static void in(GenericApplicationContext context) {
        context.registerBean(DecisionTables.class, () -> DecisionTables.load(Known.SHIPPED));
    }
}

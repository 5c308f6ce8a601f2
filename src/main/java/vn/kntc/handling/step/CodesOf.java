package vn.kntc.handling.step;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What may be ticked or chosen is what a column of a decision table lists, so that legal staff add a code by table and form. The gate holds the
 * form against the table; whether the law of the day knows a code, the verb asks.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface CodesOf {

    String table();

    String column();

    /** Codes of the form besides those of the column, such as that of "none of them". */
    String[] besides() default {};
}

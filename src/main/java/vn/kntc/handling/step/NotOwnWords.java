package vn.kntc.handling.step;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is left out of the check that every text of a form passes before its step is done: no name of the case in it. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotOwnWords {

    /** The reason: why a name may stand there, or who checks it instead. */
    String value();
}

package vn.kntc.handling.step;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list of records whose fields stand in the form once for each row, numbered from 1: {@code content1}, {@code finding1},
 * {@code content2} … Rows at the end in which nothing was entered are left out.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Numbered {

    /** Most rows that the form has fields for. */
    int value();
}

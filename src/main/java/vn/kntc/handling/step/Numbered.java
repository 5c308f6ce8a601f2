package vn.kntc.handling.step;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How forms of before, with which old cases go on, ask for a list of records: its fields stand once for each row, numbered from 1:
 * {@code content1}, {@code finding1}, {@code content2} … Rows at the end in which nothing was entered are left out.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Numbered {

    /** Most rows that those forms have fields for. */
    int value();
}

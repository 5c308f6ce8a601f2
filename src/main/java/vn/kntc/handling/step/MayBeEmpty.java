package vn.kntc.handling.step;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer may be missing where the form does not require it. Without this (or {@link IfAsked}) what the form shows has to be
 * answered, even if somebody makes it optional there.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayBeEmpty {}

package vn.kntc.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets diagrams and task filters name this bean and call its own public methods in their expressions, as in
 * {@code ${clock.dueDate(execution,'COMPLAINT_ACCEPT')}}. Listeners and delegates need no mark: they may be named, and never called.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UsableInModels {}

/**
 * The embedded PostgreSQL, for whoever has no database of his own, and the checks that refuse a start without what it needs.
 *
 * <p>Knows no other room; with {@code SPRING_DATASOURCE_URL} nothing here is used.
 */
@ApplicationModule(allowedDependencies = {})
package vn.kntc.database;

import org.springframework.modulith.ApplicationModule;

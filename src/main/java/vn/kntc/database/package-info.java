/**
 * The embedded PostgreSQL, for whoever has no database of his own, the checks that refuse a start without what it needs, how such
 * a refusal is told, and whether the database answers at this moment.
 *
 * <p>With {@code SPRING_DATASOURCE_URL} no database of ours is started.
 */
@ApplicationModule(allowedDependencies = "shared")
package vn.kntc.database;

import org.springframework.modulith.ApplicationModule;

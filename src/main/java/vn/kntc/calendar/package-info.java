/**
 * Working days, holidays and swap days, the page on which legal staff keep them, and the only place that adds days to a date.
 *
 * <p>Not here: how long a period is (law) and which case it runs for (clock).
 * Căn cứ: Điều 147–148 Bộ luật Dân sự 2015; Điều 111–112 Bộ luật Lao động 2019.
 */
@ApplicationModule(allowedDependencies = {"shared", "security", "organization"})
package vn.kntc.calendar;

import org.springframework.modulith.ApplicationModule;

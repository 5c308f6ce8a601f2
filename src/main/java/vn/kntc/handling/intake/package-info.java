/**
 * What is typed at a desk: the fields of a sheet read one by one, every fault told at once, and the people whom it names.
 *
 * <p>Knows no procedure: each has its own sheet.
 */
@NamedInterface("intake")
package vn.kntc.handling.intake;

import org.springframework.modulith.NamedInterface;

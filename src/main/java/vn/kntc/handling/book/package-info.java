/**
 * What the registers (sổ) that agencies keep by law do alike: the question in the address of the page – agency, period, words –, and the
 * workbook.
 *
 * <p>Not here: what stands in a register and who reads it.
 */
@NamedInterface("book")
package vn.kntc.handling.book;

import org.springframework.modulith.NamedInterface;

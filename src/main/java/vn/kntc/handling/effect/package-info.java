/**
 * What an act does to the statutory clocks of its case: told by the procedure's table {@code move…Clocks}, carried out here.
 *
 * <p>Knows no procedure: each names its table and the days that its acts have.
 */
@NamedInterface("effect")
package vn.kntc.handling.effect;

import org.springframework.modulith.NamedInterface;

/**
 * What officers start from the case file at any moment, beside the steps that the diagram brings by itself. A procedure names the messages
 * that its diagrams await, who may send them and when; label, condition and article stand in the table {@code offerMove}.
 */
@NamedInterface("move")
package vn.kntc.handling.move;

import org.springframework.modulith.NamedInterface;

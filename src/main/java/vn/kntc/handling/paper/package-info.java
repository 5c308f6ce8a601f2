/**
 * Papers from case facts: a row of the register of forms says what a paper reveals, cites and who signs it; its template reads frames
 * ({@code case}, {@code parties}, {@code agency}, {@code author}, the acts by kind); a procedure gives the frames and works out, in a
 * record, only what no frame holds.
 */
@NamedInterface("paper")
package vn.kntc.handling.paper;

import org.springframework.modulith.NamedInterface;

package vn.kntc.handling.act;

import java.time.Instant;
import vn.kntc.shared.UserId;

/**
 * An act as recorded.
 *
 * @param by who recorded it
 * @param at when
 */
public record RecordedAct(Act act, UserId by, Instant at) {}

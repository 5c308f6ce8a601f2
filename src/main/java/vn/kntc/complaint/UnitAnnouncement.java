package vn.kntc.complaint;

import java.time.LocalDate;
import vn.kntc.handling.act.Act;

/**
 * The head announced the decision that took effect to all who work in the unit (Điều 58 Luật Khiếu nại).
 *
 * @param unit whose staff was told
 * @param compensation what was paid or restored to the complainant, or null
 */
public record UnitAnnouncement(LocalDate on, String unit, String compensation) implements Act {}

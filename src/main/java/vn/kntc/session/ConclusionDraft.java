package vn.kntc.session;

import java.time.LocalDate;

/** What a unit is to do by when, as it is drafted. */
public record ConclusionDraft(String unit, String what, LocalDate dueOn) {}

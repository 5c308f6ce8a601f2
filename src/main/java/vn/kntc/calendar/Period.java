package vn.kntc.calendar;

/** A statutory length of time: how many of which unit, in which direction. */
public record Period(int amount, DayUnit unit, Direction direction) {}

package vn.kntc.organization;

import vn.kntc.shared.UserId;

/**
 * An officer as documents and the timeline print him.
 *
 * @param title office held (chức vụ), or null where none is recorded
 */
public record Officer(UserId id, String fullName, String title) {}

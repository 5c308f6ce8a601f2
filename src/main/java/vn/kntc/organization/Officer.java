package vn.kntc.organization;

import vn.kntc.shared.UserId;

/** An officer as documents and the timeline print him. */
public record Officer(UserId id, String fullName) {}

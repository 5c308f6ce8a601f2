package vn.kntc.organization;

import vn.kntc.shared.UserId;

/**
 * An officer as documents and the timeline print him.
 *
 * @param title office held (chức vụ), or null where none is recorded
 */
public record Officer(UserId id, String fullName, String title) {

    /** As a list of acts prints him: name, and title where one is recorded. */
    public String nameAndTitle() {
        return title == null ? fullName : fullName + ", " + title;
    }
}

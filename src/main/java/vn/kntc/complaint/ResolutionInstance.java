package vn.kntc.complaint;

/** Which instance a complaint is in; templates word it. */
enum ResolutionInstance {
    FIRST,
    SECOND
}

package vn.kntc.dossier.web;

/** How a part of the page is told from a whole page of something else, such as the sign-in page after the session has ended. */
final class Fragments {

    /** Header of requests that want a part of the page. */
    static final String WANTED = "HX-Request";

    /** Header of answers that are one; the page's script inserts nothing else. */
    static final String MARK = "X-Kntc-Fragment";

    private Fragments() {}
}

package vn.kntc.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** How a part of a page is told from a whole page of something else, such as the sign-in page after the session has ended. */
public final class PagePart {

    /** Header of requests that want a part of the page. */
    private static final String WANTED = "HX-Request";

    /** Header of answers that are one; the page's script inserts nothing else. */
    private static final String MARK = "X-Kntc-Fragment";

    private PagePart() {}

    public static boolean isWanted(HttpServletRequest request) {
        return request.getHeader(WANTED) != null;
    }

    /** The answer is a part of a page. */
    public static void mark(HttpServletResponse response) {
        response.setHeader(MARK, "1");
    }

    /** Name of the template, or of the fragment {@code part} of it where the request wants only that. */
    public static String view(HttpServletRequest request, HttpServletResponse response, String page, String part) {
        if (!isWanted(request)) {
            return page;
        }
        mark(response);
        return page + " :: " + part;
    }
}

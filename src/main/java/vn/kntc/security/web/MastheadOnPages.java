package vn.kntc.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Officers;
import vn.kntc.security.CurrentUser;

/**
 * Hands every page of ours the {@link Masthead}, also those that tell a refusal: as an attribute of the request, since the model of a
 * refused request is thrown away. Not to a page in a frame, such as the case file in a task's tab: there Tasklist's own header is in sight.
 */
@Component
class MastheadOnPages implements HandlerInterceptor, WebMvcConfigurer {

    private static final String NAME = "masthead";

    private final PagesOfRooms pages;
    private final Masthead masthead;

    MastheadOnPages(CurrentUser user, Officers officers, Agencies agencies, PagesOfRooms pages) {
        this.pages = pages;
        this.masthead = new Masthead(user, officers, agencies, pages);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(pages.withHeader()).excludePathPatterns(pages.framed());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // browsers tell it to hosts that they trust; on others the page's script looks for itself
        if (!"iframe".equals(request.getHeader("Sec-Fetch-Dest"))) {
            request.setAttribute(NAME, masthead);
        }
        return true;
    }
}

package vn.kntc.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kntc.shared.TypedText;

/** What is typed into our pages arrives as {@link TypedText}; passwords arrive as they are. */
@Component
class TypedParameters extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // the engine's own web apps and their REST read their bodies themselves
        var path = request.getRequestURI();
        return path.contains("/camunda/") || path.contains("/engine-rest/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Typed(request), response);
    }

    private static boolean isSecret(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        return plain.contains("matkhau") || plain.contains("password") || plain.startsWith("_csrf");
    }

    private static final class Typed extends HttpServletRequestWrapper {

        Typed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null || isSecret(name) ? value : TypedText.within(value);
        }

        @Override
        public String[] getParameterValues(String name) {
            return typed(name, super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var typed = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> typed.put(name, typed(name, values)));
            return Collections.unmodifiableMap(typed);
        }

        private static String[] typed(String name, String[] values) {
            return values == null || isSecret(name)
                    ? values
                    : Arrays.stream(values).map(TypedText::within).toArray(String[]::new);
        }
    }
}

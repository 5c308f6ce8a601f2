package vn.kntc.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of a page's content security policy with its request. Camunda 7.24 keeps it in the servlet context, where any request in
 * between overwrites it: the page then names another nonce than its header, the browser runs no script of it, and the officer sees
 * nothing but a turning wheel; the more often, the more officers are at work.
 */
final class NonceOfOnePage extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithOwnNonce(request), response);
    }

    private static final class WithOwnNonce extends HttpServletRequestWrapper {

        private final ServletContext context;
        private Object nonce;

        WithOwnNonce(HttpServletRequest request) {
            super(request);
            this.context = (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, values) -> call(request.getServletContext(), method, values));
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        private Object call(ServletContext shared, Method method, Object[] values) throws Throwable {
            if (values != null && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(values[0])) {
                switch (method.getName()) {
                    case "setAttribute" -> {
                        nonce = values[1];
                        return null;
                    }
                    case "getAttribute" -> {
                        return nonce;
                    }
                    default -> {}
                }
            }
            try {
                return method.invoke(shared, values);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }
    }
}

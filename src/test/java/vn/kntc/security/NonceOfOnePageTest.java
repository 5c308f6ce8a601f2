package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class NonceOfOnePageTest {

    private final MockServletContext shared = new MockServletContext();

    @Test
    void aPageNamesTheNonceOfItsHeaderWhateverIsAskedForInBetween() throws ServletException, IOException {
        load((first, alsoFirst) -> {
            String header = headerOf(first);
            load((second, alsoSecond) -> assertThat(headerOf(second)).contains(nonceOf(second)));
            headerOf(new MockHttpServletRequest(shared));
            assertThat(header).contains(nonceOf(first));
        });
    }

    @Test
    void everythingElseStaysShared() throws ServletException, IOException {
        shared.setAttribute("shared", "by all");
        load((request, response) -> {
            request.getServletContext().setAttribute("set", "by one");
            assertThat(request.getServletContext().getAttribute("shared")).isEqualTo("by all");
            assertThat(request.getServletContext().getContextPath()).isEmpty();
        });
        assertThat(shared.getAttribute("set")).isEqualTo("by one");
    }

    private void load(FilterChain page) throws ServletException, IOException {
        new NonceOfOnePage().doFilter(new MockHttpServletRequest(shared), new MockHttpServletResponse(), page);
    }

    /** What Camunda's filter for the headers does. */
    private static String headerOf(ServletRequest request) {
        var policy = new ContentSecurityPolicyProvider();
        policy.parseParams();
        return policy.getHeaderValue(request.getServletContext());
    }

    /** What Camunda's filter for the pages reads. */
    private static String nonceOf(ServletRequest request) {
        return (String) request.getServletContext().getAttribute(ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE);
    }
}

package vn.kntc.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.Filter;
import java.util.List;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.kntc.organization.Role;

/**
 * One sign-in for everything. Programs use HTTP Basic on {@code /api} and {@code /engine-rest}, without a session; people sign in
 * at {@code /dang-nhap}, and the engine's web apps take the user from there.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    static final String SIGN_IN = "/dang-nhap";
    static final String SIGN_OUT = "/dang-xuat";

    /** Without it, path patterns see nothing of servlets other than Spring's own, which the engine's REST and web apps are. */
    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean requestMatcherBuilder() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            AccountStanding standing,
            SignedInEngine signedInEngine,
            UnauthorizedProblem unauthorized)
            throws Exception {
        return http.securityMatcher("/api/**", "/engine-rest/**", "/v3/api-docs/**", "/v3/api-docs", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/actuator/health")
                        .permitAll()
                        .requestMatchers(
                                POST,
                                "/engine-rest/task/{id}/comment/**",
                                "/engine-rest/task/{id}/attachment/**",
                                "/engine-rest/engine/{engine}/task/{id}/comment/**",
                                "/engine-rest/engine/{engine}/task/{id}/attachment/**")
                        .denyAll() // free text and files would lie in clear in the engine's tables
                        .requestMatchers("/actuator/**")
                        .hasAnyRole(Role.CAMUNDA_ADMIN.id(), Role.MANAGER.id())
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(unauthorized))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(unauthorized))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // no cookie signs anybody in here
                .requestCache(cache -> cache.disable())
                .addFilterBefore(standing, AuthorizationFilter.class)
                .addFilterAfter(signedInEngine, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            AccountStanding standing,
            SignedInEngine signedInEngine,
            StartPage startPage,
            List<PageOfRoom> pages)
            throws Exception {
        var paths = PathPatternRequestMatcher.withDefaults();
        RequestMatcher engineApi = paths.matcher("/camunda/api/**");
        RequestMatcher ownSignOut = paths.matcher(POST, SIGN_OUT);
        RequestMatcher signOut =
                new OrRequestMatcher(ownSignOut, paths.matcher(POST, "/camunda/api/admin/auth/user/{engine}/logout"));
        var signedOut = new SignOut(ownSignOut);
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(paths.matcher(GET, "/ho-so/**"));
        var forCitizens = pages.stream()
                .filter(PageOfRoom::open)
                .map(page -> page.path() + "/**")
                .toArray(String[]::new);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                SIGN_IN, "/kntc/**", "/webjars/**", "/favicon.ico", "/error")
                        .permitAll()
                        .requestMatchers(forCitizens)
                        .permitAll()
                        // Tasklist itself reads /camunda/api/admin/auth, so only the app and the set-up are closed
                        .requestMatchers("/camunda/app/admin/**")
                        .hasRole(Role.CAMUNDA_ADMIN.id())
                        .requestMatchers(
                                "/camunda/api/admin/setup/**", "/camunda/api/admin/auth/user/{engine}/login/**")
                        .denyAll()
                        .requestMatchers(
                                POST,
                                "/camunda/api/engine/engine/{engine}/task/{id}/comment/**",
                                "/camunda/api/engine/engine/{engine}/task/{id}/attachment/**")
                        .denyAll() // free text and files would lie in clear in the engine's tables
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .loginProcessingUrl(SIGN_IN)
                        .usernameParameter("taiKhoan")
                        .passwordParameter("matKhau")
                        .authenticationDetailsSource(EngineAccounts.AtThePage::new)
                        .successHandler(startPage)
                        .failureUrl(SIGN_IN + "?loi"))
                .logout(logout -> logout.logoutRequestMatcher(signOut)
                        .invalidateHttpSession(true)
                        .deleteCookies("KNTC_PHIEN")
                        .logoutSuccessHandler(signedOut))
                // the engine's own filter guards its web apps against forged requests
                .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/**"))
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin())
                        .contentTypeOptions(Customizer.withDefaults())
                        .referrerPolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.SAME_ORIGIN))
                        .addHeaderWriter(new OwnPagesPolicy()))
                .exceptionHandling(errors -> errors.accessDeniedHandler(signedOut)
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), engineApi)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SIGN_IN), new BrowserPageRequest())
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), request -> true))
                .requestCache(requests -> requests.requestCache(cache))
                .addFilterBefore(standing, AuthorizationFilter.class)
                .addFilterAfter(signedInEngine, AuthorizationFilter.class)
                .build();
    }

    /** The engine's web apps take the user that Spring Security signed in. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> engineWebAppUser() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, WebAppUser.class.getName());
        filter.setOrder(201);
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        return filter;
    }

    /** Before all of Camunda's filters. */
    @Bean
    FilterRegistrationBean<NonceOfOnePage> nonceOfOnePage() {
        var filter = new FilterRegistrationBean<>(new NonceOfOnePage());
        filter.setOrder(0);
        filter.addUrlPatterns("/camunda/app/*");
        return filter;
    }

    /** The chains above place these filters; the servlet container must not run them a second time. */
    @Bean
    FilterRegistrationBean<SignedInEngine> signedInEngineOnlyInChains(SignedInEngine filter) {
        return onlyInChains(filter);
    }

    @Bean
    FilterRegistrationBean<AccountStanding> accountStandingOnlyInChains(AccountStanding filter) {
        return onlyInChains(filter);
    }

    private static <T extends Filter> FilterRegistrationBean<T> onlyInChains(T filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}

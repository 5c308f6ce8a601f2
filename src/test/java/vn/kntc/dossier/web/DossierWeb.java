package vn.kntc.dossier.web;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.mockito.Answers;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.Ledgers;
import vn.kntc.casefile.OpenSteps;
import vn.kntc.clock.Clocks;
import vn.kntc.confidentiality.IdentityGrants;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseFiles;
import vn.kntc.document.Documents;
import vn.kntc.dossier.CaseTasks;
import vn.kntc.dossier.SignedIn;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.move.MoveDesk;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.CaseWall;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.organization.Successions;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.shared.web.RefusalPage;
import vn.kntc.testing.RoomDatabase;

/** The room's pages and API with every other room played by a mock and the timeline on PostgreSQL; one web context for all tests of this package. */
final class DossierWeb {

    private static final DossierWeb INSTANCE = new DossierWeb();

    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    final MockMvc mvc;

    private DossierWeb() {
        context.setServletContext(new MockServletContext());
        context.register(Rooms.class, RefusalPage.class);
        context.refresh();
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /** The one context, with all mocks forgetful. */
    static DossierWeb fresh() {
        for (var type : Rooms.MOCKED) {
            reset(INSTANCE.get(type));
        }
        INSTANCE.get(JdbcClient.class).sql("truncate kntc.case_act").update();
        INSTANCE.signIn(Role.RESOLVER, "nhanhoa");
        return INSTANCE;
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    void signIn(Role role, String agency) {
        get(Someone.class).who.set(SignedIn.as(role, agency));
    }

    void signInWithoutAgency(Role role) {
        get(Someone.class).who.set(new SignedIn(new UserId("admin"), Set.of(role), Set.of()));
    }

    void announce(Object event) {
        context.publishEvent(event);
    }

    /** Stands for the room of petitions. */
    interface OfPetition extends CaseSection {}

    /** Stands for a procedure's room. */
    interface OfComplaint extends CaseSection {}

    record Tried(LocalDate on, String result) implements Act {}

    /** Whoever is signed in just now. */
    private static final class Someone implements CurrentUser {

        private final AtomicReference<SignedIn> who = new AtomicReference<>();

        @Override
        public UserId id() {
            return who.get().id();
        }

        @Override
        public Set<Role> roles() {
            return who.get().roles();
        }

        @Override
        public Set<AgencyId> agencies() {
            return who.get().agencies();
        }

        @Override
        public void requireRole(Role... oneOf) {
            who.get().requireRole(oneOf);
        }

        @Override
        public void requireAgencyOf(CaseNumber caseNumber) {
            who.get().requireAgencyOf(caseNumber);
        }
    }

    @TestConfiguration
    @EnableWebSecurity
    @ComponentScan(
            basePackages = "vn.kntc.dossier",
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = "vn\\.kntc\\.dossier\\.process\\..*"))
    @ComponentScan(
            basePackages = "vn.kntc.casefile",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "vn\\.kntc\\.casefile\\.(StoredActs|CaseChanges)"))
    @ComponentScan(basePackages = "vn.kntc.handling.act")
    @ImportAutoConfiguration({
        WebMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class
    })
    static class Rooms {

        static final Class<?>[] MOCKED = {
            CaseRecords.class,
            CaseLinks.class,
            OpenSteps.class,
            CaseWall.class,
            CaseTasks.class,
            MoveDesk.class,
            OfPetition.class,
            OfComplaint.class,
            Clocks.class,
            WorkCalendar.class,
            Vault.class,
            Reveals.class,
            IdentityGrants.class,
            Provisions.class,
            Documents.class,
            CaseFiles.class,
            Agencies.class,
            Officers.class
        };

        /** Signing in is the security room's; here everybody may ask, with a token where something is sent. */
        @Bean
        SecurityFilterChain chain(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"))
                    .build();
        }

        @Bean
        Someone someone() {
            return new Someone();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-07-09T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        }

        @Bean
        CaseLock caseLock(JdbcClient jdbc) {
            return Ledgers.lock(jdbc);
        }

        /** Of a procedure with one kind of act. */
        @Bean
        ActBook acts() {
            var kinds = ActKinds.of("trial", on -> on.kind("TRIED", Tried.class)
                    .prints((tried, facts) -> facts.day("Ngày thử", tried.on()).text("Kết quả", tried.result())));
            return () -> kinds;
        }

        @Bean
        CaseRecords caseRecords() {
            return mock();
        }

        @Bean
        OpenSteps openSteps() {
            return mock();
        }

        @Bean
        CaseWall caseWall() {
            return mock();
        }

        @Bean
        CaseLinks caseLinks() {
            return mock();
        }

        /** Tells nothing unless a test says what. */
        @Bean
        @Order(0)
        OfPetition ofPetition() {
            return mock(OfPetition.class, Answers.CALLS_REAL_METHODS);
        }

        @Bean
        @Order(10)
        OfComplaint ofComplaint() {
            return mock(OfComplaint.class, Answers.CALLS_REAL_METHODS);
        }

        @Bean
        CaseTasks caseTasks() {
            return mock();
        }

        @Bean
        MoveDesk moveDesk() {
            return mock();
        }

        @Bean
        Clocks clocks() {
            return mock();
        }

        @Bean
        Law law() {
            return mock();
        }

        @Bean
        WorkCalendar workCalendar() {
            return mock();
        }

        @Bean
        Vault vault() {
            return mock();
        }

        @Bean
        Reveals reveals() {
            return mock();
        }

        @Bean
        IdentityGrants identityGrants() {
            return mock();
        }

        @Bean
        Provisions provisions() {
            return mock();
        }

        @Bean
        Documents documents() {
            return mock();
        }

        @Bean
        CaseFiles caseFiles() {
            return mock();
        }

        @Bean
        Agencies agencies() {
            return mock();
        }

        @Bean
        Successions successions() {
            return mock();
        }

        @Bean
        Officers officers() {
            return mock();
        }

        @Bean
        JdbcClient jdbcClient() {
            return RoomDatabase.create("dossier_web").client();
        }
    }
}

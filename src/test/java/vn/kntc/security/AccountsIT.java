package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Accounts, their names, passwords and rights, by whatever road one comes. */
@KntcIT
@ExtendWith(OutputCaptureExtension.class)
class AccountsIT {

    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");
    private static final String LAW = "/api/law/regime?on=2026-07-01";
    private static final String GOOD = "nón lá bay ngang đồi chè";
    private static final String BETTER = "bảy bước qua sân ga vắng";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("<code>([^<]+)</code>");
    private static int made;

    private final int port;
    private final IdentityService identities;
    private final Officers officers;
    private final AccountRows rows;
    private final MeterRegistry meters;
    private final MovableClock clock;
    private final AuthorizationService authorizations;
    private final AccountsAtStart atStart;
    private final JdbcClient jdbc;
    private Browser browser;

    @Autowired
    AccountsIT(
            @Value("${local.server.port}") int port,
            IdentityService identities,
            Officers officers,
            AccountRows rows,
            MeterRegistry meters,
            MovableClock clock,
            AuthorizationService authorizations,
            AccountsAtStart atStart,
            JdbcClient jdbc) {
        this.port = port;
        this.identities = identities;
        this.officers = officers;
        this.rows = rows;
        this.meters = meters;
        this.clock = clock;
        this.authorizations = authorizations;
        this.atStart = atStart;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void leave() {
        identities.clearAuthentication();
        clock.release();
    }

    /** An account of one's own password, as it is after the first sign-in. */
    private String officer(Role role) {
        String id = "an.nguyen" + ++made;
        var user = identities.newUser(id);
        user.setFirstName("Nguyễn Văn");
        user.setLastName("An");
        user.setPassword(GOOD);
        identities.saveUser(user);
        identities.createMembership(id, role.id());
        identities.createTenantUserMembership("nhanhoa", id);
        return id;
    }

    private int api(String account, String password) {
        return browser.get(LAW, Browser.basic(account, password)).statusCode();
    }

    private int apiFrom(String address, String account, String password) {
        var headers = new HashMap<>(Browser.basic(account, password));
        headers.put("X-Forwarded-For", address);
        return browser.get(LAW, headers).statusCode();
    }

    private static String token(Browser person, String page) {
        var found = CSRF.matcher(person.get(page, PAGE).body());
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private Browser signedIn(String account, String password) {
        var person = new Browser(port);
        assertThat(location(person.signIn(account, password))).doesNotContain("loi");
        return person;
    }

    private HttpResponse<String> byAdministrator(String page, Map<String, String> fields) {
        var administrator = signedIn("admin", "demo");
        var all = new HashMap<>(fields);
        all.put("_csrf", token(administrator, "/tai-khoan"));
        return administrator.form(page, all);
    }

    private String wordFor(String id) {
        var word = WORD.matcher(
                byAdministrator("/tai-khoan/" + id + "/mat-khau", Map.of()).body());
        assertThat(word.find()).isTrue();
        return word.group(1);
    }

    // who signs is not his own to choose

    @Test
    void anOfficerChangesNeitherHisNameNorHisRightsNorHisAccountOverRest() {
        String id = officer(Role.CLERK);
        var basic = Browser.basic(id, GOOD);
        String user = "/engine-rest/user/" + id;
        var renamed = browser.json(
                "PUT", user + "/profile", "{\"id\":\"" + id + "\",\"firstName\":\"Trần\",\"lastName\":\"Chủ\"}", basic);
        assertThat(renamed.statusCode()).isEqualTo(403);
        // where the engine's own rights speak first, their refusal is told in our general words
        assertThat(renamed.body()).contains("không có quyền làm việc này");
        var deleted = browser.json("DELETE", user, "", basic);
        assertThat(deleted.statusCode()).isEqualTo(403);
        assertThat(deleted.body()).contains("không có quyền làm việc này");
        assertThat(browser.json("PUT", "/engine-rest/group/resolver/members/" + id, "", basic)
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.json("PUT", "/engine-rest/tenant/bacninh/user-members/" + id, "", basic)
                        .statusCode())
                .isEqualTo(403);
        String body = "{\"password\":\"" + BETTER + "\",\"authenticatedUserPassword\":\"" + GOOD + "\"}";
        var password = browser.json("PUT", user + "/credentials", body, basic);
        assertThat(password.statusCode()).isEqualTo(403);
        assertThat(password.body()).contains("/mat-khau");
        assertThat(officers.get(new UserId(id)).fullName()).isEqualTo("Nguyễn Văn An");
        assertThat(api(id, GOOD)).isEqualTo(200);
    }

    /** The engine's Admin and Tasklist come this way too, and so would somebody who was given rows of rights. */
    @Test
    void noRowOfRightsOpensTheDoor() {
        String id = officer(Role.CLERK);
        var row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        row.setUserId(id);
        row.setResource(Resources.USER);
        row.setResourceId("*");
        row.setPermissions(new Permissions[] {Permissions.ALL});
        authorizations.saveAuthorization(row);
        try {
            var own = identities.createUserQuery().userId(id).singleResult();
            own.setLastName("Bịa");
            identities.setAuthentication(id, List.of("clerk"), List.of("nhanhoa"));
            assertThatThrownBy(() -> identities.saveUser(own))
                    .isInstanceOf(AuthorizationException.class)
                    .hasMessageContaining("chỉ do quản trị hệ thống sửa");
            assertThatThrownBy(() -> identities.deleteUser(id)).hasMessageContaining("Tài khoản không xóa được");
            assertThatThrownBy(() -> identities.createMembership(id, "resolver"))
                    .hasMessageContaining("chỉ do quản trị hệ thống sửa");
            assertThatThrownBy(() -> identities.createTenantUserMembership("bacninh", id))
                    .hasMessageContaining("chỉ do quản trị hệ thống sửa");
        } finally {
            identities.clearAuthentication();
            authorizations.deleteAuthorization(row.getId());
        }
    }

    @Test
    void nobodyIsDeletedAndNoIdIsGivenTwice() {
        var admin = Browser.basic("admin");
        String id = officer(Role.CLERK);
        assertThat(browser.json("DELETE", "/engine-rest/user/" + id, "", admin).statusCode())
                .isEqualTo(403);
        assertThatThrownBy(() -> identities.deleteUser(id)).hasMessageContaining("khóa tài khoản");
        for (String again : List.of(id, id.toUpperCase(Locale.ROOT), "he-thong", "Clerk.NhanHoa")) {
            var answer = create(again, GOOD);
            assertThat(answer.statusCode()).as(again).isEqualTo(400);
            assertThat(answer.body()).as(again).contains("mỗi tên chỉ cấp một lần");
        }
    }

    private HttpResponse<String> create(String id, String password) {
        String body = "{\"profile\":{\"id\":\"" + id
                + "\",\"firstName\":\"Lê Thị\",\"lastName\":\"Bình\"},\"credentials\":{\"password\":\"" + password
                + "\"}}";
        return browser.json("POST", "/engine-rest/user/create", body, Browser.basic("admin"));
    }

    @Test
    void actsKeepTheNameOfTheirDay() throws Exception {
        String id = officer(Role.RESOLVER);
        Instant before = clock.instant();
        var answer = byAdministrator(
                "/tai-khoan/" + id + "/ho-ten", Map.of("hoTenDem", "Nguyễn Lê", "ten", "An", "chucVu", "Phó Chủ tịch"));
        assertThat(location(answer)).endsWith("?xong=ho-ten");
        assertThat(officers.get(new UserId(id)).fullName()).isEqualTo("Nguyễn Lê An");
        assertThat(officers.get(new UserId(id)).title()).isEqualTo("Phó Chủ tịch");
        assertThat(officers.get(new UserId(id), before).fullName()).isEqualTo("Nguyễn Văn An");
        assertThat(officers.get(new UserId(id), before).title()).isNull();
        // the engine's own road writes the same history
        browser.json(
                "PUT",
                "/engine-rest/user/" + id + "/profile",
                "{\"id\":\"" + id + "\",\"firstName\":\"Nguyễn Trần\",\"lastName\":\"An\"}",
                Browser.basic("admin"));
        assertThat(rows.names(id))
                .extracting(AccountRows.Named::familyName)
                .containsExactly("Nguyễn Văn", "Nguyễn Lê", "Nguyễn Trần");
        assertThat(rows.names(id).get(2).by()).isEqualTo("admin");
    }

    @Test
    void accountsOfAnEarlierVersionAreKnownAfterTheStart() {
        String id = officer(Role.CLERK);
        jdbc.sql("delete from kntc.officer_name where account = ?").param(id).update();
        jdbc.sql("delete from kntc.account_act where account = ?").param(id).update();
        jdbc.sql("delete from kntc.account where id = ?").param(id).update();
        var all = authorizations
                .createAuthorizationQuery()
                .userIdIn(id)
                .resourceType(Resources.USER)
                .singleResult();
        all.setPermissions(new Permissions[] {Permissions.ALL});
        authorizations.saveAuthorization(all);

        atStart.afterPropertiesSet();

        assertThat(officers.get(new UserId(id)).fullName()).isEqualTo("Nguyễn Văn An");
        assertThat(api(id, GOOD)).isEqualTo(200);
        var own = authorizations
                .createAuthorizationQuery()
                .userIdIn(id)
                .resourceType(Resources.USER)
                .singleResult();
        assertThat(own.isPermissionGranted(Permissions.UPDATE)).isFalse();
        assertThat(own.isPermissionGranted(Permissions.READ)).isTrue();
    }

    @Test
    void rolesAndAgenciesStayAndATaskChangesHandsOnTheCaseFileOnly() {
        var admin = Browser.basic("admin");
        var role = browser.json("DELETE", "/engine-rest/group/camunda-admin", "", admin);
        assertThat(role.statusCode()).isBetween(400, 403);
        assertThat(role.body()).contains("Vai trò của hệ thống không xóa được");
        var agency = browser.json("DELETE", "/engine-rest/tenant/vocuong", "", admin);
        assertThat(agency.statusCode()).isBetween(400, 403);
        assertThat(agency.body()).contains("Cơ quan không xóa được");

        var id = officer(Role.CLERK);
        for (String wrong :
                List.of("\"firstName\":\"\",\"lastName\":\"\"", "\"firstName\":\"123\",\"lastName\":\"<b>\"")) {
            assertThat(browser.json(
                                    "PUT",
                                    "/engine-rest/user/" + id + "/profile",
                                    "{\"id\":\"" + id + "\"," + wrong + "}",
                                    admin)
                            .statusCode())
                    .as(wrong)
                    .isBetween(400, 403);
        }
    }

    @Test
    void theLastAdministratorStays() {
        var others = List.of("camunda-admin.bacninh", "camunda-admin.nhanhoa", "camunda-admin.vocuong");
        others.forEach(id -> rows.disable(id, "admin", "thử"));
        try {
            assertThatThrownBy(() -> identities.deleteMembership("admin", "camunda-admin"))
                    .hasMessageContaining("quản trị hệ thống cuối cùng");
        } finally {
            others.forEach(rows::enable);
        }
        assertThat(api("admin", "demo")).isEqualTo(200);
    }

    // passwords

    @ParameterizedTest
    @ValueSource(strings = {"demo", "Password1234", "le.binh.x1-2026", "123456789012"})
    void everyRoadKeepsTheRules(String weak) {
        var created = create("le.binh.x1", weak);
        assertThat(created.statusCode()).isEqualTo(400);
        assertThat(created.body()).contains("Mật khẩu");
        String id = officer(Role.CLERK);
        var reset = browser.json(
                "PUT",
                "/engine-rest/user/" + id + "/credentials",
                "{\"password\":\"" + weak.replace("le.binh.x1", id) + "\",\"authenticatedUserPassword\":\"demo\"}",
                Browser.basic("admin"));
        assertThat(reset.statusCode()).isEqualTo(400);
        assertThat(reset.body()).contains("Mật khẩu");
        var user = identities.createUserQuery().userId(id).singleResult();
        user.setPassword(weak.replace("le.binh.x1", id));
        assertThatThrownBy(() -> identities.saveUser(user)).isInstanceOf(BadUserRequestException.class);
        assertThat(api(id, GOOD)).isEqualTo(200);
    }

    @Test
    void passwordsAreHashedSlowlyAndTheDemonstrationsToo() {
        assertThat(kept(officer(Role.CLERK))).startsWith("{bcrypt}$2a$10$");
        assertThat(kept("clerk.nhanhoa")).startsWith("{bcrypt}$2a$10$");
        assertThat(api("clerk.nhanhoa", "demo")).isEqualTo(200);
    }

    private String kept(String id) {
        return identities.createUserQuery().userId(id).singleResult().getPassword();
    }

    @Test
    void anOldHashIsReplacedAtTheNextSignInAndAWeakPasswordHasToBe() {
        String id = officer(Role.CLERK);
        keepAsBefore(id, GOOD);
        assertThat(api(id, GOOD)).isEqualTo(200);
        assertThat(kept(id)).startsWith("{bcrypt}");
        assertThat(api(id, GOOD)).isEqualTo(200);
        assertThat(api(id, "guess")).isEqualTo(401);

        keepAsBefore(id, "matkhau1");
        var answer = browser.get(LAW, Browser.basic(id, "matkhau1"));
        assertThat(answer.statusCode()).as("works, but for nothing else").isEqualTo(403);
        assertThat(answer.body()).contains("đổi mật khẩu trước khi làm việc khác");
    }

    /** As an earlier version has left it. */
    private void keepAsBefore(String id, String password) {
        var user = (UserEntity) identities.createUserQuery().userId(id).singleResult();
        user.setSalt("c2FsdA==");
        user.setDbPassword(
                "{SHA-512}" + new Sha512HashDigest().encrypt(EncryptionUtil.saltPassword(password, "c2FsdA==")));
        identities.saveUser(user);
        rows.rightsChanged(id);
    }

    @Test
    void whoeverGotAPasswordFromAnotherChangesItFirst() {
        assertThat(create("le.binh.x2", GOOD).statusCode()).isEqualTo(204);
        identities.createMembership("le.binh.x2", "clerk");
        var program = browser.get(LAW, Browser.basic("le.binh.x2", GOOD));
        assertThat(program.statusCode()).isEqualTo(403);
        assertThat(program.body()).contains("đổi mật khẩu trước khi làm việc khác");

        var person = signedIn("le.binh.x2", GOOD);
        for (String page : List.of("/", "/ho-so", "/camunda/app/tasklist/default/")) {
            assertThat(location(person.get(page, PAGE))).as(page).endsWith("/mat-khau");
        }
        assertThat(person.get("/camunda/api/engine/engine/default/task", Map.of())
                        .statusCode())
                .isEqualTo(403);
        String token = token(person, "/mat-khau");
        assertThat(change(person, token, "wrong", BETTER, BETTER).body()).contains("Mật khẩu đang dùng chưa đúng");
        assertThat(change(person, token, GOOD, BETTER, "khác").body()).contains("không giống nhau");
        assertThat(change(person, token, GOOD, GOOD, GOOD).body()).contains("phải khác mật khẩu đang dùng");
        assertThat(change(person, token, GOOD, "Matkhau123456", "Matkhau123456").body())
                .contains("quá phổ biến");
        var done = change(person, token, GOOD, BETTER, BETTER);
        assertThat(location(done)).endsWith("/dang-nhap?daDoiMatKhau");
        assertThat(location(person.get("/ho-so", PAGE))).endsWith("/dang-nhap");
        assertThat(signedIn("le.binh.x2", BETTER).get("/ho-so", PAGE).statusCode())
                .isEqualTo(200);
        assertThat(api("le.binh.x2", GOOD)).isEqualTo(401);
        assertThat(api("le.binh.x2", BETTER)).isEqualTo(200);
    }

    private static HttpResponse<String> change(
            Browser person, String token, String old, String wanted, String repeated) {
        return person.form(
                "/mat-khau", Map.of("_csrf", token, "matKhauCu", old, "matKhauMoi", wanted, "nhapLai", repeated));
    }

    @Test
    void aForgottenPasswordIsReplacedByAWordThatIsShownOnceAndEnds(CapturedOutput output) {
        String id = officer(Role.CLERK);
        var before = signedIn(id, GOOD);
        String word = wordFor(id);
        assertThat(api(id, GOOD)).as("the forgotten one has ended").isEqualTo(401);
        assertThat(location(before.get("/ho-so", PAGE)))
                .as("and what it had opened")
                .contains("/dang-nhap?daDoi");
        var page = signedIn("admin", "demo").get("/tai-khoan/" + id, PAGE).body();
        assertThat(page).doesNotContain(word).contains("Cấp mật khẩu dùng một lần", "hết hạn lúc");
        assertThat(output)
                .contains("Tài khoản " + id + ": đã cấp mật khẩu dùng một lần, bởi admin")
                .doesNotContain(word);

        var person = signedIn(id, word);
        assertThat(location(change(person, token(person, "/mat-khau"), word, BETTER, BETTER)))
                .endsWith("?daDoiMatKhau");
        assertThat(api(id, BETTER)).isEqualTo(200);
        assertThat(api(id, word)).isEqualTo(401);

        String late = wordFor(id);
        clock.at(LocalDate.ofInstant(Instant.now(), MovableClock.ZONE).plusDays(2), LocalTime.NOON);
        assertThat(api(id, late)).as("a day later").isEqualTo(401);
    }

    @Test
    void onlyAdministratorsCareForAccounts() {
        var officer = signedIn(officer(Role.RESOLVER), GOOD);
        assertThat(officer.get("/tai-khoan", PAGE).statusCode()).isEqualTo(403);
        assertThat(officer.get("/tai-khoan/admin", PAGE).statusCode()).isEqualTo(403);
        String token = token(officer, "/ho-so");
        for (String act : List.of("", "/admin/mat-khau", "/admin/khoa", "/admin/quyen", "/admin/ho-ten")) {
            assertThat(officer.form("/tai-khoan" + act, Map.of("_csrf", token, "lyDo", "x", "vaiTro", "clerk"))
                            .statusCode())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(signedIn("admin", "demo")
                        .get("/tai-khoan/%3Cscript%3E", PAGE)
                        .statusCode())
                .isIn(400, 404);
    }

    @Test
    void theAdministratorsPageOpensAnAccountAndRefusesInSentences() {
        var wrong = byAdministrator(
                "/tai-khoan", Map.of("taiKhoan", "Bình Lê", "hoTenDem", "Lê", "ten", "Bình", "vaiTro", "clerk"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Tên tài khoản gồm chữ thường không dấu", "value=\"Bình Lê\"");
        assertThat(byAdministrator(
                                "/tai-khoan",
                                Map.of("taiKhoan", "clerk.nhanhoa", "hoTenDem", "Lê", "ten", "Bình", "vaiTro", "clerk"))
                        .body())
                .contains("mỗi tên chỉ cấp một lần");
        assertThat(byAdministrator("/tai-khoan", Map.of("taiKhoan", "binh.x3", "hoTenDem", "Lê", "ten", "Bình"))
                        .body())
                .contains("Hãy chọn ít nhất một vai trò.");
        var opened = byAdministrator(
                "/tai-khoan",
                Map.of(
                        "taiKhoan",
                        "binh.x3",
                        "hoTenDem",
                        "Lê Thị",
                        "ten",
                        "Bình",
                        "chucVu",
                        "Văn thư",
                        "vaiTro",
                        "clerk",
                        "coQuan",
                        "nhanhoa"));
        var word = WORD.matcher(opened.body());
        assertThat(word.find()).isTrue();
        assertThat(location(signedIn("binh.x3", word.group(1)).get("/ho-so", PAGE)))
                .endsWith("/mat-khau");
        assertThat(identities
                        .createUserQuery()
                        .userId("binh.x3")
                        .memberOfGroup("clerk")
                        .memberOfTenant("nhanhoa")
                        .count())
                .isOne();
        assertThat(signedIn("admin", "demo")
                        .get("/tai-khoan?coQuan=nhanhoa", PAGE)
                        .body())
                .contains("Lê Thị Bình", "binh.x3 – Văn thư", "Chờ dùng mật khẩu một lần")
                .doesNotContain("clerk.vocuong", "null");
    }

    // what was signed in ends

    @Test
    void aRightThatIsTakenAwayEndsTheSessionAndTheRememberedCredentials() {
        String id = officer(Role.MANAGER);
        var person = signedIn(id, GOOD);
        var program = Browser.basic(id, GOOD);
        assertThat(person.get("/ho-so", PAGE).statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/prometheus", program).statusCode()).isNotIn(401, 403);
        assertThat(browser.json("DELETE", "/engine-rest/group/manager/members/" + id, "", Browser.basic("admin"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.get("/actuator/prometheus", program).statusCode()).isEqualTo(403);
        assertThat(person.get("/camunda/api/engine/engine/default/task", Map.of())
                        .statusCode())
                .isEqualTo(401);
        assertThat(location(person.get("/ho-so", PAGE))).contains("/dang-nhap");
    }

    @Test
    void anotherAgencyEndsItToo() {
        String id = officer(Role.CLERK);
        var person = signedIn(id, GOOD);
        identities.createTenantUserMembership("vocuong", id);
        var ended = person.get("/ho-so", PAGE);
        assertThat(location(ended)).endsWith("/dang-nhap?daDoi");
        assertThat(person.get("/dang-nhap?daDoi", PAGE).body()).contains("Hãy đăng nhập lại");
    }

    @Test
    void aNewPasswordEndsTheRememberedOldOne() {
        String id = officer(Role.CLERK);
        assertThat(api(id, GOOD)).isEqualTo(200);
        var user = identities.createUserQuery().userId(id).singleResult();
        user.setPassword(BETTER);
        identities.saveUser(user);
        assertThat(api(id, GOOD)).isEqualTo(401);
        assertThat(api(id, BETTER)).isEqualTo(200);
    }

    @Test
    void anOfficerWhoLeftIsDisabledAndWhatHeDidStays() {
        String id = officer(Role.CLERK);
        var person = signedIn(id, GOOD);
        assertThat(api(id, GOOD)).isEqualTo(200);
        assertThat(byAdministrator("/tai-khoan/" + id + "/khoa", Map.of("lyDo", " "))
                        .body())
                .contains("Hãy ghi lý do");
        assertThat(location(byAdministrator("/tai-khoan/" + id + "/khoa", Map.of("lyDo", "nghỉ hưu"))))
                .endsWith("?xong=khoa");
        assertThat(location(person.get("/ho-so", PAGE))).contains("/dang-nhap");
        assertThat(api(id, GOOD)).isEqualTo(401);
        assertThat(location(new Browser(port).signIn(id, GOOD))).endsWith("?loi");
        assertThat(identities.checkPassword(id, GOOD)).isFalse();
        assertThat(officers.get(new UserId(id)).fullName()).isEqualTo("Nguyễn Văn An");
        assertThat(signedIn("admin", "demo").get("/tai-khoan/" + id, PAGE).body())
                .contains("Đã khóa", "nghỉ hưu", "Việc đang giữ (0)");
        assertThat(location(byAdministrator("/tai-khoan/" + id + "/mo-khoa", Map.of())))
                .endsWith("?xong=mo-khoa");
        assertThat(api(id, GOOD)).isEqualTo(200);
    }

    @Test
    void nobodyDisablesHimself() {
        assertThat(byAdministrator("/tai-khoan/admin/khoa", Map.of("lyDo", "thử"))
                        .body())
                .contains("Không tự khóa");
        assertThat(api("admin", "demo")).isEqualTo(200);
    }

    // trying

    @Test
    void guessingFromElsewhereLocksNobodyOut() {
        String id = officer(Role.CLERK);
        for (int guess = 0; guess < 12; guess++) {
            assertThat(apiFrom("10.1.1.1", id, "guess" + guess)).isEqualTo(401);
        }
        assertThat(apiFrom("10.1.1.1", id, GOOD)).as("the guesser waits").isEqualTo(401);
        assertThat(apiFrom("10.1.1.2", id, GOOD)).as("the owner does not").isEqualTo(200);
    }

    @Test
    void passwordsAreTriedNowhereElse() {
        var officer = Browser.basic("clerk.nhanhoa");
        assertThat(browser.json(
                                "PUT",
                                "/engine-rest/user/clerk.nhanhoa/%63redentials",
                                "{\"password\":\"x\",\"authenticatedUserPassword\":\"guess\"}",
                                officer)
                        .body())
                .as("written otherwise")
                .contains("/mat-khau");
        var answer = browser.json(
                "POST", "/engine-rest/identity/verify", "{\"username\":\"admin\",\"password\":\"demo\"}", officer);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Mật khẩu chỉ được kiểm tra khi đăng nhập.");
        assertThat(browser.json(
                                "PUT",
                                "/engine-rest/engine/default/user/clerk.nhanhoa/credentials",
                                "{\"password\":\"x\",\"authenticatedUserPassword\":\"guess\"}",
                                officer)
                        .body())
                .contains("/mat-khau");
    }

    @Test
    void everyTryIsALineAndANumberWithoutWhatWasTyped(CapturedOutput output) {
        String id = officer(Role.CLERK);
        double right = count("success");
        double wrong = count("failed");
        double unknown = count("unknown");
        signedIn(id, GOOD);
        signedIn(id, GOOD);
        new Browser(port).signIn(id, "sai rồi sai rồi");
        new Browser(port).signIn("Nguyễn Thị Bí Mật", "x");
        assertThat(count("success") - right).isEqualTo(2);
        assertThat(count("failed") - wrong).isEqualTo(1);
        assertThat(count("unknown") - unknown).isEqualTo(1);
        assertThat(output)
                .contains("Đăng nhập tại trang: tài khoản " + id + ", thành công")
                .contains("Đăng nhập tại trang: tài khoản " + id + ", sai mật khẩu")
                .contains("Đăng nhập tại trang: tài khoản lạ, không có tài khoản này")
                .doesNotContain("sai rồi sai rồi", "Bí Mật", GOOD);
    }

    private double count(String result) {
        return meters.get("kntc.signin").tag("result", result).counter().count();
    }
}

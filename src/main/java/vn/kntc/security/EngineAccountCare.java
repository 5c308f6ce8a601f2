package vn.kntc.security;

import java.text.Collator;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/** Accounts as the engine keeps them, with what {@link AccountRows} adds. */
@Service
@Transactional
class EngineAccountCare implements AccountCare {

    private static final Logger LOG = LoggerFactory.getLogger(EngineAccountCare.class);
    private static final Duration WORD_LASTS = Duration.ofHours(24);
    private static final int TASKS_SHOWN = 200;
    private static final int LONGEST_NAME = PersonName.LONGEST;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([._@-][a-z0-9]+)*");
    private static final int LONGEST_ID = 64;

    private final IdentityService identities;
    private final TaskService tasks;
    private final RuntimeService processes;
    private final ProcessEngineConfigurationImpl engine;
    private final AccountRows rows;
    private final EngineAccountBook book;
    private final EngineAccounts signIn;
    private final PasswordRules rules;
    private final CurrentUser user;
    private final Clock clock;

    EngineAccountCare(
            @Lazy IdentityService identities,
            @Lazy TaskService tasks,
            @Lazy RuntimeService processes,
            @Lazy ProcessEngineConfigurationImpl engine,
            AccountRows rows,
            EngineAccountBook book,
            EngineAccounts signIn,
            PasswordRules rules,
            CurrentUser user,
            Clock clock) {
        this.identities = identities;
        this.tasks = tasks;
        this.processes = processes;
        this.engine = engine;
        this.rows = rows;
        this.book = book;
        this.signIn = signIn;
        this.rules = rules;
        this.user = user;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Account> all() {
        requireAdministrator();
        Map<String, Set<Role>> roles = new HashMap<>();
        for (Role role : Role.values()) {
            identities.createUserQuery().memberOfGroup(role.id()).list().forEach(member -> roles.computeIfAbsent(
                            member.getId(), key -> new HashSet<>())
                    .add(role));
        }
        Map<String, Set<AgencyId>> agencies = new HashMap<>();
        for (Tenant tenant : identities.createTenantQuery().list()) {
            identities
                    .createUserQuery()
                    .memberOfTenant(tenant.getId())
                    .list()
                    .forEach(member -> agencies.computeIfAbsent(member.getId(), key -> new HashSet<>())
                            .add(new AgencyId(tenant.getId())));
        }
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return identities.createUserQuery().list().stream()
                .map(found -> account(
                        found,
                        roles.getOrDefault(found.getId(), Set.of()),
                        agencies.getOrDefault(found.getId(), Set.of())))
                .sorted(Comparator.comparing(Account::givenName, vietnamese)
                        .thenComparing(Account::familyName, vietnamese)
                        .thenComparing(account -> account.id().value()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Account get(UserId id) {
        requireAdministrator();
        return account(found(id), roles(id), agencies(id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Named> names(UserId id) {
        requireAdministrator();
        return rows.names(id.value()).stream()
                .map(name -> new Named(
                        name.since(),
                        (name.familyName() + " " + name.givenName()).strip(),
                        name.title(),
                        new UserId(name.by())))
                .sorted(Comparator.comparing(Named::since).reversed())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Act> acts(UserId id) {
        requireAdministrator();
        return rows.acts(id.value()).stream()
                .map(act -> new Act(act.at(), new UserId(act.by()), act.what()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<HeldTask> held(UserId id) {
        requireAdministrator();
        List<Task> held = tasks.createTaskQuery()
                .taskAssignee(id.value())
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, TASKS_SHOWN);
        if (held.isEmpty()) {
            return List.of();
        }
        Map<String, String> cases = new HashMap<>();
        processes
                .createProcessInstanceQuery()
                .processInstanceIds(
                        held.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .list()
                .forEach(instance -> cases.put(instance.getId(), instance.getBusinessKey()));
        return held.stream()
                .map(task -> new HeldTask(task.getName(), cases.get(task.getProcessInstanceId())))
                .toList();
    }

    @Override
    public String open(
            String typed, String familyName, String givenName, String title, Set<Role> roles, Set<AgencyId> agencies) {
        requireAdministrator();
        String id = typed == null ? "" : typed.strip();
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            throw new InvalidInput(
                    "taiKhoan",
                    "Tên tài khoản gồm chữ thường không dấu, chữ số, dấu chấm, gạch nối, gạch dưới hoặc @ ở giữa, ví dụ an.nguyen.");
        }
        requireRoles(roles);
        var user = book.newUser(
                new UserId(id), name("hoTenDem", "Họ và tên đệm", familyName), name("ten", "Tên", givenName));
        String word = word(id);
        user.setPassword(word);
        toldAsInput("taiKhoan", () -> identities.saveUser(user));
        rows.firstTitleIs(id, title(title));
        waits(new UserId(id));
        place(new UserId(id), roles, agencies);
        LOG.info("Tài khoản {}: đã mở, bởi {}", id, by());
        return word;
    }

    @Override
    public void rename(UserId id, String familyName, String givenName, String title) {
        requireAdministrator();
        var user = found(id);
        user.setFirstName(name("hoTenDem", "Họ và tên đệm", familyName));
        user.setLastName(name("ten", "Tên", givenName));
        rows.namedIs(id.value(), user.getFirstName(), user.getLastName(), title(title), by());
        identities.saveUser(user);
        LOG.info("Tài khoản {}: đã sửa họ tên, chức vụ, bởi {}", id, by());
    }

    @Override
    public void place(UserId id, Set<Role> roles, Set<AgencyId> agencies) {
        requireAdministrator();
        found(id);
        requireRoles(roles);
        toldAsInput("vaiTro", () -> {
            change(
                    roles(id),
                    roles,
                    role -> identities.createMembership(id.value(), role.id()),
                    role -> identities.deleteMembership(id.value(), role.id()));
            change(
                    agencies(id),
                    agencies,
                    agency -> identities.createTenantUserMembership(agency.value(), id.value()),
                    agency -> identities.deleteTenantUserMembership(agency.value(), id.value()));
        });
        LOG.info("Tài khoản {}: đã sửa vai trò, cơ quan, bởi {}", id, by());
    }

    @Override
    public void disable(UserId id, String because) {
        requireAdministrator();
        found(id);
        if (because == null || because.isBlank()) {
            throw new InvalidInput("lyDo", "Hãy ghi lý do khóa tài khoản, ví dụ: nghỉ hưu, chuyển công tác.");
        }
        if (id.equals(user.id())) {
            throw new InvalidInput("lyDo", "Không tự khóa tài khoản của mình được; hãy nhờ quản trị hệ thống khác.");
        }
        rows.disable(id.value(), by(), because.strip());
        rows.note(id.value(), by(), "Khóa tài khoản: " + because.strip());
        LOG.info("Tài khoản {}: đã khóa, bởi {}", id, by());
    }

    @Override
    public void enable(UserId id) {
        requireAdministrator();
        found(id);
        rows.enable(id.value());
        rows.note(id.value(), by(), "Mở khóa tài khoản");
        LOG.info("Tài khoản {}: đã mở khóa, bởi {}", id, by());
    }

    @Override
    public String issueWord(UserId id) {
        requireAdministrator();
        if (id.equals(user.id())) {
            throw new InvalidInput("matKhau", AccountDoor.OWN_PASSWORD);
        }
        found(id);
        String word = word(id.value());
        book.setPassword(id, word);
        waits(id);
        LOG.info("Tài khoản {}: đã cấp mật khẩu dùng một lần, bởi {}", id, by());
        return word;
    }

    @Override
    public long wordLastsHours() {
        return WORD_LASTS.toHours();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean changeDue() {
        return rows.standing(by()).filter(AccountRows.Standing::changeDue).isPresent();
    }

    @Override
    public void changeOwnPassword(String old, String wanted, String repeated, String address) {
        String id = by();
        try {
            signIn.confirm(id, old == null ? "" : old, address);
        } catch (AuthenticationException wrong) {
            throw new InvalidInput(
                    "matKhauCu", "Mật khẩu đang dùng chưa đúng. Sau mười lần sai, hãy chờ một phút rồi thử lại.");
        }
        if (wanted == null || !nfc(wanted).equals(nfc(repeated))) {
            throw new InvalidInput("nhapLai", "Hai lần nhập mật khẩu mới không giống nhau.");
        }
        if (nfc(wanted).equals(nfc(old))) {
            throw new InvalidInput("matKhauMoi", "Mật khẩu mới phải khác mật khẩu đang dùng.");
        }
        rules.violation(wanted, id).ifPresent(sentence -> {
            throw new InvalidInput("matKhauMoi", sentence);
        });
        engine.getCommandExecutorTxRequired()
                .execute((CommandContext command) -> command.runWithoutAuthorization(() -> {
                    book.setPassword(user.id(), wanted);
                    return null;
                }));
        LOG.info("Tài khoản {}: đã tự đổi mật khẩu", id);
    }

    private Account account(User found, Set<Role> roles, Set<AgencyId> agencies) {
        String id = found.getId();
        var standing = rows.standing(id).orElseThrow();
        var names = rows.names(id);
        var name = names.get(names.size() - 1);
        return new Account(
                new UserId(id),
                name.familyName(),
                name.givenName(),
                name.title(),
                roles,
                agencies,
                standing.changeDue(),
                standing.passwordEndsAt(),
                standing.open() ? null : standing.disabled().at(),
                standing.open() ? null : standing.disabled().because(),
                tasks.createTaskQuery().taskAssignee(id).count());
    }

    private User found(UserId id) {
        var user = identities.createUserQuery().userId(id.value()).singleResult();
        if (user == null) {
            throw new NotFound("Không có tài khoản này.");
        }
        return user;
    }

    private Set<Role> roles(UserId id) {
        return identities.createGroupQuery().groupMember(id.value()).list().stream()
                .map(Group::getId)
                .flatMap(group -> Role.of(group).stream())
                .collect(Collectors.toSet());
    }

    private Set<AgencyId> agencies(UserId id) {
        return identities.createTenantQuery().userMember(id.value()).list().stream()
                .map(tenant -> new AgencyId(tenant.getId()))
                .collect(Collectors.toSet());
    }

    private void waits(UserId id) {
        rows.passwordEnds(id.value(), clock.instant().plus(WORD_LASTS));
        rows.note(id.value(), by(), "Cấp mật khẩu dùng một lần");
    }

    private String word(String id) {
        return Stream.generate(OneTimeWord::random)
                .filter(word -> rules.violation(word, id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private void requireAdministrator() {
        user.requireRole(Role.CAMUNDA_ADMIN);
    }

    private String by() {
        return user.id().value();
    }

    private static void requireRoles(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new InvalidInput("vaiTro", "Hãy chọn ít nhất một vai trò.");
        }
    }

    private static String name(String field, String label, String typed) {
        String name = nfc(typed).strip().replaceAll("[\\p{Z}\\s]+", " ");
        if (name.isEmpty()) {
            throw new InvalidInput(field, label + " không được để trống.");
        }
        if (!PersonName.isOne(name)) {
            throw new InvalidInput(field, label + " chỉ gồm chữ cái, nhiều nhất " + LONGEST_NAME + " ký tự.");
        }
        return name;
    }

    private static String title(String typed) {
        String title = nfc(typed).strip().replaceAll("[\\p{Z}\\s]+", " ");
        if (title.length() > LONGEST_NAME) {
            throw new InvalidInput("chucVu", "Chức vụ dài quá " + LONGEST_NAME + " ký tự.");
        }
        if (!title.isEmpty() && !title.matches("\\p{L}[\\p{L}\\p{M}\\p{N} .,'’()/–-]*")) {
            throw new InvalidInput("chucVu", "Chức vụ chỉ gồm chữ, số và dấu câu thường dùng.");
        }
        return title;
    }

    private static String nfc(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static <T> void change(Set<T> from, Set<T> to, Consumer<T> add, Consumer<T> remove) {
        to.stream().filter(one -> !from.contains(one)).forEach(add);
        from.stream().filter(one -> !to.contains(one)).forEach(remove);
    }

    /** What the engine's door refuses, at the field. */
    private static void toldAsInput(String field, Runnable change) {
        try {
            change.run();
        } catch (BadUserRequestException refused) {
            throw new InvalidInput(field, refused.getMessage());
        }
    }
}

package vn.kntc.security;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import vn.kntc.organization.Role;
import vn.kntc.shared.UserId;

/**
 * The one way by which accounts change, whether the change comes over REST, from the engine's Admin, from our own pages or from the
 * program: who signs is not his own to choose, nobody is deleted, no id is given twice, and what was signed in under other rights ends.
 */
final class AccountDoor extends DbIdentityServiceProvider {

    private static final String BY_ADMINISTRATOR =
            "Tài khoản, họ tên, vai trò và cơ quan của cán bộ chỉ do quản trị hệ thống sửa.";
    static final String OWN_PASSWORD =
            "Mật khẩu của mình chỉ đổi tại trang Đổi mật khẩu (/mat-khau), có nhập mật khẩu đang dùng.";
    static final String NOT_DELETED =
            "Tài khoản không xóa được: việc đã làm phải ghi đúng tên người làm. Cán bộ thôi việc thì khóa tài khoản tại trang /tai-khoan.";
    static final String LAST_ADMINISTRATOR =
            "Đây là quản trị hệ thống cuối cùng còn dùng được; hãy giao quyền quản trị cho người khác trước.";

    static final String ROLE_STAYS =
            "Vai trò của hệ thống không xóa được: việc và quyền của các thủ tục gắn với nó. Ai không còn làm vai trò này thì bỏ vai trò của"
                    + " người đó tại trang /tai-khoan.";
    static final String AGENCY_STAYS =
            "Cơ quan không xóa được: hồ sơ của cơ quan phải còn người xem và giải quyết. Cơ quan hợp nhất hoặc giải thể thì khóa các tài"
                    + " khoản của cơ quan tại trang /tai-khoan.";

    private final AccountRows rows;
    private final PasswordHash hash;

    AccountDoor(AccountRows rows, PasswordHash hash) {
        this.rows = rows;
        this.hash = hash;
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        requireAdministrator();
        var account = (UserEntity) user;
        String id = account.getId();
        boolean opens = account.getRevision() == 0;
        boolean newPassword = account.hasNewPassword();
        Authentication who = acting();
        boolean own = who != null && who.getUserId().equals(id);
        if (own && newPassword && getCommandContext().isAuthorizationCheckEnabled()) {
            throw new AuthorizationException(OWN_PASSWORD);
        }
        if (opens && rows.taken(id)) {
            throw new BadUserRequestException(
                    "Tên tài khoản này đang có hoặc đã từng có người dùng; mỗi tên chỉ cấp một lần, hãy đặt tên khác.");
        }
        if (who != null && getCommandContext().isAuthorizationCheckEnabled()) {
            requireName(account);
        }
        var result = super.saveUser(account);
        String by = who == null ? UserId.SYSTEM.value() : who.getUserId();
        if (opens) {
            rows.open(id);
            rows.note(id, by, "Mở tài khoản");
        }
        rows.nameIs(id, account.getFirstName(), account.getLastName(), by);
        if (newPassword) {
            rows.passwordSet(id, who != null && !own);
            rows.note(id, by, "Đặt mật khẩu");
        }
        return result;
    }

    @Override
    public IdentityOperationResult deleteUser(String id) {
        throw new AuthorizationException(NOT_DELETED);
    }

    /**
     * Writes nothing: guessing is slowed down at our sign-in, and two wrong tries at once must not collide in the engine's count of
     * them. Takes as long for an account that is not there.
     */
    @Override
    public boolean checkPassword(String id, String password) {
        UserEntity account = findUserById(id);
        if (account == null || account.getPassword() == null || password == null) {
            hash.takeAsLong(String.valueOf(password));
            return false;
        }
        boolean right = matchPassword(password, account);
        if (!right && !hash.isCurrent(account.getPassword())) {
            hash.takeAsLong(password);
        }
        return right && rows.standing(id).filter(AccountRows.Standing::open).isPresent();
    }

    @Override
    public IdentityOperationResult createMembership(String user, String group) {
        return change(user, "Thêm vai trò “" + label(group) + "”", () -> super.createMembership(user, group));
    }

    @Override
    public IdentityOperationResult deleteMembership(String user, String group) {
        if (Role.CAMUNDA_ADMIN.id().equals(group)) {
            requireAnotherAdministrator(user);
        }
        return change(user, "Bỏ vai trò “" + label(group) + "”", () -> super.deleteMembership(user, group));
    }

    @Override
    public IdentityOperationResult createTenantUserMembership(String tenant, String user) {
        return change(user, "Thêm cơ quan " + tenant, () -> super.createTenantUserMembership(tenant, user));
    }

    @Override
    public IdentityOperationResult deleteTenantUserMembership(String tenant, String user) {
        return change(user, "Bỏ cơ quan " + tenant, () -> super.deleteTenantUserMembership(tenant, user));
    }

    @Override
    public IdentityOperationResult createTenantGroupMembership(String tenant, String group) {
        return changeOfAll(() -> super.createTenantGroupMembership(tenant, group));
    }

    @Override
    public IdentityOperationResult deleteTenantGroupMembership(String tenant, String group) {
        return changeOfAll(() -> super.deleteTenantGroupMembership(tenant, group));
    }

    @Override
    public IdentityOperationResult deleteGroup(String group) {
        if (Role.of(group).isPresent()) {
            throw new BadUserRequestException(ROLE_STAYS);
        }
        return changeOfAll(() -> super.deleteGroup(group));
    }

    @Override
    public IdentityOperationResult deleteTenant(String tenant) {
        throw new BadUserRequestException(AGENCY_STAYS);
    }

    /** The name that papers will print; whoever opens accounts by another road than the page writes one as well. */
    private static void requireName(User account) {
        if (account.getFirstName() == null
                || account.getLastName() == null
                || !PersonName.isOne(account.getFirstName())
                || !PersonName.isOne(account.getLastName())) {
            throw new BadUserRequestException(PersonName.RULE);
        }
    }

    /** @throws AuthorizationException if nobody else who may sign in is an administrator */
    void requireAnotherAdministrator(String leaving) {
        var others = unchecked(() -> createUserQuery(getCommandContext())
                .memberOfGroup(Role.CAMUNDA_ADMIN.id())
                .list());
        boolean administrator = others.stream().anyMatch(user -> user.getId().equals(leaving));
        if (administrator
                && others.stream().filter(user -> !user.getId().equals(leaving)).noneMatch(user -> rows.standing(
                                user.getId())
                        .filter(AccountRows.Standing::open)
                        .isPresent())) {
            throw new BadUserRequestException(LAST_ADMINISTRATOR);
        }
    }

    private IdentityOperationResult change(String user, String act, Supplier<IdentityOperationResult> change) {
        requireAdministrator();
        var result = change.get();
        if (!IdentityOperationResult.OPERATION_NONE.equals(result.getOperation())) {
            rows.rightsChanged(user);
            if (rows.standing(user).isPresent()) {
                rows.note(user, acting() == null ? UserId.SYSTEM.value() : acting().getUserId(), act);
            }
        }
        return result;
    }

    private IdentityOperationResult changeOfAll(Supplier<IdentityOperationResult> change) {
        requireAdministrator();
        var result = change.get();
        rows.rightsOfAllChanged();
        return result;
    }

    /** Whatever rows of rights somebody has: who is no administrator changes no account. The program itself may. */
    private void requireAdministrator() {
        var command = getCommandContext();
        if (acting() != null
                && command.isAuthorizationCheckEnabled()
                && !command.getAuthorizationManager().isCamundaAdmin(acting())) {
            throw new AuthorizationException(BY_ADMINISTRATOR);
        }
    }

    private static Authentication acting() {
        Authentication who = Context.getCommandContext().getAuthentication();
        return who == null || who.getUserId() == null ? null : who;
    }

    private static String label(String group) {
        return Role.of(group).map(Role::label).orElse(group);
    }

    private <T> T unchecked(Callable<T> query) {
        return getCommandContext().runWithoutAuthorization(query);
    }
}

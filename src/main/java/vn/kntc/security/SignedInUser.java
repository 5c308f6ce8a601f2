package vn.kntc.security;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.kntc.organization.CaseWall;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.UserId;

/** The person whom Spring Security signed in. */
@Component
class SignedInUser implements CurrentUser {

    private static final String HIDDEN = SignedInUser.class.getName() + ".hidden.";

    private final ObjectProvider<CaseWall> wall;

    /** @param wall asked late: it needs a database, which a sign-in page can do without */
    SignedInUser(ObjectProvider<CaseWall> wall) {
        this.wall = wall;
    }

    @Override
    public UserId id() {
        return new UserId(signedIn().account());
    }

    @Override
    public Set<Role> roles() {
        return signedIn().groups().stream()
                .flatMap(group -> Role.of(group).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<AgencyId> agencies() {
        return signedIn().tenants().stream().map(AgencyId::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void requireRole(Role... oneOf) {
        Set<Role> own = roles();
        if (Arrays.stream(oneOf).noneMatch(own::contains)) {
            throw new NotPermitted("Tài khoản đang đăng nhập không có quyền làm việc này; cần một trong các vai trò: "
                    + Arrays.stream(oneOf).map(Role::label).collect(Collectors.joining(", ")) + ".");
        }
    }

    @Override
    public void requireAgencyOf(CaseNumber caseNumber) {
        if (!agencies().contains(caseNumber.agency()) || isHidden(caseNumber)) {
            throw new NotFound("Không tìm thấy hồ sơ này.");
        }
    }

    /** Asked once a case and request, however many rooms of a page ask. */
    private boolean isHidden(CaseNumber caseNumber) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return asksWall(caseNumber);
        }
        var known = HIDDEN + caseNumber;
        if (request.getAttribute(known, RequestAttributes.SCOPE_REQUEST) instanceof Boolean hidden) {
            return hidden;
        }
        boolean hidden = asksWall(caseNumber);
        request.setAttribute(known, hidden, RequestAttributes.SCOPE_REQUEST);
        return hidden;
    }

    private boolean asksWall(CaseNumber caseNumber) {
        return wall.stream().anyMatch(one -> one.hides(caseNumber, reader()));
    }

    private static SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            return who;
        }
        throw new NotPermitted("Chưa đăng nhập.");
    }
}

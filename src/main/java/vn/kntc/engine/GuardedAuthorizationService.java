package vn.kntc.engine;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.AuthorizationServiceImpl;

/** The engine's service of rights: it would keep any text as the account, group or thing that a right names. */
final class GuardedAuthorizationService extends AuthorizationServiceImpl {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._@:*-]{0,255}");

    @Override
    public Authorization saveAuthorization(Authorization authorization) {
        boolean ids = Stream.of(authorization.getUserId(), authorization.getGroupId(), authorization.getResourceId())
                .allMatch(id -> id == null || ID.matcher(id).matches());
        if (OutsideCall.here() && !ids) {
            throw new SubmissionRefused(
                    400, "resourceId", "Quyền chỉ nêu mã của tài khoản, nhóm và mục được cấp quyền.", null);
        }
        return super.saveAuthorization(authorization);
    }
}

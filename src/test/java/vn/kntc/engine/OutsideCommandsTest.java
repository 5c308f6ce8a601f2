package vn.kntc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.JarURLConnection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.junit.jupiter.api.Test;

/** The engine's own list of commands, so that none of a later version comes in by its name alone. */
class OutsideCommandsTest {

    @Test
    void ofTheCommandsThatDoMoreThanReadOnlyTheseAreTakenFromOutside() throws IOException {
        var engine = (JarURLConnection)
                ClaimTaskCmd.class.getResource("ClaimTaskCmd.class").openConnection();
        var taken = engine.getJarFile().stream()
                .map(entry -> entry.getName().replace('/', '.'))
                .filter(name -> name.endsWith(".class"))
                .map(name -> name.substring(0, name.length() - ".class".length()))
                .filter(name -> name.matches("org\\.camunda\\.bpm\\.engine\\.impl\\..*(Cmd|Command|CheckPassword)"))
                .filter(OutsideCommands::isTaken)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .filter(name ->
                        !name.matches("(\\w+\\$)?(Get|Is|Find|ExecuteFilter)\\w+|.*(ReportImpl|MetricsQueryImpl)\\$.*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(taken)
                .containsExactly(
                        "AssignTaskCmd",
                        "AuthorizationCheckCmd",
                        "CheckPassword",
                        "ClaimTaskCmd",
                        "CompleteTaskCmd",
                        "CreateAuthorizationCommand",
                        "CreateFilterCmd",
                        "CreateGroupCmd",
                        "CreateGroupQueryCmd",
                        "CreateMembershipCmd",
                        "CreateNativeUserQueryCmd",
                        "CreateTenantCmd",
                        "CreateTenantGroupMembershipCmd",
                        "CreateTenantQueryCmd",
                        "CreateTenantUserMembershipCmd",
                        "CreateUserCmd",
                        "CreateUserQueryCmd",
                        "DeleteAuthorizationCmd",
                        "DeleteFilterCmd",
                        "DeleteGroupCmd",
                        "DeleteMembershipCmd",
                        "DeleteTenantCmd",
                        "DeleteTenantGroupMembershipCmd",
                        "DeleteTenantUserMembershipCmd",
                        "DeleteUserCmd",
                        "DeployCmd",
                        "SaveAuthorizationCmd",
                        "SaveGroupCmd",
                        "SaveTenantCmd",
                        "SaveUserCmd",
                        "SetJobRetriesCmd",
                        "SubmitStartFormCmd",
                        "SubmitTaskFormCmd",
                        "UnlockUserCmd");
    }
}

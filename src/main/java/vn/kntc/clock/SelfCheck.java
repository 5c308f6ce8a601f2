package vn.kntc.clock;

import java.util.List;
import vn.kntc.casefile.StrayCases.StrayCase;
import vn.kntc.engine.HandDeployments.HandDeployed;

/**
 * What the deployed procedures need and do not have.
 *
 * @param tasksWithoutRule user tasks that name a clock of which no table knows
 * @param groupsWithoutMember groups that tasks wait for and in which an agency has nobody
 * @param strayCases open cases that no procedure handles, procedures without a case, and those that somebody stopped
 * @param deployedByHand what somebody deployed into the engine and the program does not use
 */
public record SelfCheck(
        List<TaskWithoutRule> tasksWithoutRule,
        List<GroupWithoutMember> groupsWithoutMember,
        List<StrayCase> strayCases,
        List<HandDeployed> deployedByHand) {

    public record TaskWithoutRule(String process, String task, String name, String key) {}

    public record GroupWithoutMember(String group, String agency) {}
}

package vn.kntc.clock;

import java.util.List;

/**
 * What the deployed procedures need and do not have.
 *
 * @param tasksWithoutRule user tasks that name a clock of which no table knows
 * @param groupsWithoutMember groups that tasks wait for and in which an agency has nobody
 * @param strayCases open cases that no procedure handles, procedures without a case, and those that somebody stopped
 */
public record SelfCheck(
        List<TaskWithoutRule> tasksWithoutRule,
        List<GroupWithoutMember> groupsWithoutMember,
        List<StrayCase> strayCases) {

    public record TaskWithoutRule(String process, String task, String name, String key) {}

    public record GroupWithoutMember(String group, String agency) {}

    /**
     * @param caseNumber or, where an instance carries none, the instance's id
     * @param fault Vietnamese sentence
     */
    public record StrayCase(String caseNumber, String fault) {}
}

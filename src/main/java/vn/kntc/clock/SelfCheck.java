package vn.kntc.clock;

import java.util.List;

/**
 * What the deployed procedures need and do not have.
 *
 * @param tasksWithoutRule user tasks that name a clock of which no table knows
 * @param groupsWithoutMember groups that tasks wait for and in which an agency has nobody
 */
public record SelfCheck(List<TaskWithoutRule> tasksWithoutRule, List<GroupWithoutMember> groupsWithoutMember) {

    public record TaskWithoutRule(String process, String task, String name, String key) {}

    public record GroupWithoutMember(String group, String agency) {}
}

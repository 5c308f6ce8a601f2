package vn.kntc.clock.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.StrayCases;
import vn.kntc.clock.SelfCheck;
import vn.kntc.clock.SelfCheck.GroupWithoutMember;
import vn.kntc.clock.SelfCheck.TaskWithoutRule;
import vn.kntc.clock.SelfChecks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.engine.HandDeployments;
import vn.kntc.engine.TaskProperty;
import vn.kntc.law.DeadlineDescription;
import vn.kntc.law.Law;
import vn.kntc.law.LawCatalogue;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;

/** Reads the newest version of every deployed process. */
@Component
class DeployedSelfChecks implements SelfChecks {

    private final RepositoryService repository;
    private final IdentityService identity;
    private final LawCatalogue law;
    private final Law rules;
    private final ClockUses uses;
    private final HandDeployments byHand;
    private final Clock clock;
    private final StrayCases strayCases;
    private final Agencies agencies;
    private final Officers officers;

    DeployedSelfChecks(
            RepositoryService repository,
            IdentityService identity,
            LawCatalogue law,
            Law rules,
            ClockUses uses,
            HandDeployments byHand,
            Clock clock,
            StrayCases strayCases,
            Agencies agencies,
            Officers officers) {
        this.repository = repository;
        this.identity = identity;
        this.uses = uses;
        this.byHand = byHand;
        this.law = law;
        this.rules = rules;
        this.clock = clock;
        this.strayCases = strayCases;
        this.agencies = agencies;
        this.officers = officers;
    }

    @Override
    public SelfCheck check() {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return read();
        } finally {
            identity.setAuthentication(person);
        }
    }

    private SelfCheck read() {
        var today = LocalDate.now(clock);
        var keys = law.deadlines().stream()
                .map(DeadlineDescription::key)
                .filter(key -> rules.defines(key, today))
                .collect(Collectors.toSet());
        var steps = steps();
        var tasks = steps.stream()
                .flatMap(step -> step.keys().stream()
                        .filter(key -> !keys.contains(key))
                        .map(key -> new TaskWithoutRule(
                                step.process(), step.task().getId(), step.task().getName(), key)))
                .toList();
        return new SelfCheck(tasks, withoutMember(groups(steps, keys, today)), strayCases.find(), byHand.all());
    }

    /** A user task of the newest version of a process, and the clocks that it names. */
    private record Step(String process, UserTask task, Set<String> keys) {}

    private List<Step> steps() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(definition ->
                        repository
                                .getBpmnModelInstance(definition.getId())
                                .getModelElementsByType(UserTask.class)
                                .stream()
                                .map(task -> new Step(definition.getKey(), task, keysOf(definition.getId(), task))))
                .toList();
    }

    /** Whoever does a task, is warned of its deadline or told when it was missed. */
    private Set<String> groups(List<Step> steps, Set<String> keys, LocalDate today) {
        var groups = new TreeSet<String>();
        for (var step : steps) {
            groups.addAll(groupsOf(step.task()));
            step.keys().stream().filter(keys::contains).forEach(key -> groups.addAll(toldOf(key, today)));
        }
        return groups;
    }

    /** The groups that are warned of the deadline and told when it was missed. */
    private List<String> toldOf(String key, LocalDate today) {
        var rule = rules.decide("warnOfDeadline", today, Map.of("key", key))
                .results()
                .get(0);
        return List.of((String) rule.get("group"), (String) rule.get("escalateTo"));
    }

    /** What officers see at the task and what its date comes from; one key as a rule. */
    private Set<String> keysOf(String definition, UserTask task) {
        var keys = new LinkedHashSet<String>();
        keys.addAll(StatutoryClock.keys(TaskProperty.of(task, "clock")));
        var use = uses.of(definition, task.getId());
        if (use != null) {
            keys.addAll(use.writtenKeys());
        }
        return keys;
    }

    private static List<String> groupsOf(UserTask task) {
        var groups = task.getCamundaCandidateGroupsList();
        // an expression names a group only while it runs
        return groups == null
                ? List.of()
                : groups.stream().filter(group -> !group.contains("$")).toList();
    }

    private List<GroupWithoutMember> withoutMember(Set<String> groups) {
        var found = new ArrayList<GroupWithoutMember>();
        for (var agency : agencies.all()) {
            for (var group : groups) {
                // whoever can no longer sign in does no task
                boolean nobody = Role.of(group)
                        .map(role -> officers.inRole(role, agency.id()).isEmpty())
                        .orElse(true);
                if (nobody) {
                    found.add(new GroupWithoutMember(group, agency.id().value()));
                }
            }
        }
        return List.copyOf(found);
    }
}

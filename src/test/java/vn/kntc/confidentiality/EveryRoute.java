package vn.kntc.confidentiality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.kntc.testing.Browser;
import vn.kntc.testing.Secrets;

/**
 * Asks every route that the program has, those among them that are added later, and the engine's own, for all that they give about some cases; and
 * tells on which of them something stood that tells who somebody is.
 */
final class EveryRoute {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)(?::[^{}]*(?:\\{[^}]*}[^{}]*)*)?}");

    /** Ends what others need: whoever asks signs himself out, or writes another's password. */
    private static final Pattern LEFT_OUT = Pattern.compile("/dang-xuat.*|/mat-khau|/error|/tai-khoan.*");

    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");

    private final RequestMappingHandlerMapping routes;
    private final int port;
    private final Secrets secrets;
    private final List<String> cases;
    private final Map<String, List<String>> places;

    /** @param places what stands for a variable of an address, by its name; those of cases need not be told */
    EveryRoute(
            RequestMappingHandlerMapping routes,
            int port,
            Secrets secrets,
            List<String> cases,
            Map<String, List<String>> places) {
        this.routes = routes;
        this.port = port;
        this.secrets = secrets;
        this.cases = cases;
        this.places = places;
    }

    /** By route, what was found; what was answered with an error page counts as well. */
    Map<String, Set<String>> tellingTo(String account) {
        var hits = new TreeMap<String, Set<String>>();
        var session = new Browser(port);
        session.signIn(account, "demo");
        var fields = fields(session.token("/mat-khau"));
        routes.getHandlerMethods().forEach((mapping, handler) -> mapping.getPatternValues().stream()
                .filter(pattern -> !LEFT_OUT.matcher(pattern).matches())
                .forEach(pattern -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                        filled(pattern).forEach(path -> get(hits, session, account, pattern, path));
                    }
                    if (methods.contains(RequestMethod.POST)
                            && mapping.getConsumesCondition().isEmpty()) {
                        filled(pattern).forEach(path -> {
                            var answer = session.form(path, fields);
                            add(hits, "POST " + pattern, secrets.in(answer.body()));
                            add(
                                    hits,
                                    "POST " + pattern,
                                    secrets.in(answer.headers().map().toString()));
                        });
                    }
                }));
        engine(account).forEach(path -> {
            var answer = new Browser(port).get(path, Browser.basic(account));
            add(hits, "GET " + path, secrets.in(answer.body()));
        });
        return hits;
    }

    private void get(Map<String, Set<String>> hits, Browser session, String account, String pattern, String path) {
        var answer = path.startsWith("/api/")
                ? new Browser(port).get(path, Browser.basic(account))
                : session.get(path, PAGE);
        add(hits, "GET " + pattern, secrets.in(answer.body()));
        add(hits, "GET " + pattern, secrets.in(answer.headers().map().toString()));
        // as bytes again: a file would not survive being read as text
        if (answer.body().startsWith("PK") || answer.body().startsWith("%PDF")) {
            add(hits, "GET " + pattern, secrets.in(session.bytes(path)));
        }
    }

    private static void add(Map<String, Set<String>> hits, String route, Set<String> found) {
        if (!found.isEmpty()) {
            hits.computeIfAbsent(route, each -> new TreeSet<>()).addAll(found);
        }
    }

    /** What opens things, whichever of it a route takes. */
    private static Map<String, String> fields(String token) {
        var fields = new HashMap<String, String>();
        fields.put("_csrf", token);
        fields.put("purpose", "Thử mọi đường mở hồ sơ này");
        fields.put("mucDich", "Thử mọi đường mở hồ sơ này");
        fields.put("party", "1");
        fields.put("fields", "NAME,CONTACT,PAPER");
        fields.put("page", "1");
        return fields;
    }

    private Stream<String> filled(String pattern) {
        var variable = VARIABLE.matcher(pattern);
        if (!variable.find()) {
            return Stream.of(pattern);
        }
        return standing(variable.group(1), pattern).stream()
                .map(value -> pattern.substring(0, variable.start()) + value + pattern.substring(variable.end()))
                .flatMap(this::filled);
    }

    private List<String> standing(String variable, String pattern) {
        return switch (variable) {
            case "caseNumber", "number" -> cases;
            case "agency" -> List.of("nhanhoa");
            case "party", "ordinal" -> List.of("1", "2");
            default -> pattern.startsWith("/") ? places.getOrDefault(variable, List.of("1")) : List.of("1");
        };
    }

    /** What Tasklist and Cockpit ask. */
    private List<String> engine(String account) {
        var asked = new TreeSet<String>();
        for (var number : cases) {
            for (var what : List.of(
                    "task?processInstanceBusinessKey=",
                    "process-instance?businessKey=",
                    "execution?businessKey=",
                    "history/process-instance?processInstanceBusinessKey=",
                    "history/task?processInstanceBusinessKey=")) {
                asked.add("/engine-rest/" + what + number);
            }
        }
        for (var task : places.getOrDefault("taskId", List.of())) {
            for (var what : List.of(
                    "", "/variables", "/form-variables", "/deployed-form", "/comment", "/attachment", "/form")) {
                asked.add("/engine-rest/task/" + task + what);
            }
        }
        for (var what : List.of(
                "task",
                "variable-instance",
                "process-instance",
                "history/variable-instance?maxResults=5000",
                "history/detail?maxResults=5000",
                "history/activity-instance?maxResults=5000",
                "history/user-operation?maxResults=5000",
                "history/decision-instance?includeInputs=true&includeOutputs=true&maxResults=5000",
                "history/incident",
                "history/job-log?maxResults=5000",
                "incident",
                "job",
                "event-subscription",
                "user",
                "filter")) {
            asked.add("/engine-rest/" + what);
        }
        return List.copyOf(asked);
    }
}

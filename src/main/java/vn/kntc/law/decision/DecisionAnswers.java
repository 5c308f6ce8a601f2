package vn.kntc.law.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.Regime;
import vn.kntc.shared.InvalidInput;

/** Answers from the tables that are asked by name: the question is checked first, fact by fact. */
@Component
final class DecisionAnswers {

    private final DecisionTables tables;
    private final DatedTables dated;

    DecisionAnswers(DecisionTables tables, DatedTables dated) {
        this.tables = tables;
        this.dated = dated;
    }

    DecisionAnswer answer(String decision, LocalDate on, Map<String, Object> facts) {
        var table = tables.find(decision == null ? "" : decision)
                .filter(found -> OwnTables.answersByName(found.id()))
                .orElseThrow(() -> new InvalidInput("decision", "Không có bảng quyết định nào mang mã này."));
        DatedTables.requireDate("on", on);
        var regime = dated.regime(on);
        var matches = DatedTables.askOwn(table, on, regime, question(table, facts));
        return switch (matches.size()) {
            case 0 -> withoutAnswer(table, on);
            case 1 -> answer(table, on, regime, matches.get(0));
            default -> answer(table, on, regime, matches);
        };
    }

    /** Most tables answer with one rule, whose lists then are the answer's. */
    private DecisionAnswer answer(DecisionTable table, LocalDate on, Regime regime, Match match) {
        return new DecisionAnswer(
                table.id(),
                table.version(),
                regime,
                List.of(match.result()),
                match.citation().basis(),
                match.citation().doubts(),
                dated.since(table, match.rule(), on).orElse(null));
    }

    private DecisionAnswer answer(DecisionTable table, LocalDate on, Regime regime, List<Match> matches) {
        var basis = new LinkedHashSet<String>();
        var doubts = new LinkedHashSet<String>();
        matches.forEach(match -> {
            basis.addAll(match.citation().basis());
            doubts.addAll(match.citation().doubts());
        });
        return new DecisionAnswer(
                table.id(),
                table.version(),
                regime,
                matches.stream().map(Match::result).toList(),
                List.copyOf(basis),
                List.copyOf(doubts),
                matches.stream()
                        .flatMap(match -> dated.since(table, match.rule(), on).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private DecisionAnswer withoutAnswer(DecisionTable table, LocalDate on) {
        var regime = dated.regime(on);
        var meaning = dated.ask(OwnTables.EXPLAIN_NO_ANSWER, on, Map.of("decision", table.id()));
        if (meaning.isEmpty()) {
            throw new IllegalStateException("no rule of " + table.id() + " answers in " + regime);
        }
        var citation = meaning.get(0).citation();
        return new DecisionAnswer(table.id(), table.version(), regime, List.of(), citation.basis(), citation.doubts());
    }

    private static Map<String, Object> question(DecisionTable table, Map<String, Object> facts) {
        requireListed(table, facts);
        var question = new HashMap<String, Object>(32);
        for (var fact : table.facts()) {
            fact.check(facts.get(fact.name()));
            question.put(fact.name(), facts.get(fact.name()));
        }
        return question;
    }

    private static void requireListed(DecisionTable table, Map<String, Object> facts) {
        int listed = 0;
        for (var fact : table.facts()) {
            listed += facts.containsKey(fact.name()) ? 1 : 0;
        }
        if (listed < facts.size()) {
            var names = table.facts().stream().map(Fact::name).toList();
            var stray = facts.keySet().stream()
                    .filter(fact -> !names.contains(fact))
                    .findFirst()
                    .orElseThrow();
            throw Fact.unlisted(stray, "Bảng “" + table.name() + "”");
        }
    }
}

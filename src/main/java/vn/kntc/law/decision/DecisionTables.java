package vn.kntc.law.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputClause;
import org.camunda.bpm.model.dmn.instance.OutputClause;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.kntc.shared.Sha256;
import vn.kntc.shared.StartRefused;

/**
 * Every decision table of the class path folder {@code decisions/}, parsed once. Evaluated outside the process engine: no
 * transaction, no history row for a question that no case asked.
 */
final class DecisionTables {

    private static final String LOCATION = "classpath*:decisions/*.dmn";

    private static final Set<String> FROM_THE_DATE = Set.of(OwnTables.REGIME, OwnTables.ON);

    private final Map<String, DecisionTable> tables;

    private DecisionTables(Map<String, DecisionTable> tables) {
        this.tables = tables;
    }

    /**
     * @param known what tables may name
     * @throws StartRefused with everything that is wrong in any file, if a table must not answer as it is written
     */
    static DecisionTables load(KnownLaw known) {
        var tables = load(files(), known);
        var missing = OwnTables.INTERNAL.stream()
                .filter(id -> tables.find(id).isEmpty())
                .sorted()
                .map(id -> "Thư mục decisions/ thiếu bảng có mã “" + id + "”.")
                .toList();
        refuse(missing, "Đặt lại tệp của bảng vào thư mục decisions/ rồi khởi động lại chương trình.");
        return tables;
    }

    /** Every question goes to a DMN engine with that FEEL engine. */
    static DecisionTables load(FeelEngineFactory feel, KnownLaw known) {
        return load(files(), feel, false, known);
    }

    /**
     * @param files text of each table by the name that a sentence shall give it
     * @throws StartRefused with everything that is wrong in any of them
     */
    static DecisionTables load(Map<String, byte[]> files, KnownLaw known) {
        return load(files, MemoizingFeelEngine::new, true, known);
    }

    private static DecisionTables load(
            Map<String, byte[]> files, FeelEngineFactory feel, boolean indexed, KnownLaw known) {
        var cells = feel.createInstance();
        var matched = new MatchedRules();
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(feel);
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(matched));
        var engine = configuration.buildEngine();
        var tables = new LinkedHashMap<String, DecisionTable>();
        var faults = new ArrayList<String>();
        files.forEach((file, xml) -> {
            var found = TableCheck.of(file, xml, cells, known);
            faults.addAll(found.faults());
            if (found.faults().isEmpty()) {
                try {
                    var table = read(found.model().orElseThrow(), xml, engine, matched, cells, indexed, known);
                    if (tables.put(table.id(), table) != null) {
                        faults.add("Bảng quyết định " + file + ": mã “" + table.id()
                                + "” đã có ở một tệp khác; mỗi mã chỉ được đứng trong một tệp.");
                    }
                } catch (DmnEngineException unusable) {
                    faults.add("Bảng quyết định " + file
                            + ": máy quyết định không nhận; hãy mở lại bằng Camunda Modeler và xem từng cột, từng ô.");
                }
            }
        });
        refuse(faults, "Sửa tệp này trong Camunda Modeler rồi khởi động lại chương trình.");
        return new DecisionTables(tables);
    }

    private static void refuse(List<String> faults, String action) {
        if (!faults.isEmpty()) {
            throw new StartRefused(String.join("\n", faults), action);
        }
    }

    /** In the order of their names, so that lists never depend on the file system. */
    static Map<String, byte[]> files() {
        try {
            var files = new TreeMap<String, byte[]>();
            for (var resource : new PathMatchingResourcePatternResolver().getResources(LOCATION)) {
                files.put("decisions/" + resource.getFilename(), resource.getContentAsByteArray());
            }
            return files;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Whether these bytes are one of the files, which then has passed the check already. */
    boolean holds(byte[] xml) {
        var content = Sha256.hex(xml);
        return tables.values().stream().anyMatch(table -> table.content().equals(content));
    }

    Collection<DecisionTable> all() {
        return tables.values();
    }

    Optional<DecisionTable> find(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    DecisionTable get(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("there is no decision table " + id));
    }

    private static DecisionTable read(
            DmnModelInstance model,
            byte[] xml,
            DmnEngine engine,
            MatchedRules matched,
            FeelEngine cells,
            boolean indexed,
            KnownLaw known) {
        var written = model.getModelElementsByType(Decision.class).iterator().next();
        var table = (org.camunda.bpm.model.dmn.instance.DecisionTable) written.getExpression();
        var inputs =
                table.getInputs().stream().map(clause -> input(clause, known)).toList();
        var rules = table.getRules().stream().map(DecisionTables::rule).toList();
        return new DecisionTable(
                written.getId(),
                written.getName(),
                edition(written.getVersionTag()),
                inputs,
                inputs.stream()
                        .filter(fact -> !FROM_THE_DATE.contains(fact.name()))
                        .toList(),
                table.getOutputs().stream().map(DecisionTables::output).toList(),
                rules,
                citations(table.getRules()),
                engine.parseDecision(written.getId(), model),
                Sha256.hex(xml),
                engine,
                matched,
                cells,
                Turns.of(inputs, rules),
                indexed
                        ? RuleIndex.of(inputs, rules, outputTexts(table), table.getHitPolicy(), cells)
                        : Optional.empty());
    }

    private static List<String> outputTexts(org.camunda.bpm.model.dmn.instance.DecisionTable table) {
        return table.getRules().stream()
                .flatMap(rule -> rule.getOutputEntries().stream())
                .map(entry -> entry.getText() == null ? "" : entry.getText().getTextContent())
                .toList();
    }

    private static int edition(String versionTag) {
        return Integer.parseInt(versionTag.substring(versionTag.indexOf('.') + 1));
    }

    private static Fact input(InputClause clause, KnownLaw known) {
        var expression = clause.getInputExpression();
        var name = expression.getText().getTextContent().strip();
        return Fact.of(
                name,
                expression.getTypeRef(),
                clause.getLabel(),
                KnownLaw.isRegime(name) ? known.listed() : text(clause.getInputValues()),
                labels(clause.getInputValues()));
    }

    private static Fact output(OutputClause clause) {
        return Fact.of(
                clause.getName(),
                clause.getTypeRef(),
                clause.getLabel(),
                text(clause.getOutputValues()),
                labels(clause.getOutputValues()));
    }

    private static String text(UnaryTests values) {
        return values == null ? null : values.getText().getTextContent();
    }

    private static String labels(UnaryTests values) {
        return values == null || values.getDescription() == null
                ? null
                : values.getDescription().getTextContent();
    }

    private static TableRule rule(Rule rule) {
        return new TableRule(
                rule.getId(),
                rule.getInputEntries().stream()
                        .map(entry -> entry.getText().getTextContent().strip())
                        .toList(),
                rule.getOutputEntries().stream()
                        .map(entry -> entry.getText() == null
                                ? ""
                                : entry.getText().getTextContent().strip())
                        .toList());
    }

    private static Map<String, Citation> citations(Collection<Rule> rules) {
        var citations = new LinkedHashMap<String, Citation>();
        for (var rule : rules) {
            citations.put(rule.getId(), Citation.of(rule.getDescription().getTextContent()));
        }
        return citations;
    }
}

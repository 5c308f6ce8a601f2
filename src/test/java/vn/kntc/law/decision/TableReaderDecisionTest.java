package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A table is read as the stock parser reads it, and refused as that refuses it. */
class TableReaderDecisionTest {

    private static final String TABLE = "decisions/complaint-deadlines.dmn";

    static Stream<String> files() {
        return DecisionTables.files().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWhatTheStockParserReads(String file) {
        var xml = DecisionTables.files().get(file);
        assertThat(Dmn.convertToString(TableReader.read(xml))).isEqualTo(Dmn.convertToString(stock(xml)));
    }

    /** The model finds an element by its id only where the schema told the parser which attribute is one. */
    @Test
    void anElementIsFoundByItsId() {
        var model = TableReader.read(DecisionTables.files().get(TABLE));
        var decision = model.getModelElementsByType(Decision.class).iterator().next();
        assertThat(decision.getId()).isNotBlank();
        assertThat(model.<Decision>getModelElementById(decision.getId())).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "</definitions> | ",
                "hitPolicy=\"UNIQUE\" | hitPolicy=\"SOME\"",
                "<inputEntry | <strange",
                "<decisionTable | <decisionTable surplus=\"1\"",
                "https://www.omg.org/spec/DMN/20191111/MODEL/ | https://www.omg.org/spec/DMN/20191112/MODEL/"
            })
    void refusesInTheWordsOfTheStockParser(String part, String wrong) {
        var text = new String(DecisionTables.files().get(TABLE), StandardCharsets.UTF_8);
        var xml = text.replace(part, wrong == null ? "" : wrong).getBytes(StandardCharsets.UTF_8);
        var stock = catchThrowable(() -> stock(xml));
        assertThat(stock).isInstanceOf(ModelException.class);
        assertThatThrownBy(() -> TableReader.read(xml))
                .isExactlyInstanceOf(stock.getClass())
                .hasMessage(stock.getMessage())
                .hasRootCauseMessage(root(stock).getMessage());
    }

    @Test
    void takesAnotherEditionAsTheStockParserDoes() {
        var text = new String(DecisionTables.files().get(TABLE), StandardCharsets.UTF_8);
        var xml = text.replaceAll("(?s)<dmndi:DMNDI.*</dmndi:DMNDI>", "")
                .replace("https://www.omg.org/spec/DMN/20191111/MODEL/", "http://www.omg.org/spec/DMN/20180521/MODEL/")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Dmn.convertToString(TableReader.read(xml))).isEqualTo(Dmn.convertToString(stock(xml)));
    }

    private static DmnModelInstance stock(byte[] xml) {
        return Dmn.readModelFromStream(new ByteArrayInputStream(xml));
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}

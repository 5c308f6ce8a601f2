package vn.kntc.law.decision;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.impl.DmnParser;
import org.camunda.bpm.model.xml.ModelException;
import org.xml.sax.SAXException;

/**
 * Reads a table as the stock parser does, held to the same schema, which is read once here: the stock parser reads the schemas of every
 * edition of DMN again for each file, and the start waited for that.
 */
final class TableReader extends DmnParser {

    private static final String SCHEMA = "org/camunda/bpm/model/dmn/schema/DMN13.xsd";

    private static final TableReader ONCE = new TableReader();

    private TableReader() {}

    /**
     * @param xml a file below {@code decisions/}
     * @throws ModelException if it is not XML, or not what the schema of DMN allows; the words are the stock parser's
     */
    static DmnModelInstance read(byte[] xml) {
        try {
            return ONCE.parseModelFromStream(new ByteArrayInputStream(xml));
        } catch (ModelException refused) {
            // it may be of another edition; if not, the stock parser says where it is wrong
            return Dmn.readModelFromStream(new ByteArrayInputStream(xml));
        }
    }

    @Override
    protected void configureFactory(DocumentBuilderFactory factory) {
        super.configureFactory(factory);
        // null takes an attribute away; with these the factory would not take a schema that is there already
        factory.setAttribute("http://java.sun.com/xml/jaxp/properties/schemaSource", null);
        factory.setAttribute("http://java.sun.com/xml/jaxp/properties/schemaLanguage", null);
        factory.setValidating(false); // by DTD, that is: there is none
        factory.setSchema(schema());
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(DmnParser.class.getClassLoader().getResource(SCHEMA));
        } catch (SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

package vn.kntc.security.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.springframework.stereotype.Component;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.TypedText;

/**
 * Texts in JSON bodies are read as {@link TypedText}, so that no check takes a no-break blank for a content; one that cannot be kept is
 * refused by the name of its field.
 */
@Component
class TypedJson extends SimpleModule {

    private static final long serialVersionUID = 1L;

    TypedJson() {
        addDeserializer(String.class, new Typed());
    }

    /** For example {@code petitioners.0.name}. */
    private static String place(JsonParser parser) {
        return parser.getParsingContext()
                .pathAsPointer()
                .toString()
                .substring(1)
                .replace('/', '.');
    }

    private static final class Typed extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = super.deserialize(parser, context);
            if (text != null && !TypedText.canBeKept(text)) {
                throw new InvalidInput(place(parser), TypedText.refusal(place(parser)));
            }
            return text == null ? null : TypedText.within(text);
        }
    }
}

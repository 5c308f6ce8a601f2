package vn.kntc.security.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.springframework.stereotype.Component;
import vn.kntc.shared.TypedText;

/** Texts in JSON bodies are read as {@link TypedText}, so that no check takes a no-break blank for a content. */
@Component
class TypedJson extends SimpleModule {

    private static final long serialVersionUID = 1L;

    TypedJson() {
        addDeserializer(String.class, new Typed());
    }

    private static final class Typed extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = super.deserialize(parser, context);
            return text == null ? null : TypedText.within(text);
        }
    }
}

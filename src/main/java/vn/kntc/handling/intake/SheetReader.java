package vn.kntc.handling.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.UUID;
import vn.kntc.shared.InvalidInput;

/** Reads what a start form posts. */
public final class SheetReader<S> {

    private final ObjectReader sheets;
    private final String field;
    private final String nothing;
    private final String unreadable;

    /**
     * @param field under which the sheet is posted
     * @param nothing sentence for a sheet without anything in it
     * @param unreadable sentence for what is no sheet
     */
    public SheetReader(ObjectMapper json, Class<S> type, String field, String nothing, String unreadable) {
        this.sheets = json.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        this.field = field;
        this.nothing = nothing;
        this.unreadable = unreadable;
    }

    /** @throws InvalidInput for what is no sheet, or an empty one */
    public S read(String sheet) {
        try {
            S read = sheets.readValue(sheet);
            if (read == null) {
                throw new InvalidInput(field, nothing);
            }
            return read;
        } catch (JsonProcessingException malformed) {
            if (malformed.getCause() instanceof InvalidInput oneField) {
                throw oneField;
            }
            // the parser's own message would repeat what was entered
            throw new InvalidInput(field, unreadable);
        }
    }

    /** The id that the browser made, the same while the officer corrects the form. @throws InvalidInput if it is none */
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInput("intakeId", "Mã tiếp nhận không đúng dạng; hãy mở lại biểu mẫu.");
        }
    }
}

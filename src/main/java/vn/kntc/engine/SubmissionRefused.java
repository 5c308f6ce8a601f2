package vn.kntc.engine;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * A form that could not be taken. The engine's REST resources would wrap any other exception into an English sentence and a
 * server error; this one reaches Tasklist as it is: the status and one Vietnamese sentence.
 */
public final class SubmissionRefused extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final String field;

    SubmissionRefused(int status, String field, String sentence, RuntimeException cause) {
        super(
                sentence,
                cause,
                Response.status(status)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .language("vi")
                        .entity(Map.of("type", "InvalidInput", "message", sentence, "field", field))
                        .build());
        this.field = field;
    }

    /** Id of the form field at fault, or an empty string. */
    public String field() {
        return field;
    }
}

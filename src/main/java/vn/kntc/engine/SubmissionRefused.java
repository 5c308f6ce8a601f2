package vn.kntc.engine;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A form that could not be taken. The engine's REST resources would wrap any other exception into an English sentence and a
 * server error; this one reaches Tasklist as it is: the status and one Vietnamese sentence.
 */
public final class SubmissionRefused extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient UUID question;

    SubmissionRefused(int status, String field, String sentence, RuntimeException cause) {
        this(status, field, sentence, null, cause);
    }

    /** @param question that may be answered so that the same form is taken, or null */
    SubmissionRefused(int status, String field, String sentence, UUID question, RuntimeException cause) {
        super(
                sentence,
                cause,
                Response.status(status)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .language("vi")
                        .entity(entity(field, sentence, question))
                        .build());
        this.field = field;
        this.question = question;
    }

    private static Map<String, String> entity(String field, String sentence, UUID question) {
        var entity = new HashMap<>(Map.of("type", "InvalidInput", "message", sentence, "field", field));
        if (question != null) {
            entity.put("question", question.toString());
        }
        return entity;
    }

    /** Id of the question that may be answered so that the same form is taken, or null. */
    public UUID question() {
        return question;
    }

    /** Id of the form field at fault, or an empty string. */
    public String field() {
        return field;
    }
}

package vn.kntc.shared;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody entered cannot be taken. The message is one Vietnamese sentence for the person who entered it and holds no
 * personal datum; nothing has been changed. Answered as 400 by the API and shown at the form by Tasklist.
 */
public final class InvalidInput extends RuntimeException {

    private final String field;
    private final transient UUID question;

    /**
     * @param field id of the form field or JSON property at fault
     * @param sentence what is wrong and what would be right, in Vietnamese
     */
    public InvalidInput(String field, String sentence) {
        this(field, sentence, null);
    }

    /** @param question that the person may answer so that the same is taken; null where there is nothing to answer */
    public InvalidInput(String field, String sentence, UUID question) {
        super(sentence);
        this.field = field;
        this.question = question;
    }

    /** Id of the question that the sentence asks, if the person may answer it and send the same again. */
    public Optional<UUID> question() {
        return Optional.ofNullable(question);
    }

    public String field() {
        return field;
    }

    /** The same refusal told at another field, for whoever asked under another name. */
    public InvalidInput at(String otherField) {
        return new InvalidInput(otherField, getMessage(), question);
    }
}

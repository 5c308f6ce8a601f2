package vn.kntc.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What somebody entered cannot be taken. The message is one Vietnamese sentence for the person who entered it and holds no
 * personal datum; nothing has been changed. Answered as 400 by the API and shown at the form by Tasklist.
 */
public final class InvalidInput extends RuntimeException {

    private final String field;
    private final transient UUID question;

    /** Makes the sentence of a name for the field; null where the sentence names none. */
    private final transient UnaryOperator<String> sentence;

    /**
     * @param field id of the form field or JSON property at fault
     * @param sentence what is wrong and what would be right, in Vietnamese
     */
    public InvalidInput(String field, String sentence) {
        this(field, sentence, null);
    }

    /** @param question that the person may answer so that the same is taken; null where there is nothing to answer */
    public InvalidInput(String field, String sentence, UUID question) {
        this(field, sentence, question, null);
    }

    private InvalidInput(String field, String message, UUID question, UnaryOperator<String> sentence) {
        super(message);
        this.field = field;
        this.question = question;
        this.sentence = sentence;
    }

    /**
     * A refusal that names the field at fault. What the field is called only the form says that asked it: its label is put in by
     * whoever read that form.
     *
     * @param unnamed what stands for the name where no form is at hand, for example "Ngày đã nhập"
     * @param sentence makes the whole sentence of the name
     */
    public static InvalidInput naming(String field, String unnamed, UnaryOperator<String> sentence) {
        return new InvalidInput(field, sentence.apply(unnamed), null, sentence);
    }

    /** The same refusal with the field called so, in quotation marks; unchanged where the sentence names none. */
    public InvalidInput named(String name) {
        return sentence == null ? this : new InvalidInput(field, sentence.apply(name), question, sentence);
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
        return new InvalidInput(otherField, getMessage(), question, sentence);
    }
}

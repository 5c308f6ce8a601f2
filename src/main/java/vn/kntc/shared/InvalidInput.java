package vn.kntc.shared;

/**
 * What somebody entered cannot be taken. The message is one Vietnamese sentence for the person who entered it and holds no
 * personal datum; nothing has been changed. Answered as 400 by the API and shown at the form by Tasklist.
 */
public final class InvalidInput extends RuntimeException {

    private final String field;

    /**
     * @param field id of the form field or JSON property at fault
     * @param sentence what is wrong and what would be right, in Vietnamese
     */
    public InvalidInput(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    public String field() {
        return field;
    }
}

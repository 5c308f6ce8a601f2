package vn.kntc.confidentiality;

/** How papers address somebody (xưng hô), where he was asked. */
public enum FormOfAddress {
    MR("ông"),
    MRS("bà");

    private final String word;

    FormOfAddress(String word) {
        this.word = word;
    }

    /** As it stands before the name within a sentence. */
    public String word() {
        return word;
    }
}

package vn.kntc.document;

/** One of the fixed alternatives of a form; a document prints its words, never its constant. */
public interface Choice {

    /** As it stands in a sentence, for example "đúng một phần". */
    String words();
}

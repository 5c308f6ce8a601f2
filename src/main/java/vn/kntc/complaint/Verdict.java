package vn.kntc.complaint;

import vn.kntc.document.Choice;

/** Whether a content complained of is right (Điều 27, 29 Nghị định 124/2020/NĐ-CP). */
public enum Verdict implements Choice {
    RIGHT("đúng toàn bộ"),
    PARTLY_RIGHT("đúng một phần"),
    WRONG("sai toàn bộ");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

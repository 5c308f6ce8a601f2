package vn.kntc.complaint;

import vn.kntc.document.Choice;

/** First or second instance (Điều 7 Luật Khiếu nại), as the short title of a notice prints it. */
enum ResolutionInstance implements Choice {
    FIRST("lần đầu"),
    SECOND("lần hai");

    private final String words;

    ResolutionInstance(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

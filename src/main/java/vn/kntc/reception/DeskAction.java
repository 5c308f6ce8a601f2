package vn.kntc.reception;

/** What is done with what a visitor brings up; codes of the table {@code routeAtReception}. */
public enum DeskAction {
    SPLIT_FIRST("Hướng dẫn tách từng nội dung", Means.ANSWER, ResultOutcome.C),
    PROCESS("Xử lý như đơn theo thủ tục khiếu nại, tố cáo", Means.PETITION, ResultOutcome.B),
    EXPLAIN("Giải thích, yêu cầu chấp hành", Means.ANSWER, ResultOutcome.C),
    ORDER_REPORT("Báo cáo để yêu cầu cấp dưới giải quyết", Means.PETITION, ResultOutcome.D),
    ACCEPT("Nhận đơn, đề xuất thụ lý", Means.PETITION, ResultOutcome.A),
    REFUSE("Từ chối thụ lý, giải thích, hướng dẫn bổ sung", Means.ANSWER, ResultOutcome.C),
    GUIDE("Hướng dẫn đến cơ quan có thẩm quyền", Means.ANSWER, ResultOutcome.C),
    TRANSFER("Chuyển đơn hoặc bản ghi nội dung", Means.PETITION, ResultOutcome.D),
    ASSIGN("Báo cáo người đứng đầu nghiên cứu hoặc giao giải quyết", Means.PETITION, ResultOutcome.A),
    OUT_OF_SCOPE("Theo thủ tục phản ánh, kiến nghị về quy định hành chính", Means.PETITION, ResultOutcome.D);

    private enum Means {
        PETITION,
        ANSWER
    }

    private final String label;
    private final Means means;
    private final ResultOutcome usual;

    DeskAction(String label, Means means, ResultOutcome usual) {
        this.label = label;
        this.means = means;
        this.usual = usual;
    }

    public String label() {
        return label;
    }

    /** It becomes a petition, whose procedure ends it. */
    boolean opensPetition() {
        return means == Means.PETITION;
    }

    /** The answer it usually ends with, where the table gives none; the officer says which it was. */
    ResultOutcome usualOutcome() {
        return usual;
    }
}

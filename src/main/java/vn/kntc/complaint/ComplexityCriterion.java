package vn.kntc.complaint;

/** What makes a complaint complex (vụ việc phức tạp): the seven criteria of Điều 3a Nghị định 124/2020/NĐ-CP, from R3. */
public enum ComplexityCriterion {
    A("a", "Một nội dung nhưng phải xác minh ở từ hai địa điểm trở lên"),
    B("b", "Có từ hai nội dung phải xác minh trở lên"),
    C("c", "Nhiều người cùng khiếu nại về một nội dung, hoặc nội dung liên quan đến quyền, lợi ích của nhiều người"),
    D("d", "Người khiếu nại ở nước ngoài hoặc là người nước ngoài, hành vi xảy ra hoặc phải xác minh ở nước ngoài"),
    DD("đ", "Nội dung liên quan đến trách nhiệm quản lý của nhiều cơ quan"),
    E("e", "Các cơ quan liên quan còn có ý kiến khác nhau"),
    G("g", "Chứng cứ mâu thuẫn, cần kiểm tra, giám định hoặc lấy ý kiến chuyên môn"),
    /** Before R3 no text defines complexity. */
    JUDGEMENT("–", "Theo nhận định của người giải quyết (chỉ trước ngày 01/7/2026)");

    private final String point;
    private final String words;

    ComplexityCriterion(String point, String words) {
        this.point = point;
        this.words = words;
    }

    /** "a" … "g" as in Điều 3a. */
    public String point() {
        return point;
    }

    public String words() {
        return words;
    }
}

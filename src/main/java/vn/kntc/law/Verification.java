package vn.kntc.law;

/** How far the text of an instrument was verified when the rules were written from it. */
public enum Verification {
    V2("Đã đọc hai bản độc lập, khớp nhau"),
    V("Đã đọc một bản, chưa đối chiếu Công báo"),
    S("Mới thấy qua nguồn thứ cấp hoặc từng phần"),
    I("Suy ra, không có văn bản nói rõ"),
    M("Chưa đọc được nội dung, cần pháp chế xác nhận");

    private final String meaning;

    Verification(String meaning) {
        this.meaning = meaning;
    }

    /** What the level means, in Vietnamese. */
    public String meaning() {
        return meaning;
    }

    /** True where an officer may rely on the text: somebody has read it. */
    public boolean read() {
        return this == V2 || this == V;
    }
}

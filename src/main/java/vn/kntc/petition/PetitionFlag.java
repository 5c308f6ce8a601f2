package vn.kntc.petition;

/** What has to be done beside the route of a petition: the flags of {@code flagPetition}. */
public enum PetitionFlag {
    F1("Báo cáo người đứng đầu để có biện pháp xử lý"),
    F2("Chuyển ngay hồ sơ cho cơ quan điều tra hoặc viện kiểm sát"),
    F3("Báo cáo kịp thời để ngăn chặn thiệt hại"),
    F4("Báo cáo để xem xét tạm đình chỉ thi hành quyết định"),
    F5("Báo cáo để xem xét lại quyết định đã có hiệu lực"),
    F6("Trả lại giấy tờ gốc"),
    F7("Thông báo kết quả cho nơi chuyển tố cáo trong 20 ngày");

    private final String label;

    PetitionFlag(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package vn.kntc.reception;

/** Why nobody is received (khoản 1–3 Điều 9 Luật Tiếp công dân; khoản 1 Điều 4 Nghị định 154/2026/NĐ-CP). Codes of the table {@code refuseReception}. */
public enum RefusalGround {
    R1("Say do dùng chất kích thích, mắc bệnh tâm thần hoặc bệnh khác, mất khả năng nhận thức hoặc điều khiển hành vi"),
    R2("Đe dọa, xúc phạm cơ quan, người thi hành công vụ hoặc vi phạm nội quy nơi tiếp"),
    R3(
            "Vụ việc đã giải quyết đúng pháp luật, được kiểm tra, rà soát, đã thông báo bằng văn bản và tiếp, giải thích mà vẫn cố tình kéo dài"),
    RA("Mang vũ khí, vật nguy hiểm mà không gửi lại"),
    RB("Không chấp hành kiểm tra an ninh"),
    RC("Ghi âm, ghi hình, phát trực tiếp khi đã được yêu cầu không thực hiện hoặc làm mất trật tự"),
    RD("Kích động, lôi kéo, gây mất trật tự"),
    RDD("Không có năng lực hành vi dân sự đầy đủ mà không có người đại diện hợp pháp"),
    RE("Người đại diện, người được ủy quyền không xuất trình được giấy tờ"),
    RG("Nội dung không phải khiếu nại, tố cáo, kiến nghị, phản ánh"),
    RH("Kiến nghị, phản ánh đã được tiếp nhận, hướng dẫn hoặc trả lời bằng văn bản, không có tình tiết mới"),
    RI("Đã có bản án có hiệu lực, không còn xem xét lại, theo văn bản trả lời của cơ quan có thẩm quyền"),
    RK("Đang được cơ quan có thẩm quyền khác giải quyết theo trình tự luật định");

    private final String label;

    RefusalGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package vn.kntc.petition;

/** Where the handling of a petition stands. */
enum PetitionState {
    RECEIVED("đang chờ xác định luật điều chỉnh"),
    LAW_CHECKED("đang chờ kiểm tra điều kiện và phân loại"),
    LOWERING_PROPOSED("đang chờ xác nhận hạ mức giữ kín"),
    CLASSIFIED("đã phân loại, đang chờ đề xuất hướng xử lý"),
    TO_ROUTE("đang chờ chọn hướng xử lý"),
    OPINION_ASKED("đang chờ ý kiến pháp chế"),
    ACCEPTANCE_PROPOSED("đang chờ lãnh đạo trả lời đề xuất thụ lý"),
    TO_CONCLUDE("đang chờ thực hiện hướng xử lý đã chọn"),
    HANDED_OVER("đang được giải quyết theo quy trình riêng"),
    RESULT_UNTOLD("đã có kết quả, đang chờ báo cho nơi chuyển đơn"),
    CLOSED("đã kết thúc");

    private final String label;

    PetitionState(String label) {
        this.label = label;
    }

    /** What the case is or waits for, after "hồ sơ". */
    String label() {
        return label;
    }
}

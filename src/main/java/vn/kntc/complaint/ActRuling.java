package vn.kntc.complaint;

import vn.kntc.document.Choice;

/** What becomes of the contested decision or act (Điều 31 khoản 2 Luật Khiếu nại). */
public enum ActRuling implements Choice {
    KEEP("Giữ nguyên"),
    AMEND_PART("Sửa đổi một phần"),
    AMEND_ALL("Sửa đổi toàn bộ"),
    CANCEL_PART("Hủy bỏ một phần"),
    CANCEL_ALL("Hủy bỏ toàn bộ"),
    CONTINUE_ACT("Tiếp tục thực hiện"),
    STOP_ACT("Chấm dứt");

    private final String words;

    ActRuling(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

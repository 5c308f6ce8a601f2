package vn.kntc.complaint;

import org.junit.jupiter.api.Test;
import vn.kntc.document.RenderedWord;

class AcceptanceNoticeDocumentTest {
    @Test
    void prints() {
        var n = new AcceptanceNotice(
                ResolutionInstance.FIRST,
                "bà Nguyễn Thị Quỳnh Hoa",
                Sample.R3_DAY,
                Sample.complainant(),
                3,
                null,
                Sample.LONG_STORY,
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                Sample.bases(Sample.R3_DAY));
        System.out.println(
                RenderedWord.issued(n, RenderedWord.letterhead("Như trên", "Thanh tra tỉnh"), 5, Sample.R3_DAY)
                        .text());
        System.out.println(RenderedWord.draft(n, RenderedWord.letterhead("Như trên"))
                .text()
                .substring(0, 400));
    }
}

package vn.kntc.complaint;

import java.util.List;
import java.util.stream.IntStream;
import vn.kntc.handling.act.ActFacts;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.law.Provisions;

/** Names and words of what officers add to a complaint, for case file and timeline; registered with those of {@link ComplaintActs}. */
final class AmendmentWords {

    private static final String REASON = "Lý do";

    private AmendmentWords() {}

    /** Never rename one. */
    static void register(ActKinds on, Provisions law) {
        on.kind("COMPLEXITY_FOUND", Amendment.ComplexityFound.class)
                .titled("Ghi nhận vụ việc phức tạp")
                .tells("Ghi nhận vụ việc phức tạp, tính lại thời hạn giải quyết từ ngày thụ lý")
                .prints((found, facts) -> facts.day("Ngày xác định", found.on())
                        .lines(
                                "Tiêu chí",
                                found.criteria().stream()
                                        .map(code -> law.criterionRecorded(code, found.on()))
                                        .toList())
                        .text("Tình tiết", found.reason()));
        on.kind("LIMIT_RECOUNTED", Amendment.LimitRecounted.class)
                .titled("Trở ngại, thời hiệu khiếu nại")
                .tells(counted -> "Ghi trở ngại: thời hiệu khiếu nại đến hết ngày " + Wording.day(counted.ends())
                        + (counted.late() ? ", đơn quá thời hiệu" : ", đơn còn trong thời hiệu"))
                .prints((counted, facts) -> limit(counted, facts, law));
        on.kind("REPRESENTATIVE_CHANGED", Amendment.RepresentativeChanged.class)
                .titled("Thay đổi người đại diện")
                .tells(changed -> "Ghi thay đổi người đại diện, người tham gia khiếu nại")
                .prints((changed, facts) -> facts.day("Ngày nhận giấy tờ", changed.on())
                        .text("Việc thay đổi", word(changed.change(), changed, law))
                        .text("Giấy tờ", word(changed.proof(), changed, law))
                        .text("Số, ngày", changed.document())
                        .text("Người mới (số thứ tự)", number(changed.joiner()))
                        .text("Người thôi (số thứ tự)", number(changed.leaver()))
                        .text(REASON, changed.reason()));
        on.kind("OVERDUE_NOTICED", Amendment.OverdueNoticed.class)
                .titled("Quá thời hạn giải quyết")
                .tells(noticed ->
                        "Soạn thông báo quá thời hạn giải quyết: thời hạn đã hết ngày " + Wording.day(noticed.due()))
                .prints((noticed, facts) -> facts.day("Ngày cuối của thời hạn", noticed.due())
                        .text("Lý do chưa giải quyết", noticed.reason()));
        on.kind("FILE_INDEXED", Amendment.FileIndexed.class)
                .titled("Mục lục hồ sơ")
                .tells(indexed ->
                        "Lập mục lục hồ sơ: " + indexed.leaves().size() + " tài liệu, " + indexed.pages() + " trang")
                .prints((indexed, facts) -> facts.rows("Tài liệu", leaves(indexed)));
        on.kind("ORIGINALS_RETURNED", Amendment.OriginalsReturned.class)
                .titled("Trả giấy tờ gốc")
                .tells(returned -> "Trả giấy tờ gốc: " + returned.items().size() + " giấy tờ")
                .prints((returned, facts) -> facts.day("Ngày trả", returned.on())
                        .text("Người nhận", returned.taker().label())
                        .rows(
                                "Giấy tờ gốc đã trả",
                                returned.items().stream()
                                        .map(one -> one.item() + "; tình trạng: " + one.condition())
                                        .toList())
                        .text("Giấy biên nhận", returned.receipt()));
    }

    private static void limit(Amendment.LimitRecounted counted, ActFacts facts, Provisions law) {
        facts.day("Thời hiệu tính từ ngày", counted.from())
                .rows(
                        "Trở ngại",
                        counted.shown().obstacles().stream()
                                .map(one -> obstacle(one, counted, law))
                                .toList())
                .text("Số ngày không tính vào thời hiệu", String.valueOf(counted.daysOut()))
                .day("Thời hiệu đến hết ngày", counted.ends())
                .text("Quá thời hiệu", counted.late() ? "Có" : "Không");
    }

    private static String obstacle(Amendment.Obstacle one, Amendment.LimitRecounted counted, Provisions law) {
        return law.worded("describeObstacle", "obstacle", one.obstacle(), counted.on()) + ", từ ngày "
                + Wording.day(one.since()) + " đến hết ngày " + Wording.day(one.until()) + "; giấy tờ: " + one.proof();
    }

    private static String word(String code, Amendment.RepresentativeChanged changed, Provisions law) {
        return law.worded("describeRepresentation", "code", code, changed.on());
    }

    private static String number(Integer place) {
        return place == null ? null : place.toString();
    }

    private static List<String> leaves(Amendment.FileIndexed indexed) {
        return IntStream.range(0, indexed.leaves().size())
                .mapToObj(i -> leaf(indexed.leaves().get(i)))
                .toList();
    }

    private static String leaf(Amendment.Leaf leaf) {
        return leaf.title() + (leaf.reference() == null ? "" : ", " + leaf.reference()) + ": " + leaf.pages()
                + " trang";
    }
}

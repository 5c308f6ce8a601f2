package vn.kntc.online;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.online.OnlineAct.Continuation;
import vn.kntc.online.OnlineAct.Point;
import vn.kntc.online.OnlineAct.PointKind;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;

/** Checks the points of attendance (Điều 22 Nghị định 154/2026/NĐ-CP), and what follows where a session is broken off. */
@Component
class OnlinePlans {

    private static final String POINTS = "points";

    private final OnlineRules rules;

    OnlinePlans(OnlineRules rules) {
        this.rules = rules;
    }

    OnlineAct.Planned checked(OnlinePlan entered, LocalDate today, LocalDate sessionOn) {
        requirePoints(entered.points());
        requireTest(entered.testOn(), sessionOn);
        return new OnlineAct.Planned(
                today,
                entered.beginsAt(),
                entered.connection(),
                entered.testOn(),
                entered.points(),
                entered.people(),
                representatives(entered, sessionOn));
    }

    private static void requirePoints(List<Point> points) {
        if (points.stream()
                        .filter(point -> point.pointKind() == PointKind.CENTRE)
                        .count()
                != 1) {
            throw new InvalidInput(POINTS, "Phải có đúng một điểm cầu trung tâm.");
        }
        if (points.stream().noneMatch(point -> point.pointKind() == PointKind.COMPONENT)) {
            throw new InvalidInput(POINTS, "Phải có ít nhất một điểm cầu thành phần.");
        }
        if (points.stream().noneMatch(Point::citizenHere)) {
            throw new InvalidInput(POINTS, "Hãy đánh dấu điểm cầu nơi công dân ngồi.");
        }
    }

    private void requireTest(LocalDate testOn, LocalDate sessionOn) {
        var last = rules.lastDayOfTest(sessionOn);
        if (testOn.isAfter(last)) {
            throw new InvalidInput(
                    "testPlannedOn", "Ngày kết nối thử phải chậm nhất là ngày " + ShownDay.of(last) + ".");
        }
    }

    private int representatives(OnlinePlan entered, LocalDate sessionOn) {
        if (entered.people() == 1) {
            return 0;
        }
        var limit = rules.representatives(entered.people(), sessionOn);
        var named = entered.representatives();
        if (named == null || named < limit.fewest() || named > limit.most()) {
            throw new InvalidInput(
                    "representatives",
                    "Có " + entered.people() + " người cùng nội dung; tiếp trực tuyến phải cử người đại diện, từ "
                            + limit.fewest() + " đến " + limit.most() + " người.");
        }
        return named;
    }

    void requireContinuation(OnlineAct.BreakOff broken, LocalDate sessionOn) {
        if (broken.continuation() == Continuation.SAME_DAY) {
            if (!broken.continuedAt().isAfter(broken.at())) {
                throw new InvalidInput("continuedAt", "Giờ tiếp tục phải sau giờ mất kết nối.");
            }
        } else if (!broken.nextOn().isAfter(sessionOn)) {
            throw new InvalidInput("nextOn", "Ngày thông báo lại phải sau ngày tiếp " + ShownDay.of(sessionOn) + ".");
        }
    }
}

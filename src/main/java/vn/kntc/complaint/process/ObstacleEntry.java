package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.Amendment;
import vn.kntc.handling.step.CodesOf;
import vn.kntc.handling.step.MayBeEmpty;

/** The form by which is recorded what kept the complainant from complaining in time. */
record ObstacleEntry(LocalDate recordedOn, @MayBeEmpty LocalDate knownOn, List<Row> obstacles) {

    /** One row of the list. */
    record Row(
            @CodesOf(table = "describeObstacle", column = "obstacle") String obstacle,
            LocalDate since,
            LocalDate until,
            String proof) {}

    Amendment.ObstaclesShown shown() {
        return new Amendment.ObstaclesShown(
                recordedOn,
                knownOn,
                obstacles.stream()
                        .map(row -> new Amendment.Obstacle(row.obstacle(), row.since(), row.until(), row.proof()))
                        .toList());
    }
}

package vn.kntc.engine.gate;

import java.util.Set;
import java.util.regex.Pattern;

/** One executable process, named as its file, known to the program, with its label, its edition and its term of history. */
final class ProcessHead implements DiagramRule {

    private static final Pattern TERM = Pattern.compile("P[1-9][0-9]*D");

    private final Contracts contracts;

    ProcessHead(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void check(Diagram diagram) {
        var key = diagram.key();
        var base = Names.base(diagram.file());
        if (contracts.of(key) == null) {
            var meant = contracts.of(diagram);
            diagram.refuse(
                    meant == null
                            ? "có mã quy trình “" + key + "” mà chương trình không biết; hãy dùng một trong các mã "
                                    + String.join(", ", contracts.keys()) + "."
                            : "có mã quy trình “" + key + "”; mã của tệp này phải giữ nguyên là “" + meant.key()
                                    + "”.");
        } else if (!base.equals(Names.kebab(key) + ".bpmn")) {
            diagram.refuse("chứa quy trình “" + key + "” nên phải mang tên " + Names.kebab(key)
                    + ".bpmn; hãy đổi lại tên tệp.");
        }
        if (!Set.of("true", "1").contains(diagram.process().getAttribute("isExecutable"))) {
            diagram.refuse("không được đánh dấu chạy được (Executable); hãy đánh dấu ô Executable của quy trình.");
        }
        if (!Names.vietnamese(diagram.process().getAttribute("name"))) {
            diagram.refuse("chưa có tên quy trình bằng tiếng Việt có dấu; hãy ghi ở ô Name của quy trình.");
        }
        if (!TERM.matcher(Diagram.camunda(diagram.process(), "historyTimeToLive"))
                .matches()) {
            diagram.refuse("thiếu thời gian giữ lịch sử (History time to live) dạng số ngày, ví dụ P3650D.");
        }
        if (Diagram.camunda(diagram.process(), "versionTag").isEmpty()) {
            diagram.refuse("thiếu nhãn phiên bản (Version tag); hãy ghi ngày áp dụng, ví dụ 2026-07-01.");
        }
        starters(diagram);
    }

    private void starters(Diagram diagram) {
        var groups = Diagram.camunda(diagram.process(), "candidateStarterGroups");
        if (groups.isEmpty()) {
            return;
        }
        for (var group : groups.split("\\s*,\\s*")) {
            if (!contracts.knowsGroup(group)) {
                diagram.refuse("cho nhóm “" + group
                        + "” bắt đầu quy trình, nhóm này không có trong chương trình; hãy sửa ô Candidate"
                        + " starter groups.");
            }
        }
    }
}

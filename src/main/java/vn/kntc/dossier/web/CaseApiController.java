package vn.kntc.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.CaseWanted;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.CaseFile;
import vn.kntc.dossier.CaseDossier;
import vn.kntc.dossier.CaseHistory;
import vn.kntc.dossier.CaseSearch;
import vn.kntc.dossier.OpenTask;

/** The case API (contract 6) for other systems; never answers with an identity. */
@RestController
@RequestMapping(path = "/api/cases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Hồ sơ")
class CaseApiController {

    private final CaseSearch search;
    private final CaseDossier dossier;
    private final CaseHistory history;

    CaseApiController(CaseSearch search, CaseDossier dossier, CaseHistory history) {
        this.search = search;
        this.dossier = dossier;
        this.history = history;
    }

    @GetMapping("/{caseNumber}")
    @Operation(summary = "Một hồ sơ: việc đang chờ, thời hạn, văn bản")
    CaseAnswer one(@PathVariable String caseNumber) {
        return CaseAnswer.of(search.standing(caseNumber));
    }

    @GetMapping("/{caseNumber}/acts")
    @Operation(summary = "Các việc đã làm trong một hồ sơ, từ cũ đến mới")
    List<CaseHistory.Line> acts(@PathVariable String caseNumber) {
        return history.of(caseNumber);
    }

    @GetMapping
    @Operation(summary = "Tìm hồ sơ của cơ quan mình; từ khóa không phân biệt dấu và chữ hoa, thường")
    @Parameter(name = "status", description = "OPEN, PAUSED, CLOSED")
    @Parameter(name = "kind", description = "UNCLASSIFIED, COMPLAINT, DENUNCIATION, FEEDBACK, MIXED, RULE_FEEDBACK")
    @Parameter(name = "overdue", description = "true: chỉ hồ sơ quá hạn")
    @Parameter(name = "q", description = "từ có trong số hồ sơ hoặc tóm tắt")
    @Parameter(name = "page", description = "từ 0")
    @Parameter(name = "size", description = "1 đến 100, mặc định 20")
    PageAnswer search(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        var question = CaseQuestion.of(parameters);
        return PageAnswer.of(search.search(
                new CaseWanted(question.status(), question.kind(), question.overdue(), question.text()),
                question.page(),
                question.size()));
    }

    @PostMapping(path = "/{caseNumber}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Thêm một tệp vào hồ sơ, tối đa 20 MB")
    FileAnswer addFile(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "OTHER") String kind,
            @RequestParam(required = false) MultipartFile file)
            throws IOException {
        return FileAnswer.of(UploadedFile.of(kind, file).addTo(dossier, caseNumber));
    }

    /** One case with details. */
    record CaseAnswer(
            String caseNumber,
            String agency,
            CaseKind kind,
            CaseStatus status,
            LocalDate receivedOn,
            String summary,
            List<TaskAnswer> openTasks,
            List<ClockAnswer> clocks,
            List<DocumentAnswer> documents,
            List<LinkAnswer> links) {

        static CaseAnswer of(CaseSearch.Standing standing) {
            var record = standing.record();
            return new CaseAnswer(
                    record.caseNumber().value(),
                    record.agency().value(),
                    record.insteadOfKind() == null ? record.kind() : null,
                    record.status(),
                    record.receivedOn(),
                    record.summary(),
                    standing.openTasks().stream().map(TaskAnswer::of).toList(),
                    standing.clocks().stream().map(ClockAnswer::of).toList(),
                    standing.documents().stream().map(DocumentAnswer::of).toList(),
                    standing.links().stream().map(LinkAnswer::of).toList());
        }
    }

    /** @param relation what the other case is to this one, for example {@code FIRST_INSTANCE} */
    record LinkAnswer(String caseNumber, String relation) {

        static LinkAnswer of(CaseLinks.Link link) {
            return new LinkAnswer(link.other().value(), link.relation());
        }
    }

    /**
     * @param group the role the task is offered to, or null
     * @param assignee account of who has taken it, or null
     */
    record TaskAnswer(String id, String name, String group, String assignee, LocalDate due) {

        static TaskAnswer of(OpenTask task) {
            return new TaskAnswer(
                    task.id(),
                    task.name(),
                    task.group(),
                    task.assignee() == null ? null : task.assignee().value(),
                    task.due());
        }
    }

    /** @param due last day as it stands; {@code originalDue} as it was at the start */
    record ClockAnswer(String key, LocalDate from, LocalDate due, LocalDate originalDue, ClockState state) {

        static ClockAnswer of(StatutoryClock clock) {
            return new ClockAnswer(clock.key(), clock.from(), clock.due(), clock.originalDue(), clock.state());
        }
    }

    /** @param issuedOn null while it is a draft */
    record DocumentAnswer(UUID id, String form, String title, LocalDate issuedOn) {

        static DocumentAnswer of(CaseDocument document) {
            return new DocumentAnswer(document.id(), document.form(), document.title(), document.issuedOn());
        }
    }

    /** One page of cases without details. */
    record PageAnswer(int page, int size, long total, List<LineAnswer> cases) {

        static PageAnswer of(CaseSearch.Found found) {
            return new PageAnswer(
                    found.page(),
                    found.size(),
                    found.total(),
                    found.cases().stream().map(LineAnswer::of).toList());
        }
    }

    /** @param nextDue the first last day still waited for, or null; {@code overdue} tells whether it has passed */
    record LineAnswer(
            String caseNumber,
            String agency,
            CaseKind kind,
            CaseStatus status,
            LocalDate receivedOn,
            String summary,
            LocalDate nextDue,
            boolean overdue) {

        static LineAnswer of(CaseSearch.Line line) {
            var record = line.record();
            return new LineAnswer(
                    record.caseNumber().value(),
                    record.agency().value(),
                    record.insteadOfKind() == null ? record.kind() : null,
                    record.status(),
                    record.receivedOn(),
                    record.summary(),
                    line.nextDue(),
                    line.overdue());
        }
    }

    /** A file as kept; its own name, which may name people, is not repeated. */
    record FileAnswer(UUID id, String label, String mediaType, long size, String sha256) {

        static FileAnswer of(CaseFile file) {
            return new FileAnswer(file.id(), file.label(), file.mediaType(), file.size(), file.sha256());
        }
    }
}

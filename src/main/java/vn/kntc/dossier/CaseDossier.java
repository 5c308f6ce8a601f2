package vn.kntc.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.CaseTimeline;
import vn.kntc.clock.Clocks;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.IdentityGrants;
import vn.kntc.confidentiality.RevealEntry;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseFile;
import vn.kntc.document.CaseFiles;
import vn.kntc.document.Documents;
import vn.kntc.handling.move.MoveDesk;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Colleagues;
import vn.kntc.organization.Officers;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.UserId;

/** The case file: what the page shows and what one can open from it, each within {@link CaseAccess}. */
@Service
public class CaseDossier {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Pattern FILE_EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");

    private final CaseAccess access;
    private final CurrentUser user;
    private final CaseTasks tasks;
    private final TaskHandover handover;
    private final MoveDesk moves;
    private final List<CaseSection> sections;
    private final Clocks clocks;
    private final ClockReadings readings;
    private final Vault vault;
    private final Reveals reveals;
    private final IdentityGrants grants;
    private final Documents documents;
    private final CaseFiles files;
    private final CaseTimeline timeline;
    private final CaseLinks links;
    private final Agencies agencies;
    private final Officers officers;
    private final Clock clock;

    CaseDossier(
            CaseAccess access,
            CurrentUser user,
            CaseTasks tasks,
            TaskHandover handover,
            MoveDesk moves,
            List<CaseSection> sections,
            Clocks clocks,
            ClockReadings readings,
            Vault vault,
            Reveals reveals,
            IdentityGrants grants,
            Documents documents,
            CaseFiles files,
            CaseTimeline timeline,
            CaseLinks links,
            Agencies agencies,
            Officers officers,
            Clock clock) {
        this.access = access;
        this.user = user;
        this.tasks = tasks;
        this.handover = handover;
        this.moves = moves;
        this.sections = List.copyOf(sections);
        this.clocks = clocks;
        this.readings = readings;
        this.vault = vault;
        this.reveals = reveals;
        this.grants = grants;
        this.documents = documents;
        this.files = files;
        this.timeline = timeline;
        this.links = links;
        this.agencies = agencies;
        this.officers = officers;
        this.clock = clock;
    }

    /** @throws NotFound if the signed-in person may not know of the case */
    @Transactional(readOnly = true)
    public CaseFilePage page(String number) {
        var record = access.requireSight(number);
        var caseNumber = record.caseNumber();
        var parts = parts(caseNumber);
        var filed = files.of(caseNumber);
        var told = timeline.timeline(caseNumber);
        var opened = reveals.log(caseNumber);
        var names = names(
                parts.stream().flatMap(part -> part.said().stream()).map(CaseSection.Said::by),
                filed.stream().map(CaseFile::uploadedBy),
                told.stream().map(CaseTimeline.Entry::by),
                opened.stream().map(RevealEntry::by));
        var clockReadings = clocks.of(caseNumber).stream()
                .map(readings::read)
                .sorted(Comparator.comparing(reading -> reading.clock().due()))
                .toList();
        return new CaseFilePage(
                record,
                agencies.get(record.agency()).name(),
                access.rights(record),
                access.recordsClocks(),
                access.handsOverTasks(),
                handover.waiting(caseNumber),
                moves.offered(caseNumber, user.roles()),
                readings.next(clockReadings).orElse(null),
                vault.parties(caseNumber),
                clockReadings,
                head(caseNumber),
                links.shownTo(user.reader(), caseNumber).stream()
                        .map(link ->
                                new CaseFilePage.LinkLine(link.label(), link.other(), access.mayKnow(link.other())))
                        .toList(),
                parts.stream().map(part -> partLines(part, names)).toList(),
                documents.of(caseNumber),
                fileLines(filed, names),
                told.stream()
                        .map(entry -> new CaseFilePage.TimelineLine(
                                local(entry.at()), name(names, entry.by(), entry.at()), entry.act()))
                        .toList(),
                revealLines(opened, names));
    }

    /** The case of a task, for the tab in the task list. @throws NotFound if the person may not see the task or its case */
    @Transactional(readOnly = true)
    public CaseFilePage pageOfTask(String taskId) {
        return page(tasks.caseOf(taskId).value());
    }

    /**
     * Starts what the page offers. Returns the task that it opened for the signed-in person; empty where somebody else goes on.
     *
     * @throws NotFound if the person may not know of the case, or the case has no such move
     * @throws vn.kntc.shared.NotPermitted if his role may not start it
     * @throws vn.kntc.shared.OutOfOrder if it cannot be started as the case stands; nothing is changed
     */
    @Transactional
    public Optional<String> start(String number, String move) {
        var record = access.requireSight(number);
        return moves.start(record.caseNumber(), move, user.id(), user.roles());
    }

    /** Who may see whom is settled before; the opening is logged with its purpose. */
    @Transactional(noRollbackFor = NotPermitted.class)
    public Identity reveal(String number, int party, String purpose) {
        var record = access.requireSight(number);
        requireReveal(record, "Người số " + party);
        return reveals.reveal(record.caseNumber(), party, purpose, user.id());
    }

    /** What was corrected of the people of the case, oldest first; logged where there is something. */
    @Transactional(noRollbackFor = NotPermitted.class)
    public List<String> corrections(String number, String purpose) {
        var record = access.requireSight(number);
        requireReveal(record, "Đính chính danh tính");
        return reveals.revealCorrections(record.caseNumber(), purpose, user.id());
    }

    /** The petition's own text; logged like an identity. */
    @Transactional(noRollbackFor = NotPermitted.class)
    public String petitionText(String number, String purpose) {
        var record = access.requireSight(number);
        requireReveal(record, "Nội dung đơn");
        return reveals.revealPetitionText(record.caseNumber(), purpose, user.id());
    }

    /** Of what may denounce the attempt stays in the log of the vault. */
    private void requireReveal(CaseRecord record, String what) {
        try {
            access.requireReveal(record);
        } catch (NotPermitted refusal) {
            if (record.kind().mayDenounce()) {
                grants.refused(record.caseNumber(), what, refusal.getMessage(), user.id());
            }
            throw refusal;
        }
    }

    /** Who opened the vault for this case, newest first. */
    @Transactional(readOnly = true)
    public List<CaseFilePage.RevealLine> revealLog(String number) {
        var opened = reveals.log(access.requireSight(number).caseNumber());
        return revealLines(opened, names(opened.stream().map(RevealEntry::by)));
    }

    /** @throws NotFound if the case has no such document */
    @Transactional
    public Download openDocument(String number, UUID id) {
        var record = access.requireSight(number);
        var document = documents.get(id);
        if (!document.caseNumber().equals(record.caseNumber())) {
            throw new NotFound("Hồ sơ không có văn bản này.");
        }
        access.requireDocument(record, document);
        var state = document.issuedOn() == null ? " (dự thảo)" : "";
        var name = record.caseNumber() + " " + document.form() + " " + document.title() + state + ".docx";
        return new Download(name, WORD, documents.open(id, user.id()));
    }

    /** @throws NotFound if the case has no such file */
    @Transactional(noRollbackFor = NotPermitted.class)
    public Download openFile(String number, UUID id) {
        var record = access.requireSight(number);
        requireReveal(record, "Tệp hồ sơ");
        var file = files.get(id);
        if (!file.caseNumber().equals(record.caseNumber())) {
            throw new NotFound("Hồ sơ không có tệp này.");
        }
        var opened = files.open(id, user.id());
        var extension = FILE_EXTENSION.matcher(opened.name());
        var name = record.caseNumber() + " " + file.label() + (extension.find() ? "." + extension.group(1) : "");
        return new Download(name, file.mediaType(), opened.content());
    }

    /**
     * The room that keeps the files tells the timeline.
     *
     * @throws vn.kntc.shared.InvalidInput if the file is empty, too large or executable
     */
    @Transactional
    public CaseFile addFile(String number, CaseFiles.Kind kind, String name, byte[] content) {
        var record = access.requireSight(number);
        access.requireUpload(record);
        return files.add(record.caseNumber(), kind, name, content, user.id());
    }

    /** Refuses early, before a large body is read. @throws vn.kntc.shared.NotPermitted unless the person may add files */
    @Transactional(readOnly = true)
    public void requireUpload(String number) {
        access.requireUpload(access.requireSight(number));
    }

    /** Files of the case, oldest first. */
    @Transactional(readOnly = true)
    public List<CaseFilePage.FileLine> files(String number) {
        var filed = files.of(access.requireSight(number).caseNumber());
        return fileLines(filed, names(filed.stream().map(CaseFile::uploadedBy)));
    }

    private CaseSection.Head head(CaseNumber caseNumber) {
        var heads = sections.stream().map(section -> section.head(caseNumber)).toList();
        return new CaseSection.Head(
                heads.stream().flatMap(head -> head.origin().stream()).toList(),
                heads.stream().flatMap(head -> head.matter().stream()).toList());
    }

    private List<CaseSection.Part> parts(CaseNumber caseNumber) {
        return sections.stream()
                .flatMap(section -> section.part(caseNumber).stream())
                .toList();
    }

    private CaseFilePage.PartLines partLines(CaseSection.Part part, Colleagues names) {
        return new CaseFilePage.PartLines(
                part,
                part.said().stream()
                        .map(said -> new CaseFilePage.SaidLine(
                                local(said.at()),
                                name(names, said.by(), said.at()),
                                said.what(),
                                said.noteLabel(),
                                said.note()))
                        .toList());
    }

    private List<CaseFilePage.FileLine> fileLines(List<CaseFile> filed, Colleagues names) {
        return filed.stream()
                .map(file -> new CaseFilePage.FileLine(
                        file, local(file.uploadedAt()), name(names, file.uploadedBy(), file.uploadedAt())))
                .toList();
    }

    private List<CaseFilePage.RevealLine> revealLines(List<RevealEntry> opened, Colleagues names) {
        return opened.stream()
                .map(entry -> new CaseFilePage.RevealLine(
                        local(entry.at()), name(names, entry.by(), entry.at()), entry.what(), entry.purpose()))
                .toList();
    }

    /** Everybody whom the page names, in one query. */
    @SafeVarargs
    private Colleagues names(Stream<UserId>... ids) {
        return officers.all(Stream.of(ids).flatMap(one -> one).collect(Collectors.toSet()));
    }

    /** By the name he had when he acted. */
    private static String name(Colleagues names, UserId by, Instant at) {
        return names.get(by, at).nameAndTitle();
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }
}

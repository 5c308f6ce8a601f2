package vn.kntc.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseTimeline;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.IdentityField;
import vn.kntc.confidentiality.IdentityGrants;
import vn.kntc.confidentiality.IdentityGrants.Viewed;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.disclosure.DisclosureAct.Granted;
import vn.kntc.disclosure.DisclosureAct.Requester;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.CaseFile;
import vn.kntc.document.CaseFiles;
import vn.kntc.document.Documents;
import vn.kntc.document.OpenedFile;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Colleagues;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** What the page about who denounces shows and opens: to the custodian all, to others what was granted to them. */
@Service
public class IdentityPages {

    /** Where the page lies; the number of the case stands below it. */
    public static final String PATH = "/danh-tinh";

    private static final Set<Role> WHO_OPENS_COPIES =
            Set.of(Role.VERIFIER, Role.RESOLVER, Role.PETITION_OFFICER, Role.IDENTITY_CUSTODIAN);

    private final DenouncingCases cases;
    private final DisclosureRequests requests;
    private final DisclosureDesk desk;
    private final DisclosureRows rows;
    private final Custodians custodians;
    private final IdentityGrants grants;
    private final FoundToDenounce found;
    private final StrippedCopies copies;
    private final Vault vault;
    private final CaseFiles files;
    private final Documents documents;
    private final CaseTimeline timeline;
    private final Agencies agencies;
    private final Officers officers;
    private final CurrentUser user;
    private final Clock clock;

    IdentityPages(
            DenouncingCases cases,
            DisclosureRequests requests,
            DisclosureDesk desk,
            DisclosureRows rows,
            Custodians custodians,
            IdentityGrants grants,
            FoundToDenounce found,
            StrippedCopies copies,
            Vault vault,
            CaseFiles files,
            Documents documents,
            CaseTimeline timeline,
            Agencies agencies,
            Officers officers,
            CurrentUser user,
            Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.desk = desk;
        this.rows = rows;
        this.custodians = custodians;
        this.grants = grants;
        this.found = found;
        this.copies = copies;
        this.vault = vault;
        this.files = files;
        this.documents = documents;
        this.timeline = timeline;
        this.agencies = agencies;
        this.officers = officers;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The page; holds no identity.
     *
     * @param custodian whether the reader keeps identities for the agency
     * @param acting whether he does so because the agency has no custodian
     * @param askAs as whom he may ask
     * @param views every opening and refused attempt, and what was issued and done before the case was found to denounce; for the custodian only
     * @param foundAt when the case was found to denounce, or null where that is not known
     */
    public record Page(
            CaseNumber caseNumber,
            String agencyName,
            boolean custodian,
            boolean acting,
            List<Party> people,
            List<CaseFile> files,
            List<Requester> askAs,
            List<RequestLine> requests,
            List<ViewLine> views,
            LocalDateTime foundAt,
            List<CaseDocument> papersBefore,
            List<ActLine> actsBefore,
            boolean opensCopies,
            List<CopyLine> copies) {}

    /** What was done, as the timeline says it. */
    public record ActLine(LocalDateTime at, String by, String act) {}

    /** A request about the case. @param granted words, or null where nothing was granted */
    public record RequestLine(
            CaseNumber caseNumber, String who, String requester, String state, boolean open, String granted) {}

    /** @param early before the case was found to denounce */
    public record ViewLine(
            LocalDateTime at,
            String by,
            String what,
            String purpose,
            CaseNumber disclosure,
            String refusal,
            boolean early) {}

    /** @param source words */
    public record CopyLine(UUID id, String source, int pages, LocalDateTime at, String by) {}

    /** @throws NotFound if there is no such case in an agency of the signed-in person */
    @Transactional(readOnly = true)
    public Page page(String number) {
        var record = cases.require(number);
        var caseNumber = record.caseNumber();
        boolean custodian = custodians.keeps(record.agency());
        var since = found.of(caseNumber).map(FoundToDenounce.Found::at).orElse(null);
        return new Page(
                caseNumber,
                agencies.get(record.agency()).name(),
                custodian,
                custodian && custodians.missing(record.agency()),
                people(caseNumber),
                files.of(caseNumber),
                requests.mayAskAs(),
                requestLines(caseNumber, custodian),
                custodian ? viewLines(caseNumber, since) : List.of(),
                since == null ? null : local(since),
                custodian ? papersBefore(caseNumber, since) : List.of(),
                custodian && since != null ? actsBefore(caseNumber, since) : List.of(),
                opensCopies(),
                opensCopies() ? copyLines(caseNumber) : List.of());
    }

    private List<Party> people(CaseNumber caseNumber) {
        return vault.parties(caseNumber).stream()
                .filter(party -> party.role() != PartyRole.RESPONDENT)
                .toList();
    }

    private List<RequestLine> requestLines(CaseNumber caseNumber, boolean custodian) {
        var about = rows.about(caseNumber).stream()
                .map(desk::get)
                .filter(one -> custodian || one.requester().equals(user.id()))
                .toList();
        var names = officers.all(about.stream().map(Disclosure::requester).toList());
        return about.stream().map(one -> requestLine(one, names)).toList();
    }

    private static RequestLine requestLine(Disclosure one, Colleagues names) {
        return new RequestLine(
                one.caseNumber(),
                names.get(one.requester()).nameAndTitle(),
                one.requested().requester().label(),
                one.state().label(),
                !one.state().ended(),
                one.granted().map(IdentityPages::words).orElse(null));
    }

    private static String words(Granted granted) {
        return granted.extent().label() + ", đến hết ngày " + ShownDay.of(granted.until());
    }

    private List<ViewLine> viewLines(CaseNumber caseNumber, Instant since) {
        var views = grants.views(caseNumber);
        var names = names(views.stream().map(IdentityGrants.View::by));
        return views.stream()
                .map(view -> new ViewLine(
                        local(view.at()),
                        names.get(view.by(), view.at()).nameAndTitle(),
                        view.what(),
                        view.purpose(),
                        view.disclosure(),
                        view.refusal(),
                        since != null && view.at().isBefore(since)))
                .toList();
    }

    /** What was drawn up before the case was found to denounce may name who denounces. */
    private List<CaseDocument> papersBefore(CaseNumber caseNumber, Instant since) {
        if (since == null) {
            return List.of();
        }
        var before = new ArrayList<>(documents.of(caseNumber));
        before.removeAll(documents.drawnSince(caseNumber, since));
        return List.copyOf(before);
    }

    private List<ActLine> actsBefore(CaseNumber caseNumber, Instant since) {
        var acts = timeline.timeline(caseNumber).stream()
                .filter(entry -> entry.at().isBefore(since))
                .toList();
        var names = names(acts.stream().map(CaseTimeline.Entry::by));
        return acts.stream()
                .map(entry -> new ActLine(
                        local(entry.at()), names.get(entry.by(), entry.at()).nameAndTitle(), entry.act()))
                .toList();
    }

    private List<CopyLine> copyLines(CaseNumber caseNumber) {
        var made = copies.of(caseNumber);
        var names = names(made.stream().map(StrippedCopy::madeBy));
        var labels = files.of(caseNumber);
        return made.stream()
                .map(copy -> new CopyLine(
                        copy.id(),
                        source(copy, labels),
                        copy.pages(),
                        local(copy.madeAt()),
                        names.get(copy.madeBy(), copy.madeAt()).nameAndTitle()))
                .toList();
    }

    private static String source(StrippedCopy copy, List<CaseFile> labels) {
        return labels.stream()
                .filter(file -> file.id().equals(copy.fileId()))
                .findFirst()
                .map(CaseFile::label)
                .orElse("Nội dung đơn");
    }

    /**
     * Opens fields of one of the people; the row of it stays whatever comes of it.
     *
     * @throws NotFound if there is no such case or person
     * @throws vn.kntc.shared.InvalidInput if no field is named, or the purpose is missing, too short or names somebody
     */
    @Transactional(noRollbackFor = NotFound.class)
    public Viewed<Identity> person(String number, int party, Set<IdentityField> fields, String purpose) {
        var record = cases.requireToOpen(number);
        if (people(record.caseNumber()).stream().noneMatch(one -> one.number() == party)) {
            throw new NotFound("Hồ sơ không có người này.");
        }
        return grants.person(record.caseNumber(), party, fields, purpose, user.id(), keeps(record));
    }

    /** Opens the petition's own text, as {@link #person}. */
    @Transactional(noRollbackFor = NotFound.class)
    public Viewed<String> text(String number, String purpose) {
        var record = cases.requireToOpen(number);
        return grants.text(record.caseNumber(), purpose, user.id(), keeps(record));
    }

    /** A file that was handed in, as {@link #person}. @throws NotFound if the case has no such file */
    @Transactional(noRollbackFor = NotFound.class)
    public Viewed<OpenedFile> file(String number, UUID id, String purpose) {
        var record = cases.requireToOpen(number);
        var wanted = files.of(record.caseNumber()).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Hồ sơ không có tệp này."));
        var viewed = grants.file(record.caseNumber(), wanted.label(), purpose, user.id(), keeps(record));
        if (viewed.refusal() != null) {
            return new Viewed<>(null, viewed.refusal());
        }
        var opened = files.open(id, user.id());
        return new Viewed<>(new OpenedFile(wanted.label(), wanted.mediaType(), opened.content()), null);
    }

    /** @throws NotPermitted for who handles no denunciations @throws NotFound if the case has no such copy */
    @Transactional(readOnly = true)
    public byte[] copy(String number, UUID id) {
        var record = cases.require(number);
        if (!opensCopies()) {
            throw new NotPermitted("Vai trò của tài khoản này không được mở bản lược bỏ.");
        }
        return copies.open(record.caseNumber(), id);
    }

    private boolean opensCopies() {
        return user.roles().stream().anyMatch(WHO_OPENS_COPIES::contains);
    }

    private boolean keeps(CaseRecord record) {
        return custodians.keeps(record.agency());
    }

    private Colleagues names(Stream<UserId> ids) {
        return officers.all(new HashSet<>(ids.filter(Objects::nonNull).toList()));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }
}

package vn.kntc.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.confidentiality.Vault;
import vn.kntc.disclosure.DisclosureAct.Requested;
import vn.kntc.disclosure.DisclosureAct.Requester;
import vn.kntc.law.Provisions;
import vn.kntc.organization.CaseWall;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.OutOfOrder;

/** Takes requests for who denounces; each becomes a case of its own in the agency of the denunciation. */
@Service
@Transactional
public class DisclosureRequests {

    private static final String SERIES = "DISCLOSURE";
    /** Besides whoever asked. */
    private static final Set<Role> SEEN_BY = Set.of(Role.RESOLVER, Role.IDENTITY_CUSTODIAN);

    /** For a field, where no page is at hand that says what it is called. */
    private static final String UNNAMED = "Nội dung đã nhập";

    private static final int LONGEST = 500;
    private static final int SHORTEST = 10;

    private static final Map<Requester, Set<Role>> WHO_ASKS = Map.of(
            Requester.VERIFIER, Set.of(Role.VERIFIER),
            Requester.RESOLVER, Set.of(Role.RESOLVER),
            Requester.POLICE, Set.of(Role.PETITION_OFFICER, Role.CLERK, Role.RESOLVER),
            Requester.COURT, Set.of(Role.PETITION_OFFICER, Role.CLERK, Role.RESOLVER));

    private final DenouncingCases cases;
    private final CaseLedger ledger;
    private final CaseLinks links;
    private final CaseWall wall;
    private final DisclosureDesk desk;
    private final DisclosureRows rows;
    private final DisclosureStart start;
    private final Custodians custodians;
    private final Vault vault;
    private final Provisions provisions;
    private final CurrentUser user;

    DisclosureRequests(
            DenouncingCases cases,
            CaseLedger ledger,
            CaseLinks links,
            CaseWall wall,
            DisclosureDesk desk,
            DisclosureRows rows,
            DisclosureStart start,
            Custodians custodians,
            Vault vault,
            Provisions provisions,
            CurrentUser user) {
        this.cases = cases;
        this.ledger = ledger;
        this.links = links;
        this.wall = wall;
        this.desk = desk;
        this.rows = rows;
        this.start = start;
        this.custodians = custodians;
        this.vault = vault;
        this.provisions = provisions;
        this.user = user;
    }

    /**
     * What is asked for, as it was typed.
     *
     * @param letterNumber of the letter of a body outside; blank otherwise
     */
    public record Asked(
            Requester requester,
            String purpose,
            String article,
            LocalDate until,
            DisclosureAct.Extent extent,
            String body,
            String letterNumber,
            LocalDate letterDate) {}

    /** As whom the signed-in person may ask. */
    public List<Requester> mayAskAs() {
        return List.of(Requester.values()).stream().filter(this::mayAsk).toList();
    }

    private boolean mayAsk(Requester requester) {
        return user.roles().stream().anyMatch(WHO_ASKS.get(requester)::contains);
    }

    /**
     * Opens the case of a request.
     *
     * @throws vn.kntc.shared.NotFound if there is no such case in an agency of the signed-in person
     * @throws NotPermitted if his role may not ask as that requester
     * @throws InvalidInput with the sentence where something is missing, too long or names somebody
     * @throws OutOfOrder where his request waits already, or nobody else is there to decide
     */
    public CaseNumber ask(String number, Asked asked) {
        var subject = cases.require(number);
        require(asked);
        if (!mayAsk(asked.requester())) {
            throw new NotPermitted("Vai trò của tài khoản này không được yêu cầu với tư cách ấy.");
        }
        vault.requireNeutral(
                subject.caseNumber(),
                new OwnWords()
                        .with("purpose", asked.purpose())
                        .with("article", asked.article())
                        .with("body", asked.body())
                        .with("letterNumber", asked.letterNumber()));
        ledger.lock(subject.caseNumber());
        if (rows.waits(subject.caseNumber(), user.id())) {
            throw new OutOfOrder("Đã có yêu cầu của tài khoản này về hồ sơ này đang chờ quyết định.");
        }
        var decider = custodians
                .decider(subject.agency(), user.id())
                .orElseThrow(() -> new OutOfOrder(
                        "Cơ quan không có người nào khác quyết định được yêu cầu này; hãy cử người giữ danh tính."));
        return open(subject, asked, decider);
    }

    private CaseNumber open(CaseRecord subject, Asked asked, Role decider) {
        var number = ledger.nextNumber(SERIES, subject.agency(), desk.today().getYear());
        ledger.add(new CaseEntry(
                number,
                subject.agency(),
                SERIES,
                DisclosureHandling.PROCEDURE,
                subject.kind(),
                desk.today(),
                "Yêu cầu cung cấp thông tin về người tố cáo của hồ sơ " + subject.caseNumber() + ".",
                user.id(),
                desk.now()));
        wall.close(number, SEEN_BY, Set.of(user.id()));
        rows.add(number, subject.caseNumber(), user.id());
        links.link(number, CaseRelation.DISCLOSES, subject.caseNumber(), user.id());
        desk.record(desk.lock(number), requested(subject, asked), user.id());
        start.begin(number, subject.agency(), decider);
        return number;
    }

    private Requested requested(CaseRecord subject, Asked asked) {
        boolean outside = asked.requester().outside();
        return new Requested(
                desk.today(),
                subject.caseNumber().value(),
                asked.requester(),
                asked.purpose(),
                asked.article(),
                asked.until(),
                asked.extent(),
                outside ? asked.body() : null,
                outside ? asked.letterNumber() : null,
                outside ? asked.letterDate() : null,
                outside ? provisions.doubts("IDENTITY_TO_INVESTIGATORS", desk.today()) : List.of());
    }

    private void require(Asked asked) {
        requireText(asked.purpose(), SHORTEST, "purpose");
        requireText(asked.article(), 1, "article");
        if (asked.requester() == null) {
            throw new InvalidInput("requester", "Hãy chọn người cần thông tin.");
        }
        if (asked.extent() == null) {
            throw new InvalidInput("extent", "Hãy chọn phạm vi thông tin cần xem.");
        }
        if (asked.until() == null || asked.until().isBefore(desk.today())) {
            throw new InvalidInput("until", "Hãy chọn ngày cuối cần xem, không trước hôm nay.");
        }
        if (asked.requester().outside()) {
            requireText(asked.body(), 1, "body");
            requireText(asked.letterNumber(), 1, "letterNumber");
            if (asked.letterDate() == null || asked.letterDate().isAfter(desk.today())) {
                throw new InvalidInput("letterDate", "Hãy ghi ngày của văn bản yêu cầu, không sau hôm nay.");
            }
        }
    }

    private static void requireText(String text, int shortest, String field) {
        int length = text == null ? 0 : text.length();
        if (length < shortest) {
            throw InvalidInput.naming(
                    field,
                    UNNAMED,
                    name -> shortest == 1
                            ? "Hãy ghi " + name + "."
                            : name + " phải có ít nhất " + shortest + " ký tự.");
        }
        if (length > LONGEST) {
            throw InvalidInput.naming(field, UNNAMED, name -> name + " dài nhất " + LONGEST + " ký tự.");
        }
    }
}

package vn.kntc.oversight;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.confidentiality.Vault;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.UserId;

/** Begins cases of this room: number, line of the ledger, process and first act, all in one transaction. */
@Service
@Transactional
public class OversightBeginnings {

    private static final int LONGEST_SUBJECT = 300;

    /** Numbers of identity papers and phones; when a case begins nobody may be known whom the text could be held against. */
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d(?:[ .\\-]?\\d){8,}");

    private static final Consumer<CaseNumber> NOTHING_FIRST = number -> {};

    private final CaseLedger ledger;
    private final CaseRecords records;
    private final OversightRows rows;
    private final OversightDesk desk;
    private final OversightStart start;
    private final Vault vault;
    private final Clock clock;

    OversightBeginnings(
            CaseLedger ledger,
            CaseRecords records,
            OversightRows rows,
            OversightDesk desk,
            OversightStart start,
            Vault vault,
            Clock clock) {
        this.ledger = ledger;
        this.records = records;
        this.rows = rows;
        this.desk = desk;
        this.start = start;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * An officer begins a case.
     *
     * @param procedure key of the process
     * @param about numbers as they were typed; each has to be a case of the same agency
     * @throws InvalidInput with a sentence for the officer; nothing has been begun
     */
    public CaseNumber begin(
            String procedure, AgencyId agency, String subject, List<String> about, Set<Role> roles, UserId by) {
        var course = desk.course(procedure);
        if (roles.stream().noneMatch(course.startedBy()::contains)) {
            throw new NotPermitted("Vai trò của người đang đăng nhập không lập được hồ sơ loại này.");
        }
        return begin(
                course,
                agency,
                subject,
                about.stream().map(one -> known(one, agency)).toList(),
                null,
                by,
                NOTHING_FIRST);
    }

    /** A case of this room begins another one. */
    CaseNumber begin(String procedure, OversightCase parent, String subject, UserId by) {
        return begin(
                desk.course(procedure), parent.agency(), subject, List.of(), parent.caseNumber(), by, NOTHING_FIRST);
    }

    /**
     * A verb of this room begins a case.
     *
     * @param first what is done in the case before its process begins
     */
    CaseNumber begin(String procedure, AgencyId agency, String subject, UserId by, Consumer<CaseNumber> first) {
        return begin(desk.course(procedure), agency, subject, List.of(), null, by, first);
    }

    private CaseNumber begin(
            Course course,
            AgencyId agency,
            String subject,
            List<CaseRecord> about,
            CaseNumber parent,
            UserId by,
            Consumer<CaseNumber> first) {
        requireSubject(subject);
        requireTogether(course, about);
        var numbers = about.stream().map(CaseRecord::caseNumber).distinct().toList();
        var today = desk.today();
        var number = ledger.nextNumber(course.series(), agency, today.getYear());
        ledger.add(new CaseEntry(
                number,
                agency,
                course.series(),
                course.procedure(),
                CaseKind.UNCLASSIFIED,
                today,
                subject.strip(),
                by,
                clock.instant()));
        rows.add(number, agency, course.procedure(), numbers, parent);
        vault.requireNeutral(number, new OwnWords().with("subject", subject));
        desk.record(
                desk.lock(number),
                new Opened(
                        today,
                        subject.strip(),
                        numbers.stream().map(CaseNumber::value).toList()),
                by);
        first.accept(number);
        start.begin(course.procedure(), number, agency);
        return number;
    }

    private static void requireSubject(String subject) {
        if (subject == null || subject.isBlank() || subject.strip().length() > LONGEST_SUBJECT) {
            throw new InvalidInput("subject", "Hãy ghi tóm tắt nội dung, dài nhất " + LONGEST_SUBJECT + " ký tự.");
        }
        if (PERSONAL_NUMBER.matcher(subject).find()) {
            throw new InvalidInput(
                    "subject", "Tóm tắt không được ghi số giấy tờ tùy thân hoặc số điện thoại; hãy bỏ số đó đi.");
        }
    }

    private CaseRecord known(String typed, AgencyId agency) {
        return (CaseNumber.isOne(typed) ? records.findOpen(new CaseNumber(typed)) : Optional.<CaseRecord>empty())
                .filter(found -> found.caseNumber().agency().equals(agency))
                .orElseThrow(() -> new InvalidInput(
                        "about", "Không có hồ sơ nào của cơ quan mang một trong các số đã ghi; hãy xem lại số hồ sơ."));
    }

    /** What stands together tells that its people are the same or were together. */
    private static void requireTogether(Course course, List<CaseRecord> about) {
        if ((course.gathersPeople() || about.size() > 1)
                && about.stream().anyMatch(one -> one.kind().mayDenounce() || one.kind() == CaseKind.UNCLASSIFIED)) {
            throw new InvalidInput(
                    "about",
                    "Hồ sơ chưa phân loại hoặc có thể là tố cáo không ghi chung vào đây được, để không lộ người tố cáo; hãy bỏ số đó đi.");
        }
    }
}

package vn.kntc.online;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.MovableClock;

/** Sessions of Nhân Hòa on the running program, whose two processes are started as whoever receives calls them. */
public final class Sessions {

    public static final String NAME = "Giàng Thị Mận Đào";

    private static final AgencyId AGENCY = new AgencyId("nhanhoa");
    private static final UserId OFFICER = new UserId("reception-officer.nhanhoa");

    private final RuntimeService runtime;
    private final CaseLedger ledger;
    private final Clocks clocks;
    private final Vault vault;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final List<CaseNumber> begun = new ArrayList<>();

    public Sessions(
            RuntimeService runtime,
            CaseLedger ledger,
            Clocks clocks,
            Vault vault,
            Clock clock,
            TransactionTemplate transaction) {
        this.runtime = runtime;
        this.ledger = ledger;
        this.clocks = clocks;
        this.vault = vault;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** A case with somebody in the vault, whose session on that day is being prepared. */
    public CaseNumber begin(CaseKind kind, LocalDate on) {
        var number = transaction.execute(status -> entered(kind, on));
        begun.add(number);
        prepare(number, on);
        return number;
    }

    private CaseNumber entered(CaseKind kind, LocalDate on) {
        var given = ledger.nextNumber("VISIT", AGENCY, on.getYear());
        ledger.add(new CaseEntry(
                given,
                AGENCY,
                "VISIT",
                OnlineReception.PROCEDURE,
                kind,
                LocalDate.now(clock),
                "Phiên tiếp định kỳ của lãnh đạo.",
                OFFICER,
                clock.instant()));
        var deposit = UUID.randomUUID();
        vault.deposit(
                deposit,
                List.of(new Identity(PartyRole.PETITIONER, NAME, "Tổ 9, khu Thanh Bình", null, null, null)),
                "Trình bày về đất đai.",
                "Trình bày về đất đai.");
        vault.bind(deposit, given);
        return given;
    }

    public void prepare(CaseNumber number, LocalDate on) {
        runtime.createProcessInstanceByKey("onlinePreparation")
                .businessKey(number.value())
                .setVariable("agency", AGENCY.value())
                .setVariable("caseNumber", number.value())
                .setVariable(
                        "sessionOn",
                        Date.from(on.atStartOfDay(MovableClock.ZONE).toInstant()))
                .execute();
    }

    public void record(CaseNumber number) {
        runtime.createProcessInstanceByKey("onlineRecord")
                .businessKey(number.value())
                .setVariable("agency", AGENCY.value())
                .setVariable("caseNumber", number.value())
                .execute();
    }

    /** What is running for it ends, as where its session is postponed. */
    public void stop(CaseNumber number) {
        List.of("onlinePreparation", "onlineRecord").forEach(process -> stop(number, process));
    }

    private void stop(CaseNumber number, String process) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(process)
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test over"));
    }

    /** They are nobody's: what looks for cases without a procedure must not find them. */
    public void end() {
        begun.forEach(number -> {
            stop(number);
            clocks.of(number).stream().filter(StatutoryClock::open).forEach(open -> clocks.cancel(number, open.key()));
            transaction.executeWithoutResult(status -> {
                var entry = ledger.lock(number).entry();
                ledger.describe(number, entry.kind(), CaseStatus.CLOSED, entry.summary(), null);
            });
        });
        begun.clear();
    }
}

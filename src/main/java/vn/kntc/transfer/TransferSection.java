package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.AssignedCases;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseSection;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.document.FormCatalogue;
import vn.kntc.document.FormEntry;
import vn.kntc.handling.act.ActLog;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/**
 * Prints how a petition was sent on and what is awaited, and tells how the case ended with it. Of a case at another agency of this system it
 * tells number, state and result, and nothing of its content.
 */
@Component
@Order(20)
@Transactional(readOnly = true)
class TransferSection implements CaseSection {

    /** As the register names what is done with a petition that goes elsewhere. */
    private static final String TRANSFERRED = "TRANSFER";

    private final Transfers transfers;
    private final ActLog log;
    private final CaseRecords records;
    private final Documents documents;
    private final FormCatalogue forms;

    TransferSection(Transfers transfers, ActLog log, CaseRecords records, Documents documents, FormCatalogue forms) {
        this.transfers = transfers;
        this.log = log;
        this.records = records;
        this.documents = documents;
        this.forms = forms;
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return transfers
                .last(caseNumber)
                .map(transfer -> new Part(
                        "chuyen-don",
                        "Chuyển đơn",
                        "Chuyển đơn và kết quả",
                        new Headline(standing(transfer), rest(transfer)),
                        facts(transfer),
                        List.of(),
                        new Course(
                                "Chưa có bước nào được thực hiện.",
                                log.of(caseNumber, TransferActs.KINDS).stream()
                                        .map(done -> TransferActs.KINDS.print(done.act()))
                                        .toList())));
    }

    /**
     * The papers of a transfer of which the register says that they name nobody; and all of them where each time it was known that what is
     * sent on may denounce. Drafts too: whoever approves a slip reads it first.
     */
    @Override
    public Set<UUID> namingNobody(CaseNumber caseNumber) {
        var sent = transfers.of(caseNumber);
        boolean close = !sent.isEmpty()
                && sent.stream().allMatch(transfer -> transfer.origin().kind().mayDenounce());
        var nameless = Arrays.stream(TransferPaper.values())
                .map(TransferPaper::form)
                .filter(form -> close || forms.form(form).names() == FormEntry.Names.NOBODY)
                .collect(Collectors.toUnmodifiableSet());
        return documents.of(caseNumber).stream()
                .filter(paper -> nameless.contains(paper.form()))
                .map(CaseDocument::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<UUID> lettersToPetitioner(CaseNumber caseNumber) {
        return documents.of(caseNumber).stream()
                .filter(paper -> TransferPaper.NOTICE_ISSUED.form().equals(paper.form())
                        || TransferPaper.RESULT_LETTER_ISSUED.form().equals(paper.form()))
                .map(CaseDocument::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    static String standing(Transfer transfer) {
        if (transfer.keptReason() != null) {
            return "Không chuyển";
        }
        if (transfer.answer() != null) {
            return transfer.returned() ? "Bị trả lại" : "Đã có kết quả";
        }
        if (transfer.awaited()) {
            return "Đang chờ kết quả";
        }
        return transfer.slip() == null ? "Chưa ban hành phiếu chuyển" : "Chưa gửi phiếu chuyển";
    }

    static String standing(AssignedCases.Assigned one) {
        if (one.awaited()) {
            return one.reportBy() == null
                    ? "Đã giao, chờ báo cáo"
                    : "Đã giao, chờ báo cáo trước ngày " + ShownDay.of(one.reportBy());
        }
        return one.report() == null ? "Đã chuyển để thanh tra, kiểm tra" : "Đã giao, đã có báo cáo";
    }

    private static String rest(Transfer transfer) {
        return transfer.awaited()
                ? " · từ ngày " + ShownDay.of(transfer.dispatchedOn()) + " · đã đôn đốc "
                        + transfer.urging().times() + " lần"
                : "";
    }

    private List<Fact> facts(Transfer transfer) {
        var facts = new ArrayList<Fact>();
        if (transfer.receiver() != null) {
            facts.add(Fact.of("Nơi nhận đơn", transfer.receiver().name()));
        }
        if (transfer.slip() != null) {
            facts.add(Fact.of(
                    "Phiếu chuyển",
                    "Số " + transfer.slip().number() + " ngày "
                            + ShownDay.of(transfer.slip().on())));
        }
        if (transfer.receivingCase() != null) {
            facts.add(Fact.of("Hồ sơ tại cơ quan nhận", transfer.receivingCase() + " · " + state(transfer)));
        }
        if (transfer.answer() != null) {
            facts.add(new Fact(
                    transfer.returned() ? "Lý do trả lại" : "Kết quả của nơi nhận",
                    List.of(transfer.answer().gist()),
                    true,
                    List.of("Nhận được ngày " + ShownDay.of(transfer.answer().on())),
                    List.of()));
        }
        return List.copyOf(facts);
    }

    private String state(Transfer transfer) {
        return records.find(transfer.receivingCase())
                .map(CaseRecord::status)
                .map(status -> status.label())
                .orElse("");
    }

    @Override
    public boolean handles(String procedure) {
        return RoutedTransfers.PROCEDURE.equals(procedure);
    }

    @Override
    public Optional<Ending> ending(CaseNumber caseNumber) {
        var rounds = transfers.of(caseNumber);
        return rounds.stream().reduce((earlier, later) -> later).flatMap(last -> ending(last, rounds));
    }

    private static Optional<Ending> ending(Transfer transfer, List<Transfer> rounds) {
        if (transfer.keptReason() != null) {
            return Optional.of(new Ending(Ending.GIVEN_BACK, transfer.keptReason(), returnedOn(rounds)));
        }
        if (transfer.answer() == null || transfer.returned()) {
            return Optional.empty();
        }
        var slip = transfer.slip();
        return Optional.of(new Ending(
                TRANSFERRED,
                "Chuyển đơn đến cơ quan có thẩm quyền: " + transfer.receiver().name() + " (văn bản số " + slip.number()
                        + " ngày " + ShownDay.of(slip.on()) + "). Kết quả: "
                        + transfer.answer().gist(),
                transfer.answer().on()));
    }

    /** Day on which a receiver last gave the petition back, or null. */
    private static LocalDate returnedOn(List<Transfer> rounds) {
        return rounds.stream()
                .filter(Transfer::returned)
                .map(round -> round.answer().on())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}

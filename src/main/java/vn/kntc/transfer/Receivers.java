package vn.kntc.transfer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.confidentiality.FoldedText;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Names where a petition goes to, and refuses to send the same denunciation on twice. */
@Component
class Receivers {

    /** What a variable of the engine holds. */
    private static final int LONGEST_LIST = 3900;

    /** As other cases see one that was handed in again with the same content. */
    private static final String REPEATED = "REPEATED";

    private final TransferDesk desk;
    private final Transfers transfers;
    private final TransferPapers papers;
    private final Agencies agencies;
    private final CaseLinks links;
    private final Provisions provisions;

    Receivers(
            TransferDesk desk,
            Transfers transfers,
            TransferPapers papers,
            Agencies agencies,
            CaseLinks links,
            Provisions provisions) {
        this.desk = desk;
        this.transfers = transfers;
        this.papers = papers;
        this.agencies = agencies;
        this.links = links;
        this.provisions = provisions;
    }

    /** The agencies that a case of that agency may go to, one line each. */
    String list(AgencyId own) {
        var lines = others(own)
                .map(agency -> "- " + agency.name() + " (mã: " + agency.id() + ")")
                .collect(Collectors.joining("\n"));
        return lines.length() <= LONGEST_LIST ? lines : lines.substring(0, LONGEST_LIST) + "…";
    }

    private Stream<Agency> others(AgencyId own) {
        return agencies.all().stream().filter(agency -> !agency.id().equals(own));
    }

    void name(CaseNumber caseNumber, NamedReceiver named, UserId by) {
        var last = desk.lock(caseNumber);
        var transfer = last.returned() ? last.next() : last;
        requireOnce(transfer);
        var receiver = named.agency() == null
                ? new Receiver(null, named.name(), named.address(), named.type())
                : inSystem(transfer, named.agency());
        if (last.returned()) {
            transfers.add(transfer);
        }
        transfer.name(receiver, named.papers(), named.citizenAsked());
        desk.keep(
                transfer,
                new TransferAct.ReceiverNamed(
                        desk.today(),
                        receiver.inSystem() ? receiver.agency().value() : null,
                        receiver.name(),
                        receiver.address(),
                        receiver.type(),
                        named.papers(),
                        named.citizenAsked()),
                by);
        papers.draftSlip(transfer, by);
    }

    private Receiver inSystem(Transfer transfer, String typed) {
        var own = transfer.origin().agency();
        var wanted = FoldedText.searchable(typed);
        var found = matching(own, wanted);
        if (found.size() == 1) {
            var agency = found.get(0);
            return new Receiver(agency.id(), agency.name(), null, ReceiverType.ADMINISTRATIVE);
        }
        if (found.isEmpty() && isMeant(agencies.get(own), wanted)) {
            throw new InvalidInput("receiverAgency", "Không thể chuyển đơn cho chính cơ quan này.");
        }
        throw new InvalidInput(
                "receiverAgency",
                found.isEmpty()
                        ? "Không có cơ quan nào trong hệ thống mang tên hoặc mã này; hãy ghi như trong danh sách, hoặc chọn"
                                + " “Cơ quan, tổ chức khác”."
                        : "Có nhiều cơ quan có tên như vậy; hãy ghi mã của cơ quan trong ngoặc.");
    }

    private static boolean isMeant(Agency agency, String wanted) {
        return agency.id().value().equals(wanted)
                || !wanted.isEmpty() && FoldedText.searchable(agency.name()).contains(wanted);
    }

    /** By id or whole name; else every agency whose name has these words. */
    private List<Agency> matching(AgencyId own, String wanted) {
        var exact = others(own)
                .filter(agency -> agency.id().value().equals(wanted)
                        || FoldedText.searchable(agency.name()).equals(wanted))
                .toList();
        return exact.isEmpty()
                ? others(own).filter(agency -> isMeant(agency, wanted)).toList()
                : exact;
    }

    /**
     * The same denunciation goes on once (khoản 1 Điều 14 Thông tư 05/2021/TT-TTCP): not again from this case or from one that was handed in
     * with the same content, unless the receiver gave it back, and then once more.
     */
    void requireOnce(Transfer transfer) {
        if (transfer.origin().kind() != CaseKind.DENUNCIATION) {
            return;
        }
        var before = transfers.of(transfer.caseNumber()).stream()
                .filter(other -> other.round() != transfer.round() && other.slip() != null)
                .toList();
        if (before.stream().filter(Transfer::returned).count() > 1) {
            throw new InvalidInput("receiverKind", provisions.sentence("TRANSFER_CORRECTED", desk.today()));
        }
        Stream.concat(before.stream(), ofSameContent(transfer.caseNumber()))
                .filter(other -> !other.returned())
                .findFirst()
                .ifPresent(this::refuse);
    }

    private Stream<Transfer> ofSameContent(CaseNumber caseNumber) {
        return links.of(caseNumber).stream()
                .filter(link -> link.relation().equals(REPEATED))
                .flatMap(link -> transfers.of(link.other()).stream())
                .filter(other -> other.slip() != null);
    }

    private void refuse(Transfer sent) {
        throw new InvalidInput(
                "receiverKind",
                provisions.sentence(
                        "TRANSFER_ONCE",
                        desk.today(),
                        Map.of(
                                "case", sent.caseNumber().value(),
                                "receiver", sent.receiver().name(),
                                "day", ShownDay.of(sent.slip().on()))));
    }

    void keep(CaseNumber caseNumber, String reason, UserId by) {
        var last = desk.lock(caseNumber);
        var transfer = last.returned() ? last.next() : last;
        if (last.returned()) {
            transfers.add(transfer);
        }
        transfer.keep(reason);
        desk.keep(transfer, new TransferAct.NotTransferred(desk.today(), reason), by);
    }
}

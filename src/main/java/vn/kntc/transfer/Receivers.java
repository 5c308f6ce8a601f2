package vn.kntc.transfer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
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

/** Names where a petition goes to, and refuses to send on twice what goes on once only. */
@Component
class Receivers {

    /** As other cases see one that was handed in again with the same content. */
    private static final String REPEATED = "REPEATED";

    private final TransferDesk desk;
    private final Transfers transfers;
    private final TransferPapers papers;
    private final Agencies agencies;
    private final CaseLinks links;
    private final TransferRules rules;
    private final Provisions provisions;

    Receivers(
            TransferDesk desk,
            Transfers transfers,
            TransferPapers papers,
            Agencies agencies,
            CaseLinks links,
            TransferRules rules,
            Provisions provisions) {
        this.desk = desk;
        this.transfers = transfers;
        this.papers = papers;
        this.agencies = agencies;
        this.links = links;
        this.rules = rules;
        this.provisions = provisions;
    }

    /** Every agency that a petition may go to, as the form takes it. @param own agencies of who asks; from the only one nothing goes to it */
    List<String> list(Set<AgencyId> own) {
        return agencies.all().stream()
                .filter(agency -> own.size() != 1 || !own.contains(agency.id()))
                .map(agency -> shown(agency.id(), agency.name()))
                .toList();
    }

    /** Two agencies may be called the same; their ids tell them apart. */
    static String shown(AgencyId id, String name) {
        return name + " (mã: " + id + ")";
    }

    private Stream<Agency> others(AgencyId own) {
        return agencies.all().stream().filter(agency -> !agency.id().equals(own));
    }

    void name(CaseNumber caseNumber, NamedReceiver named, UserId by) {
        var last = desk.lock(TransferVerb.NAME, caseNumber);
        var transfer = last.returned() ? last.next() : last;
        requireOnce(transfer);
        var receiver = named.agency() == null
                ? new Receiver(null, named.name(), named.address(), named.type())
                : inSystem(transfer, named.agency());
        if (last.returned()) {
            transfers.add(transfer);
        }
        boolean asked = named.citizenAsked() || last.citizenAsked();
        transfer.name(receiver, named.papers(), asked);
        desk.keep(
                transfer,
                new TransferAct.ReceiverNamed(
                        desk.today(),
                        receiver.inSystem() ? receiver.agency().value() : null,
                        receiver.name(),
                        receiver.address(),
                        receiver.type(),
                        named.papers(),
                        asked),
                by);
        papers.draftSlip(transfer, by);
    }

    private Receiver inSystem(Transfer transfer, String typed) {
        var own = transfer.origin().agency();
        var wanted = new Wanted(typed.strip(), FoldedText.searchable(typed));
        var found = matching(own, wanted);
        if (found.size() == 1) {
            var agency = found.get(0);
            return new Receiver(agency.id(), agency.name(), null, ReceiverType.ADMINISTRATIVE);
        }
        if (found.isEmpty() && wanted.means(agencies.get(own))) {
            throw new InvalidInput("receiverAgency", "Không thể chuyển đơn cho chính cơ quan này.");
        }
        throw new InvalidInput(
                "receiverAgency",
                found.isEmpty()
                        ? "Không có cơ quan nào trong hệ thống mang tên hoặc mã này; hãy chọn trong danh sách gợi ý, hoặc chọn"
                                + " “Cơ quan, tổ chức khác”."
                        : "Có nhiều cơ quan có tên như vậy; hãy chọn trong danh sách gợi ý, hoặc ghi mã của cơ quan.");
    }

    /** By id or whole name; else every agency whose name has these words. */
    private List<Agency> matching(AgencyId own, Wanted wanted) {
        var exact = others(own).filter(wanted::calls).toList();
        return exact.isEmpty() ? others(own).filter(wanted::means).toList() : exact;
    }

    /** An agency as it was typed. @param folded the same without accents, case and punctuation */
    private record Wanted(String typed, String folded) {

        boolean calls(Agency agency) {
            return agency.id().value().equalsIgnoreCase(typed)
                    || shown(agency.id(), agency.name()).equalsIgnoreCase(typed)
                    || FoldedText.searchable(agency.name()).equals(folded);
        }

        boolean means(Agency agency) {
            return calls(agency)
                    || !folded.isEmpty() && FoldedText.searchable(agency.name()).contains(folded);
        }
    }

    /**
     * Where the law lets the same content go on once only, as for denunciations: not again from this case or from one that was handed in
     * with the same content, unless the receiver gave it back, and then as often as the law lets it be corrected.
     */
    void requireOnce(Transfer transfer) {
        rules.corrections(transfer, desk.today()).ifPresent(corrections -> requireOnce(transfer, corrections));
    }

    private void requireOnce(Transfer transfer, int corrections) {
        var before = transfers.of(transfer.caseNumber()).stream()
                .filter(other -> other.round() != transfer.round() && other.slip() != null)
                .toList();
        if (before.stream().filter(Transfer::returned).count() > corrections) {
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
        var last = desk.lock(TransferVerb.KEEP, caseNumber);
        var transfer = last.returned() ? last.next() : last;
        if (last.returned()) {
            transfers.add(transfer);
        }
        transfer.keep(reason);
        desk.keep(transfer, new TransferAct.NotTransferred(desk.today(), reason), by);
    }
}

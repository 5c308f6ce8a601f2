package vn.kntc.online;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseSection;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.act.ActLog;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** Prints what was done about a session online, below what its own procedure prints. */
@Component
@Order(30)
@Transactional(readOnly = true)
class OnlineSection implements CaseSection {

    private final CaseLedger ledger;
    private final ActLog log;
    private final Documents documents;
    private final Vault vault;

    OnlineSection(CaseLedger ledger, ActLog log, Documents documents, Vault vault) {
        this.ledger = ledger;
        this.log = log;
        this.documents = documents;
        this.vault = vault;
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return find(caseNumber).map(OnlineSection::part);
    }

    private Optional<OnlineSession> find(CaseNumber caseNumber) {
        var acts = log.of(caseNumber, OnlineActs.KINDS);
        return acts.isEmpty()
                ? Optional.empty()
                : ledger.find(caseNumber).map(line -> new OnlineSession(line.entry(), acts));
    }

    private static Part part(OnlineSession session) {
        return new Part(
                "tiep-truc-tuyen",
                "Tiếp trực tuyến",
                "Tiếp công dân trực tuyến",
                new Headline(
                        "Phiên ngày " + ShownDay.of(session.sessionOn()),
                        " " + session.stage().label()),
                List.of(),
                List.of(),
                new Course(
                        "Chưa có bước nào được thực hiện.",
                        session.acts().stream()
                                .map(done -> OnlineActs.KINDS.print(done.act()))
                                .toList()));
    }

    /**
     * What was drawn up while it was known that the content may denounce, what was drawn up before names people; and all notices of a
     * case in whose vault nobody lies.
     */
    @Override
    public Set<UUID> namingNobody(CaseNumber caseNumber) {
        return find(caseNumber)
                .map(session -> {
                    if (vault.parties(caseNumber).isEmpty()) {
                        return notices(caseNumber).map(CaseDocument::id).collect(Collectors.toSet());
                    }
                    var nameless = new HashSet<>(session.noticesNamingNobody());
                    if (session.mayDenounce() && session.noticeDrafted()) {
                        drafts(caseNumber).forEach(nameless::add);
                    }
                    return Set.copyOf(nameless);
                })
                .orElse(Set.of());
    }

    private Stream<UUID> drafts(CaseNumber caseNumber) {
        return notices(caseNumber).filter(paper -> paper.issuedOn() == null).map(CaseDocument::id);
    }

    private Stream<CaseDocument> notices(CaseNumber caseNumber) {
        return documents.of(caseNumber).stream().filter(paper -> paper.form().equals(OnlinePapers.NOTICE));
    }
}

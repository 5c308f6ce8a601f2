package vn.kntc.handling.paper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.document.FormCatalogue;
import vn.kntc.document.FormEntry;
import vn.kntc.document.FramedPaper;
import vn.kntc.document.Letterhead;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.Officers;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/**
 * Draws up the papers of every procedure. The only place that opens the vault for a paper: names exist in memory while one paper is
 * written, and its title is the purpose that is logged.
 */
@Component
public class Papers {

    static final String AUTHOR = "author";

    private final Documents documents;
    private final FormCatalogue catalogue;
    private final Reveals reveals;
    private final Agencies agencies;
    private final Officers officers;
    private final Law law;
    private final Provisions provisions;

    public Papers(
            Documents documents,
            FormCatalogue catalogue,
            Reveals reveals,
            Agencies agencies,
            Officers officers,
            Law law,
            Provisions provisions) {
        this.documents = documents;
        this.catalogue = catalogue;
        this.reveals = reveals;
        this.agencies = agencies;
        this.officers = officers;
        this.law = law;
        this.provisions = provisions;
    }

    /**
     * @param issuedOn null for a draft
     * @param by who draws it up: the vault tells him, and templates know him as {@code author}
     */
    public CaseDocument put(PaperCase of, Paper paper, LocalDate issuedOn, UserId by) {
        var form = catalogue.form(paper.form());
        var on = issuedOn == null ? paper.day() : issuedOn;
        var agency = drafted(agencies.follower(of.agency(), on).orElse(of.agency()), issuedOn);
        var known = new Known(agency, people(of, form, agency, by), on);
        var frames = frames(of, form, known, by);
        frames.putAll(paper.frames());
        var content = new FramedPaper(paper.form(), frames, paper.facts(known));
        var signing = form.signedBy().equals(AUTHOR) ? Signing.author(by) : of.signing(form.signedBy());
        var head = head(agency, signing.block(agency, officers, issuedOn, form.titles()));
        return issuedOn == null
                ? documents.draft(of.caseNumber(), content, head, by)
                : documents.issue(of.caseNumber(), content, head, issuedOn, by);
    }

    private Map<String, Object> frames(PaperCase of, FormEntry form, Known known, UserId by) {
        var frames = new LinkedHashMap<String, Object>(of.frames());
        frames.put("agency", known.agency());
        frames.put("parties", known.people().frame());
        frames.put(AUTHOR, officers.on(by, known.on()));
        frames.put("legalBases", LegalBases.of(provisions, form.bases(), known.on(), functions(of, form, known)));
        return frames;
    }

    private Optional<String> functions(PaperCase of, FormEntry form, Known known) {
        return form.functions() ? agencies.functionsInstrument(known.agency().id(), known.on()) : Optional.empty();
    }

    private People people(PaperCase of, FormEntry form, Agency agency, UserId by) {
        var named = form.names() == FormEntry.Names.PARTIES && !of.secret()
                ? reveals.revealActing(of.caseNumber(), "Soạn thảo văn bản: " + form.title(), by)
                : List.<Identity>of();
        return new People(
                named, of.people(), of.unnamed(), of.respondent(agency).orElse(null));
    }

    /** As it was known on the paper's day; for a draft as it is. */
    private Agency drafted(AgencyId id, LocalDate issuedOn) {
        return issuedOn == null ? agencies.get(id) : agency(id, issuedOn);
    }

    /** As a paper of that day prints it: as it was known then, or, before it was entered, as the law of that day had it. */
    public Agency agency(AgencyId id, LocalDate on) {
        return agencies.on(id, on).orElseGet(() -> agencies.firstKnown(id).as(law.districtsStand(on)));
    }

    private static Letterhead head(Agency agency, Signing.Block signer) {
        return new Letterhead(
                agency.id(),
                agency.superiorName(),
                agency.name(),
                agency.abbreviation(),
                agency.unit(),
                agency.place(),
                signer.signature().capacity(),
                signer.signature().title(),
                signer.name(),
                List.of());
    }
}

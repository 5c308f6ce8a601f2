package vn.kntc.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.law.LawCatalogue;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** Prints how a petition came and how it was routed; every case that began with a petition tells it first. */
@Component
@Order(0)
@Transactional(readOnly = true)
class PetitionSection implements CaseSection {

    private static final Set<String> NAMELESS = Stream.of(ConclusionPapers.NAMELESS, FlagPapers.NAMELESS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** Those that name who petitions unless he must be kept secret. */
    private static final Set<String> NAMING = Set.of(
            PetitionPapers.PROPOSAL,
            PetitionPapers.GUIDANCE,
            PetitionPapers.OTHER_GUIDANCE,
            ConclusionPapers.RETURN,
            ConclusionPapers.RESULT,
            FlagPapers.ORIGINALS,
            SenderNoticePapers.NOTICE);

    private final Petitions petitions;
    private final LawCatalogue catalogue;
    private final Documents documents;

    PetitionSection(Petitions petitions, LawCatalogue catalogue, Documents documents) {
        this.petitions = petitions;
        this.catalogue = catalogue;
        this.documents = documents;
    }

    @Override
    public Head head(CaseNumber caseNumber) {
        return petitions.arrival(caseNumber).map(PetitionSection::head).orElse(Head.EMPTY);
    }

    static Head head(Arrival arrival) {
        var origin = new ArrayList<Fact>();
        if (arrival.writtenOn() != null) {
            origin.add(Fact.of("Ngày ghi trên đơn", day(arrival.writtenOn())));
        }
        origin.add(Fact.of("Nguồn đơn", arrival.channel().label()));
        if (arrival.stamps().postmarkedOn() != null) {
            origin.add(Fact.of("Ngày dấu bưu điện", day(arrival.stamps().postmarkedOn())));
        }
        if (arrival.stamps().arrivalNumber() != null) {
            origin.add(Fact.of("Số đến", arrival.stamps().arrivalNumber()));
        }
        origin.add(Fact.of("Số người", arrival.group().words()));
        if (arrival.representativeAppointed() != null) {
            origin.add(Fact.of("Văn bản cử người đại diện", arrival.representativeAppointed() ? "Đã có" : "Chưa có"));
        }
        return new Head(List.copyOf(origin), matter(arrival.contested()));
    }

    private static List<Fact> matter(ContestedDecision contested) {
        if (contested == null) {
            return List.of();
        }
        var notes = new ArrayList<String>();
        if (contested.issuedOn() != null) {
            notes.add("Ban hành ngày " + day(contested.issuedOn()));
        }
        if (contested.receivedOn() != null) {
            notes.add("Người nộp đơn nhận được hoặc biết ngày " + day(contested.receivedOn()));
        }
        return List.of(new Fact(
                "Quyết định, hành vi bị khiếu nại",
                List.of(contested.reference()),
                false,
                List.copyOf(notes),
                List.of()));
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return petitions
                .proposal(caseNumber)
                .map(proposal -> part(PetitionCourse.of(proposal, petitions.done(caseNumber), this::flag)));
    }

    @Override
    public Set<UUID> lettersToPetitioner(CaseNumber caseNumber) {
        return documents.of(caseNumber).stream()
                .filter(paper -> ConclusionPapers.TO_PETITIONER.contains(paper.form()))
                .map(CaseDocument::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Papers of forms that name nobody, and whatever was drawn up while it was known that the petition may denounce; what was drawn up
     * before may name its author. Drafts too: whoever signs, issues or sends such a paper reads it first.
     */
    @Override
    public Set<UUID> namingNobody(CaseNumber caseNumber) {
        var nameless = documents.of(caseNumber).stream().filter(paper -> NAMELESS.contains(paper.form()));
        return Stream.concat(nameless, drawnWhileClose(caseNumber))
                .map(CaseDocument::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<CaseDocument> drawnWhileClose(CaseNumber caseNumber) {
        return petitions.find(caseNumber).filter(petition -> petition.kind().mayDenounce()).stream()
                .flatMap(petition -> documents.drawnSince(caseNumber, closeSince(caseNumber)).stream())
                .filter(paper -> NAMING.contains(paper.form()));
    }

    /** When it was last found that it may denounce; null where no act tells of sorting, as of a petition from before the acts were kept. */
    private Instant closeSince(CaseNumber caseNumber) {
        Instant since = null;
        for (var done : petitions.done(caseNumber)) {
            if (done.act() instanceof PetitionAct.Classified sorted) {
                since = !sorted.kind().mayDenounce() ? null : since == null ? done.at() : since;
            }
        }
        return since;
    }

    private String flag(String code) {
        return catalogue.label("flagPetition", "flag", code);
    }

    static Part part(PetitionCourse course) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                "Đề xuất theo quy định",
                List.of(course.proposed().label()),
                true,
                List.of("Căn cứ: " + String.join("; ", course.basis())),
                course.doubts()));
        if (!course.flags().isEmpty()) {
            facts.add(new Fact(
                    "Việc phải làm song song",
                    course.flags(),
                    false,
                    List.of("Căn cứ: " + String.join("; ", course.flagBasis())),
                    List.of()));
        }
        return new Part(
                "phan-loai",
                "Hướng xử lý",
                "Phân loại và hướng xử lý",
                null,
                List.copyOf(facts),
                course.done().stream().flatMap(done -> said(done).stream()).toList(),
                steps(course));
    }

    /** Choices and answers are told with the names of who chose and answered; everything else as a step. */
    private static Optional<Said> said(RecordedAct done) {
        if (done.act() instanceof PetitionAct.RouteChosen choice) {
            return Optional.of(new Said(done.at(), done.by(), chosen(choice), "Lý do", choice.reason()));
        }
        if (done.act() instanceof PetitionAct.ProposalAnswered answer) {
            return Optional.of(new Said(done.at(), done.by(), PetitionActs.answer(answer), "Ý kiến", answer.remark()));
        }
        return Optional.empty();
    }

    private static String chosen(PetitionAct.RouteChosen choice) {
        return choice.followed()
                ? "Chọn theo đề xuất: " + choice.chosen().label()
                : "Chọn khác đề xuất: " + choice.chosen().label() + " (đề xuất: "
                        + choice.proposed().label() + ")";
    }

    /** @return null where nothing else is kept, as of a petition from before the acts were */
    private static Course steps(PetitionCourse course) {
        var steps = course.done().stream()
                .filter(done -> said(done).isEmpty())
                .map(done -> PetitionActs.KINDS.print(done.act()))
                .toList();
        return steps.isEmpty() ? null : new Course("Chưa có bước nào được thực hiện.", steps);
    }

    private static String day(LocalDate day) {
        return ShownDay.of(day);
    }
}

package vn.kntc.confidentiality;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/** Strips texts inside the vault. Whom the petition denounces is not left out: whoever verifies has to know him. */
@Service
@Transactional
class VaultRedaction implements TextRedaction {

    private static final String PETITION_TEXT = "Nội dung đơn";

    private final SealedDeposits deposits;
    private final RevealLog log;

    VaultRedaction(SealedDeposits deposits, RevealLog log) {
        this.deposits = deposits;
        this.log = log;
    }

    @Override
    public List<MarkedWord> propose(CaseNumber caseNumber, String purpose, UserId by) {
        RevealLog.requirePurpose(people(caseNumber), purpose);
        log.opened(caseNumber, by, PETITION_TEXT, purpose, null);
        var words = words(caseNumber);
        var telling = words.telling();
        return IntStream.range(0, words.count())
                .mapToObj(index -> new MarkedWord(words.word(index), words.breaksBefore(index), telling.get(index)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public String strip(CaseNumber caseNumber, Set<Integer> places) {
        var words = words(caseNumber);
        if (words.count() == 0) {
            throw new InvalidInput("words", "Hồ sơ không có nội dung đơn để lập bản lược bỏ.");
        }
        var without = new BitSet(words.count());
        places.stream().filter(place -> place >= 0 && place < words.count()).forEach(without::set);
        var left = words.left(without);
        if (words.tells(left)) {
            throw new InvalidInput(
                    "words",
                    "Phần còn lại vẫn có chi tiết cho biết người tố cáo là ai; hãy lược bỏ thêm, ít nhất các từ chương trình đã đánh dấu.");
        }
        return left;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Integer> telling(CaseNumber caseNumber, List<String> words) {
        if (!deposits.exists(caseNumber)) {
            throw new NotFound("Không có hồ sơ này trong kho danh tính.");
        }
        var people = people(caseNumber);
        var telling = new TellingWords(String.join(" ", words), people).telling();
        telling.or(new MisreadWords(people).telling(words));
        return telling.stream().boxed().collect(Collectors.toUnmodifiableSet());
    }

    private TellingWords words(CaseNumber caseNumber) {
        var text = deposits.petitionText(caseNumber)
                .orElseThrow(() -> new NotFound("Không có hồ sơ này trong kho danh tính."));
        return new TellingWords(text, people(caseNumber));
    }

    private List<Identity> people(CaseNumber caseNumber) {
        return deposits.identities(caseNumber).stream()
                .map(deposits::open)
                .filter(one -> one.role() != PartyRole.RESPONDENT)
                .toList();
    }
}

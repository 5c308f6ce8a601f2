package vn.kntc.session;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseRemarks;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** Tells the books in which session a case was heard, and by whom. */
@Component
@Transactional(readOnly = true)
class SessionRemarks implements CaseRemarks {

    private final Sessions sessions;

    SessionRemarks(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Map<CaseNumber, String> of(Collection<CaseNumber> cases) {
        return sessions.hearings(cases).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, heard -> words(heard.getValue())));
    }

    private static String words(Sessions.Hearing heard) {
        var how = heard.receivedBy() == ReceivedBy.HEAD ? "lãnh đạo trực tiếp tiếp" : "người được ủy quyền tiếp";
        return "Phiên tiếp " + heard.session() + " ngày " + ShownDay.of(heard.on()) + ", " + how + ": "
                + heard.receiver();
    }
}

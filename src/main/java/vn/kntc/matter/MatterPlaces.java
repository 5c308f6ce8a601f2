package vn.kntc.matter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CasePlaces;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.shared.CaseNumber;

/** Leads from whoever lists a case, a session say, to the page of its matter. */
@Component
@Transactional(readOnly = true)
class MatterPlaces implements CasePlaces {

    private final Matters matters;
    private final CaseRecords records;

    MatterPlaces(Matters matters, CaseRecords records) {
        this.matters = matters;
        this.records = records;
    }

    @Override
    public Map<CaseNumber, Place> of(Collection<CaseNumber> cases) {
        var places = new LinkedHashMap<CaseNumber, Place>();
        records.of(cases).values().stream()
                .filter(record -> !record.kind().mayDenounce())
                .forEach(record -> matters.of(record.caseNumber()).stream()
                        .findFirst()
                        .ifPresent(matter ->
                                places.put(record.caseNumber(), new Place("Vụ việc " + matter, "/vu-viec/" + matter))));
        return places;
    }
}

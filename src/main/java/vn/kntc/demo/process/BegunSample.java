package vn.kntc.demo.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import vn.kntc.handling.sample.Sample;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** A sample in the hands of the room where it begins. */
record BegunSample(SampleCase sample, UserId officer, SampleWalk walk) implements Sample {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return sample.name();
    }

    @Override
    public AgencyId agency() {
        return new AgencyId(sample.agency());
    }

    @Override
    public <T> T facts(Class<T> type) {
        return JSON.convertValue(sample.facts(), type);
    }

    @Override
    public LocalDate today() {
        return walk.inDays(0);
    }

    @Override
    public LocalDate before(LocalDate day, int days) {
        return walk.daysBefore(day, days);
    }

    @Override
    public LocalDate inWorkingDays(int days) {
        return walk.inWorkingDays(days);
    }

    @Override
    public CaseNumber startForm(String procedure, String intakeId) {
        return walk.startForm(procedure, intakeId, sample.agency());
    }
}

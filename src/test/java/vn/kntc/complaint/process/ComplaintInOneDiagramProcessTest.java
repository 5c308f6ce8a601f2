package vn.kntc.complaint.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Every path once more by the one long diagram that the first instance was before its steps were shared: cases that began by it end in it,
 * by the same rows and beans.
 */
class ComplaintInOneDiagramProcessTest extends ComplaintPaths {

    @Override
    Map<String, byte[]> diagrams() {
        try (var diagram = getClass().getResourceAsStream("/upgrade/complaint-first-instance-in-one-diagram.bpmn")) {
            return Map.of(ComplaintFirstInstance.KEY, diagram.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

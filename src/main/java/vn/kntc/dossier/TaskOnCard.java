package vn.kntc.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.shared.CaseNumber;

/**
 * What a card of the task list needs from the engine.
 *
 * @param due the task's own last day by Vietnamese time, or null
 * @param clocks keys of the statutory clocks the model names for the step, of which the earliest counts; may be empty
 * @param article the article the model names for the step, or null
 */
public record TaskOnCard(String id, CaseNumber caseNumber, LocalDate due, List<String> clocks, String article) {}

package vn.kntc.dossier;

import java.time.LocalDate;
import vn.kntc.shared.CaseNumber;

/**
 * What a card of the task list needs from the engine.
 *
 * @param due the task's own last day by Vietnamese time, or null
 * @param clock key of the statutory clock the model names for the step, or null
 * @param article the article the model names for the step, or null
 */
public record TaskOnCard(String id, CaseNumber caseNumber, LocalDate due, String clock, String article) {}

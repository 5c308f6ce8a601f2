package vn.kntc.complaint;

/** Legal texts and reasoning of the conclusion on one content; null: as for the decision as a whole. */
public record ContentReasoning(String norms, String reasoning) {}

package vn.kntc.complaint;

import vn.kntc.handling.step.MayBeEmpty;

/** Legal texts and reasoning of the conclusion on one content; null: as for the decision as a whole. */
public record ContentReasoning(@MayBeEmpty String norms, @MayBeEmpty String reasoning) {}

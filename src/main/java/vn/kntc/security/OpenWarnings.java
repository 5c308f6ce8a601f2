package vn.kntc.security;

/** Counts what the signed-in person has to be warned of; the room that warns implements this. */
public interface OpenWarnings {

    /** Warnings to the person's groups, within the person's agencies, of deadlines that still run. */
    long count();
}

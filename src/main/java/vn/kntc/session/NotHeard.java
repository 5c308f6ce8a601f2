package vn.kntc.session;

/**
 * A case that was registered for a session and not heard in it.
 *
 * @param caseNumber as it was registered
 * @param reason neutral
 */
public record NotHeard(String caseNumber, String reason) {}

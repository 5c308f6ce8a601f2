package vn.kntc.petition;

/**
 * What the letter says to whoever sent a petition on.
 *
 * @param receiver body or person that sent it on
 * @param reference number and day of its letter, or null
 * @param result what came of the petition, neutral
 */
public record SenderNoticeContent(String receiver, String reference, String result) {}

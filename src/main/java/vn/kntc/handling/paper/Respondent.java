package vn.kntc.handling.paper;

/**
 * Whom a case is against, apart from his name, which lies in the vault.
 *
 * @param office for example "Chủ tịch Ủy ban nhân dân phường Nhân Hòa"
 * @param seat where he is reached, or null
 */
public record Respondent(String office, String seat) {}

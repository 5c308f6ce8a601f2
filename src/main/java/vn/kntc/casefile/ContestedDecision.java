package vn.kntc.casefile;

import java.time.LocalDate;

/**
 * The administrative decision or act complained about (Điều 2 khoản 8–9 Luật Khiếu nại).
 *
 * @param reference number or a neutral description, without names
 * @param issuedOn null for an act
 * @param receivedOn when the complainant received or learned of it; the 90 days of Điều 9 count from here; may be null
 */
public record ContestedDecision(String reference, LocalDate issuedOn, LocalDate receivedOn) {}

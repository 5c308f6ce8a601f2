package vn.kntc.handling.paper;

import java.time.LocalDate;
import vn.kntc.organization.Agency;

/**
 * What is known when a paper is drawn up.
 *
 * @param agency as it was on the paper's day; for a draft as it is
 * @param people of the case; nobody where the paper names none
 * @param on the paper's day; for a draft that of the act it is about
 */
public record Known(Agency agency, People people, LocalDate on) {}

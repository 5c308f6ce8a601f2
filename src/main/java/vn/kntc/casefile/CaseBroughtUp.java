package vn.kntc.casefile;

import java.time.LocalDate;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * Something that was brought up in one case becomes a case of its own: who takes such things in registers it in this transaction, with the
 * same people, and links it as {@link CaseRelation#BROUGHT_UP_AT}. Neither side knows the other.
 *
 * @param from the case in which it was brought up; its people and text lie in the vault
 * @param kind what it was found to be
 * @param receivedOn day on which it was brought up
 * @param group how many people stand behind it
 * @param appointed the paper is there by which they appoint who speaks for them; null: not told
 * @param summary neutral
 * @param part only one of several matters of it: what was said of the others stays there, and the summary is all that goes along
 * @param by who passes it on
 */
public record CaseBroughtUp(
        CaseNumber from,
        AgencyId agency,
        CaseKind kind,
        LocalDate receivedOn,
        GroupFacts group,
        Boolean appointed,
        String summary,
        boolean part,
        UserId by) {}

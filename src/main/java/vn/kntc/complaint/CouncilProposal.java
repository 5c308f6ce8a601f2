package vn.kntc.complaint;

import java.time.LocalDate;
import vn.kntc.handling.act.Act;

/**
 * What the disciplinary council proposes before the resolver decides (Điều 52 Luật Khiếu nại).
 *
 * @param council as the agency names it
 */
public record CouncilProposal(LocalDate on, String council, String proposal) implements Act {}

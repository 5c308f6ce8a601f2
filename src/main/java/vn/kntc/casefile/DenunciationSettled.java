package vn.kntc.casefile;

import vn.kntc.shared.CaseNumber;

/**
 * The conclusion on a denunciation was issued, or the decision that terminates its resolution (khoản 2 Điều 54 Luật Tố cáo); published in the
 * transaction that records it. The case may stay open long after: what hangs on the resolution, such as protection, listens here.
 *
 * @param sentence what was issued, with number and day, neutral
 */
public record DenunciationSettled(CaseNumber caseNumber, String sentence) {}

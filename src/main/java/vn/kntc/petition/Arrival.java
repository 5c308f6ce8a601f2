package vn.kntc.petition;

import java.time.LocalDate;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;

/**
 * How a petition came, without what was found about it.
 *
 * @param writtenOn day that it bears, or null
 * @param contested or null
 */
record Arrival(Channel channel, LocalDate writtenOn, GroupFacts group, ContestedDecision contested) {}

package vn.kntc.clock;

import java.time.Instant;
import vn.kntc.shared.UserId;

/** Who wrote a decision into the program, and when; the decision itself may be older. */
public record Recording(UserId by, Instant at) {}

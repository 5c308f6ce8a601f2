package vn.kntc.confidentiality;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import vn.kntc.shared.UserId;

/** One opening of the vault; {@code what} is a pseudonym or "Nội dung đơn". */
@NamedInterface("reveal")
public record RevealEntry(Instant at, UserId by, String what, String purpose) {}

package vn.kntc.document;

import java.time.Instant;
import java.util.UUID;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * A file of a case as lists show it. The name it was uploaded under may name people and lies sealed with the content.
 *
 * @param label neutral, for example "Tệp 2 – Bản quét đơn"
 * @param mediaType as detected from the content, not as claimed
 * @param size in bytes
 * @param sha256 hex, of the clear content
 */
public record CaseFile(
        UUID id,
        CaseNumber caseNumber,
        String label,
        String mediaType,
        long size,
        String sha256,
        UserId uploadedBy,
        Instant uploadedAt) {}

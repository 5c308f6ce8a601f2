package vn.kntc.document;

import java.util.List;
import vn.kntc.shared.AgencyId;

/**
 * What every official document prints around its content (Điều 8 Nghị định 30/2020/NĐ-CP).
 *
 * @param superiorName header line 1, or null
 * @param abbreviation for the number, for example "UBND"
 * @param unit abbreviation of the unit that draws up the agency's letters, for example "VP": their number ends with it (Điều 15 Nghị
 *     định 30/2020/NĐ-CP)
 * @param place of the date line
 * @param capacity "KT. CHỦ TỊCH" and the like, or null where the head signs himself
 * @param signerTitle for example "CHỦ TỊCH"
 * @param recipients lines of "Nơi nhận", without the last one ("Lưu: VT, hồ sơ"), which the template prints
 */
public record Letterhead(
        AgencyId agency,
        String superiorName,
        String agencyName,
        String abbreviation,
        String unit,
        String place,
        String capacity,
        String signerTitle,
        String signerName,
        List<String> recipients) {}

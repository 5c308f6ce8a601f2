package vn.kntc.organization;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.kntc.shared.AgencyId;

/**
 * An agency that receives and resolves, with what its documents print (Nghị định 30/2020/NĐ-CP).
 *
 * @param name for example "Ủy ban nhân dân phường Nhân Hòa"
 * @param abbreviation for document numbers, for example "UBND"
 * @param superiorName line 1 of the header, or null (UBND tỉnh prints none)
 * @param place for the date line, for example "Nhân Hòa"
 * @param headTitle for example "Chủ tịch Ủy ban nhân dân phường Nhân Hòa"
 * @param secondInstance who resolves a second complaint, for example "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh"
 * @param inspectorateName state inspectorate of the same level, or null where none exists (communes)
 * @param superior the agency above it where that works in this system too, or null: then only its name is known
 * @param hasPortal it has a portal or website, where its decisions have to be published too (khoản 3 Điều 29 Nghị định
 *     124/2020/NĐ-CP)
 * @param unit abbreviation of the unit that draws up its letters, for the end of their numbers
 */
public record Agency(
        AgencyId id,
        AgencyLevel level,
        String name,
        String abbreviation,
        String superiorName,
        String place,
        String headTitle,
        String secondInstance,
        String inspectorateName,
        boolean hasPortal,
        AgencyId superior,
        String unit) {

    /** Where nothing else is entered: the office (Văn phòng), which draws up an agency's letters. */
    public static final String OFFICE = "VP";

    private static final String AUTHOR = "NGƯỜI LẬP";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** An agency whose letters its office draws up. */
    public Agency(
            AgencyId id,
            AgencyLevel level,
            String name,
            String abbreviation,
            String superiorName,
            String place,
            String headTitle,
            String secondInstance,
            String inspectorateName,
            boolean hasPortal,
            AgencyId superior) {
        this(
                id,
                level,
                name,
                abbreviation,
                superiorName,
                place,
                headTitle,
                secondInstance,
                inspectorateName,
                hasPortal,
                superior,
                OFFICE);
    }

    /** An agency whose superior, if it has one, is outside this system. */
    public Agency(
            AgencyId id,
            AgencyLevel level,
            String name,
            String abbreviation,
            String superiorName,
            String place,
            String headTitle,
            String secondInstance,
            String inspectorateName,
            boolean hasPortal) {
        this(
                id,
                level,
                name,
                abbreviation,
                superiorName,
                place,
                headTitle,
                secondInstance,
                inspectorateName,
                hasPortal,
                null);
    }

    /** An agency without portal. */
    public Agency(
            AgencyId id,
            AgencyLevel level,
            String name,
            String abbreviation,
            String superiorName,
            String place,
            String headTitle,
            String secondInstance,
            String inspectorateName) {
        this(id, level, name, abbreviation, superiorName, place, headTitle, secondInstance, inspectorateName, false);
    }

    /**
     * As it may be printed on a day of which nothing else is recorded: what stands above a commune came with the administration of two
     * tiers, before which it was under a district that is not known here.
     */
    public Agency as(boolean threeTiers) {
        return threeTiers && level == AgencyLevel.COMMUNE
                ? new Agency(
                        id,
                        level,
                        name,
                        abbreviation,
                        null,
                        place,
                        headTitle,
                        secondInstance,
                        inspectorateName,
                        hasPortal,
                        null,
                        unit)
                : this;
    }

    /** What stands above its head's signature: "CHỦ TỊCH" out of "Chủ tịch Ủy ban nhân dân phường Nhân Hòa". */
    public String signerTitle() {
        var office = headTitle.endsWith(name)
                ? headTitle.substring(0, headTitle.length() - name.length()).strip()
                : headTitle;
        return office.toUpperCase(VIETNAMESE);
    }

    /**
     * What stands above a signature: the head signs by his own title, his deputy for him ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"). The power is
     * the head's own, not that of the body as a collective, so there is no "TM.", and nobody else signs by order ("TL.", "TUQ.").
     *
     * @param capacity null where the head signs himself
     */
    public record Signature(String capacity, String title) {}

    /**
     * What stands above the name of who draws up a report or a record for the agency: his own title, never the head's.
     *
     * @param officerTitle his office, or null where none is recorded
     */
    public Signature authorship(String officerTitle) {
        boolean none = officerTitle == null || officerTitle.isBlank();
        return new Signature(null, none ? AUTHOR : office(officerTitle));
    }

    /** @param officerTitle office of who signs, or null where none is recorded: then as of the head */
    public Signature signature(String officerTitle) {
        var head = signerTitle();
        var office = officerTitle == null ? "" : office(officerTitle);
        if (office.equals("PHÓ " + head)) {
            return new Signature("KT. " + head, office);
        }
        return office.equals("QUYỀN " + head) ? new Signature(null, office) : new Signature(null, head);
    }

    /** Without the agency's name: it stands in the header. */
    private String office(String officerTitle) {
        return officerTitle
                .strip()
                .toUpperCase(VIETNAMESE)
                .replaceFirst(
                        "\\s+(?:" + Pattern.quote(name.toUpperCase(VIETNAMESE))
                                + "|UBND.*|ỦY BAN NHÂN DÂN.*|UỶ BAN NHÂN DÂN.*)$",
                        "");
    }
}

package vn.kntc.handling.paper;

import java.time.LocalDate;
import java.util.Map;
import vn.kntc.organization.Agency;
import vn.kntc.organization.Officer;
import vn.kntc.organization.Officers;
import vn.kntc.shared.UserId;

/** Who signs a paper, and what stands above and below the signature. */
public final class Signing {

    private final UserId officer;
    /** code, or null where the head signs */
    private final String title;

    private final String name;

    private final boolean author;

    private Signing(UserId officer, String title, String name, boolean author) {
        this.officer = officer;
        this.title = title;
        this.name = name;
        this.author = author;
    }

    /** An officer under the title that he has on the paper's day: the head, or his deputy for him. */
    public static Signing by(UserId officer) {
        return new Signing(officer, null, null, false);
    }

    /** Who drew the paper up, under his own title and for nobody else. */
    public static Signing author(UserId officer) {
        return new Signing(officer, null, null, true);
    }

    /** Under the head's title. @param name empty where it is written by hand */
    public static Signing asHead(String name) {
        return new Signing(null, null, name, false);
    }

    /**
     * Under a title that is no office of the agency, such as that of who leads a team.
     *
     * @param title code of the title, which the register words
     * @param name empty where it is written by hand
     */
    public static Signing under(String title, String name) {
        return new Signing(null, title, name, false);
    }

    /** What is printed. */
    record Block(Agency.Signature signature, String name) {}

    /** @param titles words of the register by code */
    Block block(Agency agency, Officers officers, LocalDate on, Map<String, String> titles) {
        if (officer != null) {
            Officer signer = officers.on(officer, on);
            return new Block(
                    author ? agency.authorship(signer.title()) : agency.signature(signer.title()), signer.fullName());
        }
        return new Block(new Agency.Signature(null, title == null ? agency.signerTitle() : titles.get(title)), name);
    }
}

package vn.kntc.handling.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.document.FormCatalogue;
import vn.kntc.law.LawCatalogue;

/** Refuses to start with a register of forms that names something the program does not know, before a paper is drawn up by it. */
@Component
class RegisterCheck {

    /** @throws vn.kntc.shared.StartRefused with everything that is wrong */
    RegisterCheck(FormCatalogue catalogue, List<PaperBook> books, LawCatalogue law) {
        catalogue.requireKnown(
                PaperBook.drawn(books), law.codes("citeBases", "about").keySet());
    }
}

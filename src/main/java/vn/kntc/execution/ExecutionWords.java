package vn.kntc.execution;

import vn.kntc.execution.Amounts.Kind;
import vn.kntc.handling.act.ActFacts;

/** How the case file prints the figures; what is nothing is left out. */
final class ExecutionWords {

    private ExecutionWords() {}

    static void due(DueFigures due, ActFacts facts) {
        amounts("phải thu hồi", "phải trả", due.amounts(), facts);
        facts.text("Tổ chức được trả lại quyền lợi", Figure.orNull(due.restoredOrganizations()))
                .text("Cá nhân được trả lại quyền lợi", Figure.orNull(due.restoredPersons()))
                .text("Người bị kiến nghị xử lý", Figure.orNull(due.proposedPersons()))
                .text(
                        "– trong đó cán bộ, công chức, viên chức bị kiến nghị xử lý",
                        Figure.orNull(due.proposedOfficials()))
                .text("Vụ chuyển cơ quan điều tra", Figure.orNull(due.referredCases()))
                .text("Người chuyển cơ quan điều tra", Figure.orNull(due.referredPersons()))
                .text(
                        "– trong đó cán bộ, công chức, viên chức chuyển cơ quan điều tra",
                        Figure.orNull(due.referredOfficials()));
    }

    static void done(DoneFigures done, ActFacts facts) {
        amounts("đã thu hồi", "đã trả", done.amounts(), facts);
        facts.text("Người đã bị xử lý", Figure.orNull(done.handledPersons()))
                .text("– trong đó cán bộ, công chức, viên chức đã bị xử lý", Figure.orNull(done.handledOfficials()))
                .text("Vụ đã khởi tố", Figure.orNull(done.prosecutedCases()))
                .text("Người đã bị khởi tố", Figure.orNull(done.prosecutedPersons()))
                .text(
                        "– trong đó cán bộ, công chức, viên chức đã bị khởi tố",
                        Figure.orNull(done.prosecutedOfficials()));
    }

    private static void amounts(String recovered, String returned, Amounts amounts, ActFacts facts) {
        facts.text("Tiền " + recovered + " về Nhà nước", shown(amounts, Kind.STATE_MONEY))
                .text("Đất " + recovered + " về Nhà nước", shown(amounts, Kind.STATE_LAND))
                .text("Tiền " + returned + " tổ chức", shown(amounts, Kind.ORG_MONEY))
                .text("Đất " + returned + " tổ chức", shown(amounts, Kind.ORG_LAND))
                .text("Tiền " + returned + " cá nhân", shown(amounts, Kind.PERSON_MONEY))
                .text("Đất " + returned + " cá nhân", shown(amounts, Kind.PERSON_LAND));
    }

    /** Of a balance. */
    static String label(Kind kind) {
        return switch (kind) {
            case STATE_MONEY -> "Tiền thu hồi về Nhà nước";
            case STATE_LAND -> "Đất thu hồi về Nhà nước";
            case ORG_MONEY -> "Tiền trả tổ chức";
            case ORG_LAND -> "Đất trả tổ chức";
            case PERSON_MONEY -> "Tiền trả cá nhân";
            case PERSON_LAND -> "Đất trả cá nhân";
        };
    }

    private static String shown(Amounts amounts, Kind kind) {
        return Figure.orNull(amounts.of(kind), kind.money());
    }
}

package vn.kntc.complaint;

import java.util.Map;
import vn.kntc.organization.Agency;
import vn.kntc.organization.AgencyLevel;

/** Vietnamese words for the respondents that {@code determineComplaintJurisdiction} knows. */
final class RespondentOffice {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("COMMUNE_CHAIR", "Chủ tịch Ủy ban nhân dân cấp xã"),
            Map.entry(
                    "COMMUNE_STAFF",
                    "Cán bộ, công chức, viên chức do Chủ tịch Ủy ban nhân dân cấp xã quản lý trực tiếp"),
            Map.entry(
                    "COMMUNE_UNIT_HEAD",
                    "Người đứng đầu cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân cấp xã"),
            Map.entry("DISTRICT_UNIT_HEAD", "Thủ trưởng cơ quan thuộc Ủy ban nhân dân cấp huyện"),
            Map.entry("DISTRICT_CHAIR", "Chủ tịch Ủy ban nhân dân cấp huyện"),
            Map.entry("PROVINCIAL_SUBUNIT_HEAD", "Thủ trưởng đơn vị thuộc cơ quan chuyên môn cấp tỉnh"),
            Map.entry(
                    "PROVINCIAL_DEPARTMENT_HEAD",
                    "Người đứng đầu cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân cấp tỉnh"),
            Map.entry("PROVINCE_CHAIR", "Chủ tịch Ủy ban nhân dân cấp tỉnh"),
            Map.entry("MINISTRY_SUBUNIT_HEAD", "Thủ trưởng cơ quan thuộc bộ"),
            Map.entry("MINISTER", "Bộ trưởng"),
            Map.entry("PUBLIC_SERVICE_UNIT_HEAD", "Người đứng đầu đơn vị sự nghiệp công lập"));

    private RespondentOffice() {}

    /** The head of this very agency by his title, others as the petition names them, else by the kind of office. */
    static String of(Complaint complaint, Agency agency) {
        if (isOwnHead(complaint, agency)) {
            return agency.headTitle();
        }
        var named = complaint.respondentBody().office();
        return named == null ? words(complaint.respondent()) : named;
    }

    /** Where he is reached (khoản 2 Điều 31 Luật Khiếu nại): as the petition says, the head of this agency at its seat; else null. */
    static String seat(Complaint complaint, Agency agency) {
        var named = complaint.respondentBody().seat();
        return named == null && isOwnHead(complaint, agency) ? "trụ sở " + agency.name() : named;
    }

    private static boolean isOwnHead(Complaint complaint, Agency agency) {
        var ownHead = agency.level() == AgencyLevel.COMMUNE ? "COMMUNE_CHAIR" : "PROVINCE_CHAIR";
        return ownHead.equals(complaint.respondent());
    }

    static String words(String code) {
        return WORDS.getOrDefault(code, "Người bị khiếu nại");
    }
}

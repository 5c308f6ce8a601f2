package vn.kntc.complaint;

import java.util.Map;

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

    static String words(String code) {
        return WORDS.getOrDefault(code, "Người bị khiếu nại");
    }
}

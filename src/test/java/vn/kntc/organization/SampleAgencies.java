package vn.kntc.organization;

import vn.kntc.shared.AgencyId;

/** The agencies of the demonstration, for tests that need no database. */
public final class SampleAgencies {

    /** Without state inspectorate, and without portal. */
    public static final Agency WARD = new Agency(
            new AgencyId("nhanhoa"),
            AgencyLevel.COMMUNE,
            "Ủy ban nhân dân phường Nhân Hòa",
            "UBND",
            "Ủy ban nhân dân tỉnh Bắc Ninh",
            "Nhân Hòa",
            "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
            "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
            null);

    public static final Agency PROVINCE = new Agency(
            new AgencyId("bacninh"),
            AgencyLevel.PROVINCE,
            "Ủy ban nhân dân tỉnh Bắc Ninh",
            "UBND",
            null,
            "Bắc Ninh",
            "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
            "Bộ trưởng quản lý ngành, lĩnh vực",
            "Thanh tra tỉnh Bắc Ninh",
            true);

    private SampleAgencies() {}
}

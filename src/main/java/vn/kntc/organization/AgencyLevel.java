package vn.kntc.organization;

/** Tier of an agency since 01/7/2025. */
public enum AgencyLevel {
    PROVINCE,
    COMMUNE
}

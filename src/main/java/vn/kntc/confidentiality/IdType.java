package vn.kntc.confidentiality;

/** Kinds of identity paper (contract 6); the last one only in R1 and R2. */
public enum IdType {
    CITIZEN_CARD,
    CITIZEN_CERTIFICATE,
    PERSONAL_NUMBER,
    PASSPORT,
    IDENTITY_CARD
}

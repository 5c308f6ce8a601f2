package vn.kntc.document;

/** The number of a paper. @param ordinal place in the series of the year; null for a number that was put in between two on paper */
record PaperNumber(int year, Integer ordinal, String text) {}

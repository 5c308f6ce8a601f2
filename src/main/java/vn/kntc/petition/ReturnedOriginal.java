package vn.kntc.petition;

/** An original that goes back to who handed it in (Điều 10 Thông tư 05/2021/TT-TTCP). @param condition in which it is */
public record ReturnedOriginal(String item, String condition) {}

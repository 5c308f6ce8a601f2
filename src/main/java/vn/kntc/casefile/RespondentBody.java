package vn.kntc.casefile;

/**
 * Who is complained about, as far as it is public.
 *
 * @param office body or office as the petition names it, or null
 * @param seat where it sits, or null
 */
public record RespondentBody(String office, String seat) {

    public static final RespondentBody UNKNOWN = new RespondentBody(null, null);
}

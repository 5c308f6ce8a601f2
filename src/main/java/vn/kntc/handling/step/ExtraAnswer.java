package vn.kntc.handling.step;

/**
 * An answer that no Java knows the question of, in the words of the form.
 *
 * @param key of the field
 * @param label as the officer read it
 * @param value as he would read it, for example the label of what he chose
 */
public record ExtraAnswer(String key, String label, String value) {}

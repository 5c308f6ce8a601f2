package vn.kntc.report;

/** A formula or check cannot be read. The message is one Vietnamese sentence for who writes tables. */
final class FormulaFault extends RuntimeException {

    FormulaFault(String sentence) {
        super(sentence);
    }
}

package vn.danchu.platform.imports;

/**
 * A spreadsheet takes a CSV cell that begins like a formula for one, and may run it. An apostrophe before it keeps it a
 * text; what was written so is read back without it.
 */
final class FormulaGuard {
    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";
    private static final char APOSTROPHE = '\'';

    private FormulaGuard() {
    }

    static String neutral(String text) {
        return isDangerous(text, 0) ? APOSTROPHE + text : text;
    }

    static String plain(String cell) {
        boolean guarded = !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && isDangerous(cell, 1);
        return guarded ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text, int start) {
        return text.length() > start && FORMULA_SIGNS.indexOf(text.charAt(start)) >= 0;
    }
}

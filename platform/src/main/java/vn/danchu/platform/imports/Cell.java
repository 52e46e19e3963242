package vn.danchu.platform.imports;

/**
 * A cell as the file holds it.
 *
 * @param kind
 *            what the spreadsheet took it for; all cells of a CSV file are text
 * @param text
 *            its content; of a date in ISO form
 */
record Cell(Kind kind, String text) {
    static final Cell EMPTY = new Cell(Kind.TEXT, "");

    enum Kind {
        TEXT, NUMBER, DATE,
        /** The spreadsheet itself shows an error there. */
        BROKEN
    }

    static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(Kind.TEXT, text);
    }

    boolean isBlank() {
        return kind != Kind.BROKEN && text.isBlank();
    }
}

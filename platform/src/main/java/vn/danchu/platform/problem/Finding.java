package vn.danchu.platform.problem;

/**
 * One thing wrong in what was sent.
 *
 * @param row
 *            row of an imported table, counted as a spreadsheet shows it (the heading is row 1); null outside tables
 * @param field
 *            the column, or the JSON field
 * @param detail
 *            what is wrong with it
 */
public record Finding(Integer row, String field, Text detail) {

    /** @return a finding about a field of a request */
    public static Finding in(String field, String vi, String en) {
        return new Finding(null, field, new Text(vi, en));
    }
}

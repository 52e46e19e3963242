package vn.danchu.consultation.secretballot;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What one column of a table says about an order: of households, or of ballots on the ledger. */
record Ranking(String by, List<Boolean> inFavour) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** Numbers by their size, and before everything else, which goes by its text. */
    static final Comparator<String> CELLS = Comparator.comparing(Ranking::number).thenComparing(cell -> cell);

    /**
     * @param choice
     *            whether a row stands for a ballot in favour
     */
    static Ranking ofLedger(String column, List<Dump.Row> ledger, Function<Dump.Row, Boolean> choice) {
        return new Ranking("ledger by " + column,
                ledger.stream().sorted(byCell(column)).map(choice).toList());
    }

    /**
     * The households by their first or last row in a table.
     *
     * @param households
     *            of each row its household
     * @return null when the column says nothing of some household
     */
    static Ranking ofHouseholds(String column, BinaryOperator<Dump.Row> which, Map<Dump.Row, Integer> households,
            List<Boolean> inFavour) {
        Map<Integer, Dump.Row> one = new HashMap<>();
        households.forEach((row, household) -> {
            if (row.cells().get(column) != null) {
                one.merge(household, row, which);
            }
        });
        if (one.size() < inFavour.size()) {
            return null;
        }
        return new Ranking(one.get(0).table() + " by " + column, one.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(byCell(column))).map(entry -> inFavour.get(entry.getKey()))
                .toList());
    }

    /** Rows with the same cell by their place on disk. */
    static Comparator<Dump.Row> byCell(String column) {
        Comparator<Dump.Row> byPlace = Comparator.comparing(row -> row.cells().get("ctid"), CELLS);
        return Comparator.<Dump.Row, String>comparing(row -> row.cells().get(column), CELLS).thenComparing(byPlace);
    }

    /** @return how many households in favour stand where the other order has a ballot in favour */
    int hits(Ranking other) {
        int hits = 0;
        for (int i = 0; i < inFavour.size(); i++) {
            hits += inFavour.get(i) && other.inFavour.get(i) ? 1 : 0;
        }
        return hits;
    }

    private static Long number(String cell) {
        return NUMBER.matcher(cell).matches() ? Long.parseLong(cell) : Long.MAX_VALUE;
    }
}

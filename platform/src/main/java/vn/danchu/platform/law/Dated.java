package vn.danchu.platform.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A value that the law may change: rows, each with the day from which it holds and the article that says so.
 * An old case is judged by the row of its day.
 *
 * @param <T> what the law fixes, for example a {@link Share} or a {@link Deadline}
 */
public final class Dated<T> {
    private final List<Row<T>> rows;

    private Dated(List<Row<T>> rows) {
        this.rows = rows;
    }

    /**
     * One row of the table.
     *
     * @param since   first day on which the value holds; it holds until the day before the next row
     * @param value   the value
     * @param article where the law says so
     */
    public record Row<T>(LocalDate since, T value, Article article) {
        public Row {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(article, "article");
        }
    }

    /** The value was asked for a day on which no row of the table held yet. */
    public static final class NotYetInForce extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final transient LocalDate day;
        private final transient Row<?> first;

        NotYetInForce(LocalDate day, Row<?> first) {
            super("Nothing was in force on " + day + ": " + first.article() + " holds from " + first.since());
            this.day = day;
            this.first = first;
        }

        /** The day that was asked for. */
        public LocalDate day() {
            return day;
        }

        /** Where the law says what holds from then on. */
        public Article article() {
            return first.article();
        }

        /** The first day for which there is an answer. */
        public LocalDate inForceFrom() {
            return first.since();
        }
    }

    /**
     * A row for {@link #of(Row...)}.
     *
     * @param since first day on which the value holds, as yyyy-mm-dd
     */
    public static <T> Row<T> since(String since, T value, Article article) {
        return new Row<>(LocalDate.parse(since), value, article);
    }

    /**
     * The table of these rows.
     *
     * @param rows at least one, each later than the one above it: newest last
     * @throws IllegalArgumentException when there is no row or their order is another
     */
    @SafeVarargs
    public static <T> Dated<T> of(Row<T>... rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("A dated value needs a row");
        }
        for (int i = 1; i < rows.length; i++) {
            if (!rows[i - 1].since().isBefore(rows[i].since())) {
                throw new IllegalArgumentException(
                        "The row of " + rows[i].since() + " must be later than the row above it, of "
                                + rows[i - 1].since());
            }
        }
        return new Dated<>(List.of(rows));
    }

    /** A value that holds unchanged since its act came into force. */
    public static <T> Dated<T> sinceEntryIntoForce(T value, Article article) {
        return new Dated<>(List.of(new Row<>(article.act().inForceFrom(), value, article)));
    }

    /**
     * The value that holds on a day.
     *
     * @throws NotYetInForce when the day is before the first row
     */
    public T on(LocalDate day) {
        return rowOn(day).value();
    }

    /**
     * The row that holds on a day: the value with its article.
     *
     * @throws NotYetInForce when the day is before the first row
     */
    public Row<T> rowOn(LocalDate day) {
        return rows.reversed().stream().filter(row -> !row.since().isAfter(day)).findFirst()
                .orElseThrow(() -> new NotYetInForce(day, rows.getFirst()));
    }

    /** All rows, newest last. */
    public List<Row<T>> rows() {
        return rows;
    }
}

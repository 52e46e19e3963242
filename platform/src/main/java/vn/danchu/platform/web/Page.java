package vn.danchu.platform.web;

import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items
 *            at most as many as asked for
 * @param next
 *            the cursor of the next page; absent on the last
 */
public record Page<T>(List<T> items,
        @Schema(examples = "MDYyMTEtMDE", description = "Hand it back as cursor to get the next page; absent on the last") @Nullable String next) {

    /** The most rows a caller gets at once. */
    public static final int MOST = 100;

    /**
     * Cuts a page out of {@code limit + 1} rows: the row too many tells that there is a next page.
     *
     * @param rows
     *            up to {@code limit + 1} rows in list order
     * @param limit
     *            rows a page, 1 to {@link #MOST}
     * @param keyOf
     *            the sort key of a row, from which the cursor is made
     */
    public static <R> Page<R> of(List<R> rows, int limit, Function<R, Cursor> keyOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<R> items = rows.subList(0, limit);
        return new Page<>(List.copyOf(items), keyOf.apply(items.getLast()).encode());
    }

    /** @return the same page with all its items shown another way at once, in the same order */
    public <V> Page<V> mapTogether(Function<List<T>, List<V>> views) {
        return new Page<>(views.apply(items), next);
    }

    /** @return the same page with every item shown another way */
    public <V> Page<V> map(Function<? super T, ? extends V> view) {
        return new Page<>(items.stream().<V>map(view::apply).toList(), next);
    }
}

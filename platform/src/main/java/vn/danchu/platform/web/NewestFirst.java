package vn.danchu.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

/**
 * A list of records from the newest to the oldest, read page by page; records of one time follow their ids. The key of a
 * page's last row is {@code Cursor.of(time, id)}.
 *
 * @param <E>
 *            the records, with an {@code id} of type UUID
 */
public final class NewestFirst<E> {
    private final Class<E> kind;
    private final String time;
    private final Function<Cursor, Object> timeOf;
    private final Map<String, Object> conditions = new LinkedHashMap<>();
    private String fetched = "";

    private NewestFirst(Class<E> kind, String time, Function<Cursor, Object> timeOf) {
        this.kind = kind;
        this.time = time;
        this.timeOf = timeOf;
    }

    /** @return all records of a kind, by an attribute that holds an instant */
    public static <E> NewestFirst<E> byTime(Class<E> kind, String attribute) {
        return new NewestFirst<>(kind, attribute, cursor -> cursor.instant(0));
    }

    /** @return all records of a kind, by an attribute that holds a day */
    public static <E> NewestFirst<E> byDay(Class<E> kind, String attribute) {
        return new NewestFirst<>(kind, attribute, cursor -> cursor.day(0));
    }

    /** @return this list, only with records whose attribute has the value; null narrows nothing */
    public NewestFirst<E> where(String attribute, Object value) {
        if (value != null) {
            conditions.put(attribute, value);
        }
        return this;
    }

    /** @return this list, its records read together with another one that they belong to */
    public NewestFirst<E> with(String association) {
        fetched = " join fetch row." + association;
        return this;
    }

    /**
     * @param after
     *            the last row seen; null for the first page
     * @param most
     *            how many rows at most
     */
    public List<E> read(EntityManager database, Cursor after, int most) {
        String where = conditions.keySet().stream().map(attribute -> " and row." + attribute + " = :" + name(attribute))
                .collect(Collectors.joining());
        String rest = after == null
                ? ""
                : " and (row." + time + " < :time or row." + time + " = :time and row.id < :id)";
        var query = database.createQuery("select row from " + kind.getName() + " row" + fetched + " where true" + where
                + rest + " order by row." + time + " desc, row.id desc", kind).setMaxResults(most);
        conditions.forEach((attribute, value) -> query.setParameter(name(attribute), value));
        if (after != null) {
            query.setParameter("time", timeOf.apply(after)).setParameter("id", after.id(1));
        }
        return query.getResultList();
    }

    private static String name(String attribute) {
        return attribute.replace('.', '_');
    }
}

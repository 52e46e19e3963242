package vn.danchu.platform.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the rule register: one value by which the suite judges, with the day from which it holds and the text it rests on.
 *
 * @param key                 stable name of the value, for example "decision.sendDeadline"
 * @param value               the value as text, for example "≥ 2/3" or "5"
 * @param unit                what the value counts, for example "share", "days", "working-days", "persons"
 * @param since               first day on which it holds; it holds until the next row of the same key
 * @param articleVi the article, or for a local setting the document that approved it, in Vietnamese
 * @param articleEn    the same in English
 * @param kind                who fixed the value
 */
public record RuleRow(String key, String value, String unit, LocalDate since, String articleVi,
        String articleEn, Kind kind) {

    public RuleRow {
        Stream.of(key, value, unit, since, articleVi, articleEn, kind)
                .forEach(Objects::requireNonNull);
    }

    /** Who fixed a value. */
    public enum Kind {
        /** The law; no province or commune may change it. */
        LAW,
        /** A province or commune, where the law leaves the value open. */
        LOCAL_SETTING
    }

    /**
     * The rows of a table of the law.
     *
     * @param text how a value is written
     */
    public static <T> Stream<RuleRow> law(String key, String unit, Dated<T> table, Function<T, String> text) {
        return table.rows().stream().map(row -> new RuleRow(key, text.apply(row.value()), unit, row.since(),
                row.article().vi(), row.article().en(), Kind.LAW));
    }

    /** The rows of a share, written like "≥ 2/3". */
    public static Stream<RuleRow> shares(String key, Dated<Share> table) {
        return law(key, "share", table, Share::text);
    }

    /** The rows of a deadline: the count, in days or working days. */
    public static Stream<RuleRow> deadlines(String key, Dated<Deadline> table) {
        return table.rows().stream()
                .map(row -> new RuleRow(key, Integer.toString(row.value().length().count()),
                        row.value().length().unit(),
                        row.since(), row.article().vi(), row.article().en(), Kind.LAW));
    }

    /**
     * The row of a value that a province or commune set, with the document that approved it as its article.
     *
     * @param approvedByVi the document, in Vietnamese
     * @param approvedByEn the same in English
     */
    public static RuleRow localSetting(String key, String value, String unit, LocalDate since, String approvedByVi,
            String approvedByEn) {
        return new RuleRow(key, value, unit, since, approvedByVi, approvedByEn, Kind.LOCAL_SETTING);
    }

    /** The register of a day: of each key the newest row that holds on it, ordered by key. A key without such a row is left out. */
    public static List<RuleRow> inForce(Collection<? extends RuleSource> sources, LocalDate day) {
        Map<String, RuleRow> byKey = sources.stream().flatMap(RuleSource::rows).filter(row -> !row.since().isAfter(day))
                .collect(Collectors.toMap(RuleRow::key, Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(RuleRow::since)), TreeMap::new));
        return List.copyOf(byKey.values());
    }
}

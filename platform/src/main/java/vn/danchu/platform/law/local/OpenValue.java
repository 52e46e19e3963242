package vn.danchu.platform.law.local;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/**
 * A value that the law leaves open, as it stands in the {@code rules} of its feature. A province or commune may set it; where
 * nobody has, there is no value, and nobody is judged by one.
 *
 * @param key     stable name, in the style of the rule register
 * @param measure how it is written and compared
 * @param setBy   who may set it
 * @param least   the smallest lawful value; empty where the law names none
 * @param most    the greatest lawful value; empty where the law names none
 * @param article what leaves it open
 * @param vi      what it says, in Vietnamese
 * @param en      the same in English
 */
public record OpenValue<T>(String key, Measure<T> measure, Set<Tier> setBy, Optional<Dated<T>> least,
        Optional<Dated<T>> most, Article article, String vi, String en) {

    public OpenValue {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(article, "article");
        if (setBy.isEmpty()) {
            throw new IllegalArgumentException("Nobody may set " + key);
        }
    }

    /** A value to which the law draws no bounds, for every tier to set. */
    public static <T> OpenValue<T> of(String key, Measure<T> measure, Article article, String vi, String en) {
        return new OpenValue<>(key, measure, Set.of(Tier.values()), Optional.empty(), Optional.empty(), article, vi,
                en);
    }

    /** The same value, for these tiers only. */
    public OpenValue<T> onlyBy(Tier... tiers) {
        return new OpenValue<>(key, measure, Set.of(tiers), least, most, article, vi, en);
    }

    /** The same value between two of the law; null where the law draws no bound on that side. */
    public OpenValue<T> within(Dated<T> smallest, Dated<T> greatest) {
        return new OpenValue<>(key, measure, setBy, Optional.ofNullable(smallest), Optional.ofNullable(greatest),
                article, vi, en);
    }

    /** What a text says; empty when it is no such value. */
    public Optional<T> read(String text) {
        return measure.reader().apply(text);
    }

    /** Whether a tier may set the value at all. */
    public Optional<BrokenRule> mayBeSetBy(Tier tier) {
        return setBy.contains(tier)
                ? Optional.empty()
                : Optional
                        .of(BrokenRule.of("set-by-another-tier", article, "Giá trị này không do " + tier.vi() + " đặt",
                                "This value is not set by " + tier.en()));
    }

    /**
     * Whether the law in force on the day from which a value is to hold leaves room for it.
     *
     * @throws IllegalArgumentException when the text is no such value
     */
    public Optional<BrokenRule> mayBe(String text, LocalDate since) {
        T value = read(text).orElseThrow(() -> new IllegalArgumentException("Not a value of " + key + ": " + text));
        Optional<BrokenRule> tooSmall = least.map(table -> table.rowOn(since))
                .filter(bound -> measure.order().compare(value, bound.value()) < 0)
                .map(bound -> BrokenRule.of("below-the-law", bound.article(),
                        "Giá trị đặt ra thấp hơn mức pháp luật quy định",
                        "The value lies below what the law says"));
        return tooSmall.or(() -> most.map(table -> table.rowOn(since))
                .filter(bound -> measure.order().compare(value, bound.value()) > 0)
                .map(bound -> BrokenRule.of("above-the-law", bound.article(),
                        "Giá trị đặt ra cao hơn mức pháp luật quy định",
                        "The value lies above what the law says")));
    }
}

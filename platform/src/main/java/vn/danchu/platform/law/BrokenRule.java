package vn.danchu.platform.law;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule answers when it says no: which rule, where the law says so, and what a person may do about it.
 *
 * @param rule
 *            stable name in lower-case words joined by hyphens; also the last part of the problem type
 * @param article
 *            where the law says so
 * @param vi
 *            the reason in Vietnamese
 * @param en
 *            the reason in English
 * @param earliest
 *            first lawful date or time, when the answer is "too early"; else null
 * @param latest
 *            last lawful date, when the answer is "too late"; else null
 */
public record BrokenRule(String rule, Article article, String vi, String en, Temporal earliest, Temporal latest) {

    public BrokenRule {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(article);
        Objects.requireNonNull(vi);
        Objects.requireNonNull(en);
    }

    /** @return a refusal that time alone does not cure */
    public static BrokenRule of(String rule, Article article, String vi, String en) {
        return new BrokenRule(rule, article, vi, en, null, null);
    }

    /** @return the refusal of a day before the law; waiting does not cure it, so it is no "too early" */
    public static BrokenRule notYetInForce(Article article, LocalDate day, LocalDate inForceFrom) {
        return of("not-yet-in-force", article,
                "Ngày " + day + " quy định này chưa có hiệu lực; quy định có hiệu lực từ ngày " + inForceFrom,
                "On " + day + " this was not in force yet; it is in force from " + inForceFrom);
    }

    /** @return whether something can have happened on a day by this article: since its act is in force, and not in the future */
    public static Optional<BrokenRule> ifNotPossible(Article article, LocalDate day, LocalDate today) {
        LocalDate inForceFrom = article.act().inForceFrom();
        if (day.isBefore(inForceFrom)) {
            return Optional.of(notYetInForce(article, day, inForceFrom));
        }
        return day.isAfter(today)
                ? Optional.of(of("act-in-future", article, "Ngày này không thể ở tương lai",
                        "This day cannot lie in the future"))
                : Optional.empty();
    }

    /** @return a refusal that ends at {@code earliest}, a date or a time with offset */
    public static BrokenRule tooEarly(String rule, Article article, String vi, String en, Temporal earliest) {
        return new BrokenRule(rule, article, vi, en, Objects.requireNonNull(earliest), null);
    }

    /** @return a refusal because the last lawful day, {@code latest}, has passed */
    public static BrokenRule tooLate(String rule, Article article, String vi, String en, Temporal latest) {
        return new BrokenRule(rule, article, vi, en, null, Objects.requireNonNull(latest));
    }
}

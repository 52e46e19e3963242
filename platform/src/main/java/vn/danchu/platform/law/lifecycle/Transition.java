package vn.danchu.platform.law.lifecycle;

import java.util.Set;
import java.util.stream.Collectors;

import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.RuleRow;

/**
 * One line of the table: where a step may be taken from and where it leads.
 *
 * @param from
 *            the states in which the step may be taken
 * @param to
 *            the state after it; null for a step that leaves the state as it is
 * @param article
 *            where the law says so
 * @param vi
 *            the step in Vietnamese, as it follows "Không thể "
 * @param en
 *            the step in English, as it follows "It is not possible to "
 */
public record Transition<S extends Enum<S> & State>(Set<S> from, S to, Article article, String vi, String en) {
    public Transition {
        from = Set.copyOf(from);
    }

    /** The line in short, for example "sent, received → annulled"; without an arrow where the record stays as it is. */
    public String text() {
        String start = from.stream().sorted().map(State::key).collect(Collectors.joining(", "));
        return to == null ? start : start + " → " + State.key(to);
    }

    RuleRow row(String key) {
        return new RuleRow(key, text(), "states", article.act().inForceFrom(), article.vi(), article.en(),
                RuleRow.Kind.LAW);
    }
}

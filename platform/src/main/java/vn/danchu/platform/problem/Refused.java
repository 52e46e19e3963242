package vn.danchu.platform.problem;

import java.util.List;
import java.util.Optional;

import vn.danchu.platform.law.BrokenRule;

/** The answer "no", with its reason. Becomes {@code application/problem+json} at the edge; the domain knows no HTTP. */
public final class Refused extends RuntimeException {
    private final transient ProblemType type;
    private final transient Text detail;
    private final transient BrokenRule rule;
    private final transient List<Finding> findings;

    private Refused(ProblemType type, Text detail, BrokenRule rule, List<Finding> findings) {
        super(type.slug() + ": " + detail.en(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.rule = rule;
        this.findings = findings;
    }

    /** @return a refusal of the given kind, with a sentence about this case */
    public static Refused because(ProblemType type, String vi, String en) {
        return new Refused(type, new Text(vi, en), null, List.of());
    }

    /** @return a refusal that lists what is wrong, field by field or row by row */
    public static Refused because(ProblemType type, String vi, String en, List<Finding> findings) {
        return new Refused(type, new Text(vi, en), null, List.copyOf(findings));
    }

    /** @return a refusal by a rule of the law: 409 when waiting cures it, else 422 */
    public static Refused by(BrokenRule rule) {
        ProblemType type = rule.earliest() != null ? CommonProblem.TOO_EARLY : CommonProblem.RULE_BROKEN;
        return by(type, rule);
    }

    /**
     * @param type
     *            the kind, and with it the status, that clients go by where it says more than "rule broken": who may not, what the
     *            state does not allow, what is there already
     * @return a refusal of that kind by a rule of the law
     */
    public static Refused by(ProblemType type, BrokenRule rule) {
        return by(type, rule, List.of());
    }

    /** @return as the other, with what is wrong listed field by field or row by row */
    public static Refused by(ProblemType type, BrokenRule rule, List<Finding> findings) {
        return new Refused(type, new Text(rule.vi(), rule.en()), rule, List.copyOf(findings));
    }

    /** Refuses when a rule was broken; does nothing otherwise. */
    public static void ifBroken(Optional<BrokenRule> answer) {
        answer.ifPresent(rule -> {
            throw by(rule);
        });
    }

    /** @return the refusal "no such record" */
    public static Refused notFound(String vi, String en) {
        return because(CommonProblem.NOT_FOUND, vi, en);
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public Optional<BrokenRule> rule() {
        return Optional.ofNullable(rule);
    }

    public List<Finding> findings() {
        return findings;
    }
}

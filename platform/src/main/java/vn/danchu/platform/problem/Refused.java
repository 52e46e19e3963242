package vn.danchu.platform.problem;

import java.util.List;
import java.util.Optional;

import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.lifecycle.State;
import vn.danchu.platform.law.lifecycle.Step;

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

    /** @return the refusal of somebody to whom a rule of the law gives no such right */
    public static Refused forbidden(BrokenRule rule) {
        return new Refused(CommonProblem.NOT_ALLOWED, new Text(rule.vi(), rule.en()), rule, List.of());
    }

    /** Refuses when a rule was broken; does nothing otherwise. */
    public static void ifBroken(Optional<BrokenRule> answer) {
        answer.ifPresent(rule -> {
            throw by(rule);
        });
    }

    /** Refuses what there is already or what is under way, where a rule of the law wants it once: 409; does nothing otherwise. */
    public static void ifAlready(Optional<BrokenRule> answer) {
        answer.ifPresent(rule -> {
            throw by(CommonProblem.ALREADY_EXISTS, rule);
        });
    }

    /**
     * Refuses a step that does not start where a record stands: 409, whatever the record.
     *
     * @param step
     *            of the record's table
     * @param now
     *            where the record stands
     */
    public static <S extends Enum<S> & State> void unlessMay(Step<S> step, S now) {
        step.check(now).ifPresent(rule -> {
            throw by(CommonProblem.ILLEGAL_STEP, rule);
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

package vn.danchu.platform.problem;

/**
 * A kind of refusal that clients may rely on. What all services know stands in {@link CommonProblem}; a feature names its
 * own beside its aggregate.
 *
 * @param status
 *            the HTTP status, 4xx
 * @param slug
 *            the stable last part of the type address, in lower-case words joined by hyphens
 * @param title
 *            what is wrong, in one short sentence
 */
public record ProblemType(int status, String slug, Text title) {
    /** Where every problem type of the suite is described; followed by the slug. */
    public static final String BASE = "https://danchu.vn/problems/";

    /** @return the kind with its title in Vietnamese and English */
    public static ProblemType of(int status, String slug, String vi, String en) {
        return new ProblemType(status, slug, new Text(vi, en));
    }
}

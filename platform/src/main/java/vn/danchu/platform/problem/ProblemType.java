package vn.danchu.platform.problem;

/**
 * A kind of refusal that clients may rely on. Each feature lists its own in an enum; the order of rows is the order in
 * the documentation.
 */
public interface ProblemType {
    /** Where every problem type of the suite is described; followed by the slug. */
    String BASE = "https://danchu.vn/problems/";

    /** @return the stable last part of the type address, in lower-case words joined by hyphens */
    String slug();

    /** @return the HTTP status, 4xx */
    int status();

    /** @return what is wrong, in one short sentence */
    Text title();
}

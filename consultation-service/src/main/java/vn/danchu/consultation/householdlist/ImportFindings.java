package vn.danchu.consultation.householdlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.danchu.platform.problem.Finding;

/** What is wrong in a list: all of it is counted, the first so many are kept. */
final class ImportFindings {
    /** Nobody works through more at once. */
    static final int KEPT = 10_000;

    private final List<Finding> kept = new ArrayList<>();
    private int count;

    void add(Finding finding) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(finding);
        }
    }

    int count() {
        return count;
    }

    /** @return those that are kept, by row */
    List<Finding> byRow() {
        return kept.stream().sorted(Comparator.comparing(Finding::row)).toList();
    }
}

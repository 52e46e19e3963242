package vn.danchu.consultation.candidacy;

import java.util.Optional;
import java.util.UUID;

/** Where lists of candidates are kept: each kind of election keeps its own. */
public interface CandidateLists {

    /** @return the list on which the households vote as this matter; none when they elect nobody of this kind by it */
    Optional<? extends CandidateList> ofMatter(UUID matter);
}

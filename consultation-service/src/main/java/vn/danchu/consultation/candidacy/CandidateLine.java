package vn.danchu.consultation.candidacy;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands; only for officials of the unit.
 *
 * @param votes
 *            absent until a vote was counted
 */
public record CandidateLine(UUID id, @Schema(examples = "Nông Văn Ứng") String name,
        @Schema(examples = "1980") int yearOfBirth, Candidate.BroughtBy broughtBy,
        @Schema(examples = "Xác nhận thông tin về cư trú số 12/XN-CA") String residenceEvidence,
        @Schema(examples = "31") @Nullable Long votes) {

    public static CandidateLine of(Candidate candidate) {
        return new CandidateLine(candidate.candidateId(), candidate.name(), candidate.yearOfBirth(),
                candidate.broughtBy(), candidate.residenceEvidence(), candidate.votes());
    }
}

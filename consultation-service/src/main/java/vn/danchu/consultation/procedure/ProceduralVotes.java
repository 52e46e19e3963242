package vn.danchu.consultation.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.procedure.rules.ProceduralQuestion;

/** What meetings settled about themselves. */
@ApplicationScoped
class ProceduralVotes implements PanacheRepositoryBase<ProceduralVote, UUID> {

    List<ProceduralVote> ofMeeting(UUID meeting) {
        return list("meetingId = ?1 order by takenAt, id", meeting);
    }

    /** @return the vote that settled a question; about a matter of the agenda, or about the whole meeting */
    Optional<ProceduralVote> settled(UUID meeting, ProceduralQuestion question, UUID matter) {
        return list("meetingId = ?1 and question = ?2 and accepted = true", meeting, question).stream()
                .filter(vote -> Objects.equals(vote.matterId(), matter)).findFirst();
    }
}

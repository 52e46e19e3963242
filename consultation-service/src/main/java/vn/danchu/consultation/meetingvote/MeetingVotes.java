package vn.danchu.consultation.meetingvote;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.attendance.AttendanceSheet;
import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.meetingresult.MeetingResultView;
import vn.danchu.consultation.meetingvote.MeetingVoteView.NamedVoice;
import vn.danchu.consultation.meetingvote.rules.MeetingVoteState;
import vn.danchu.consultation.secretballot.Choice;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.platform.problem.Refused;

/** The votes at meetings, and the voices in a show of hands. */
@ApplicationScoped
public class MeetingVotes implements PanacheRepositoryBase<MeetingVote, UUID> {
    // A household may be found to have left before the vote when its voice is recorded already.
    private static final String OF_THOSE_THERE = " where v.vote_id = :vote and exists (select 1 from attendance a"
            + " where a.household_id = v.household_id and " + AttendanceSheet.THERE + ")";

    /**
     * What a cluster said on a matter, confirmed by two people.
     *
     * @param present
     *            households of the cluster that were there
     * @param candidates
     *            in an election, the voices in favour by candidate
     */
    public record ClusterCount(UUID clusterId, UUID matterId, UUID meetingId, long present, Tally tally,
            List<CandidateVotes> candidates) {
    }

    /** @return what the clusters of a plan have said so far */
    public List<ClusterCount> confirmedOf(UUID plan) {
        return list("clusterPlanId = ?1 and state = ?2", plan, MeetingVoteState.CONFIRMED).stream()
                .map(vote -> new ClusterCount(vote.clusterId(), vote.matterId(), vote.meetingId(),
                        vote.present().orElseThrow(), vote.tally().orElseThrow(), vote.candidates()))
                .toList();
    }

    /** @return whether somebody has counted what a cluster says */
    public boolean anyCountedOf(UUID plan) {
        return count("clusterPlanId = ?1 and state in ?2", plan,
                List.of(MeetingVoteState.COUNTED, MeetingVoteState.CONFIRMED)) > 0;
    }

    /** What all clusters together came to stands with the vote of each. */
    public void merged(UUID plan, UUID matter, MeetingResultView result) {
        list("clusterPlanId = ?1 and state = ?2 and matterId = ?3", plan, MeetingVoteState.CONFIRMED, matter)
                .forEach(vote -> vote.followFrom(result));
    }

    MeetingVote require(UUID meeting, UUID id) {
        return find("id = ?1 and meetingId = ?2", id, meeting).firstResultOptional()
                .orElseThrow(MeetingVotes::noSuchVote);
    }

    /** Voices are recorded one list after the other, and never beside the count. */
    MeetingVote requireForStep(UUID meeting, UUID id) {
        MeetingVote vote = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (vote == null || !vote.meetingId().equals(meeting)) {
            throw noSuchVote();
        }
        return vote;
    }

    private static Refused noSuchVote() {
        return Refused.notFound("Không có lượt biểu quyết này", "No such vote");
    }

    List<MeetingVote> ofMeeting(UUID meeting) {
        return list("meetingId = ?1 order by openedAt, id", meeting);
    }

    /** One household, one voice: what it said last stands. */
    void record(UUID vote, List<RecordVoices.Voice> voices, Instant now) {
        for (RecordVoices.Voice voice : voices) {
            getEntityManager().createNativeQuery("""
                    insert into voice (vote_id, household_id, choice, recorded_at) values (?1, ?2, ?3, ?4)
                    on conflict (vote_id, household_id) do update set choice = excluded.choice,
                      recorded_at = excluded.recorded_at""")
                    .setParameter(1, vote).setParameter(2, voice.householdId())
                    .setParameter(3, voice.choice().name()).setParameter(4, now).executeUpdate();
            getEntityManager().createNativeQuery("delete from voice_candidate where vote_id = ?1 and household_id = ?2")
                    .setParameter(1, vote).setParameter(2, voice.householdId()).executeUpdate();
            voice.votedFor().forEach(candidate -> recordFor(vote, voice.householdId(), candidate));
        }
    }

    private void recordFor(UUID vote, UUID household, UUID candidate) {
        getEntityManager().createNativeQuery("""
                insert into voice_candidate (vote_id, household_id, candidate_id) values (?1, ?2, ?3)""")
                .setParameter(1, vote).setParameter(2, household).setParameter(3, candidate).executeUpdate();
    }

    /** @return how many households have spoken, of which one may turn out to have been gone */
    long spoken(UUID vote) {
        return number(getEntityManager().createNativeQuery("select count(*) from voice where vote_id = ?1")
                .setParameter(1, vote).getSingleResult());
    }

    /** @return what those said that were there until the casting ended */
    Tally tally(MeetingVote vote, Instant castingEnd) {
        Object[] row = (Object[]) ofThoseThere(getEntityManager().createNativeQuery("""
                select count(*) filter (where v.choice = 'YES'), count(*) filter (where v.choice = 'NO'),
                  count(*) filter (where v.choice = 'OTHER') from voice v""" + OF_THOSE_THERE), vote, castingEnd)
                .getSingleResult();
        return new Tally(number(row[0]), number(row[1]), number(row[2]));
    }

    @SuppressWarnings("unchecked")
    List<CandidateVotes> countCandidates(MeetingVote vote, Instant castingEnd) {
        List<Tuple> rows = ofThoseThere(getEntityManager().createNativeQuery(
                "select v.candidate_id, count(*) from voice_candidate v" + OF_THOSE_THERE + " group by v.candidate_id",
                Tuple.class), vote, castingEnd).getResultList();
        return rows.stream().map(row -> new CandidateVotes(row.get(0, UUID.class), number(row.get(1)))).toList();
    }

    private static Query ofThoseThere(Query query, MeetingVote vote, Instant castingEnd) {
        return query.setParameter("vote", vote.id()).setParameter("meeting", vote.meetingId())
                .setParameter("from", vote.openedAt()).setParameter("to", castingEnd);
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }

    @SuppressWarnings("unchecked")
    List<NamedVoice> voices(MeetingVote vote) {
        List<Tuple> rows = getEntityManager().createNativeQuery("""
                select v.household_id, e.household_number, v.choice,
                  array(select c.candidate_id from voice_candidate c
                    where c.vote_id = v.vote_id and c.household_id = v.household_id order by 1) as candidates
                from voice v join roll_entry e on e.roll_id = ?1 and e.household_id = v.household_id
                where v.vote_id = ?2 order by e.household_number""", Tuple.class).setParameter(1, vote.rollId())
                .setParameter(2, vote.id()).getResultList();
        return rows.stream().map(row -> new NamedVoice(row.get(0, UUID.class), row.get(1, String.class),
                Choice.valueOf(row.get(2, String.class)), List.of(row.get(3, UUID[].class)))).toList();
    }
}

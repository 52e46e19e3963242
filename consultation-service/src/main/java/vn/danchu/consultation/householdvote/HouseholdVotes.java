package vn.danchu.consultation.householdvote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.householdvote.HouseholdVote.VotedMatter;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.OfficialClock;

/**
 * Reads every kind of vote in which a person speaks for a household: by its roll, and online also in another's place. Of a
 * ballot it asks only whether there is one.
 */
@ApplicationScoped
class HouseholdVotes {
    // Before ballots go out, no roll says to whom: those count who stand for a household today.
    private static final String OF_A_PERSON = """
            with place as (select roll_id, household_id, household_number from roll_entry where person = :person),
            vote as (
              select 'ONLINE_VOTE' as form, v.id, v.proposed_at as since, v.village_id, p.household_id,
                p.household_number, v.state, v.opens_at as begins, v.closes_at as ends,
                v.state in ('CLOSED', 'WITHDRAWN', 'VILLAGE_ENDED') as ended
              from vote_speaker p join online_vote v on v.id = p.vote_id where p.person = :person
              union all
              select 'HOUSEHOLD_BALLOTS', b.id, b.planned_at, b.village_id, p.household_id, p.household_number, b.state,
                b.began_at, b.collect_until, b.state in ('CONFIRMED', 'VILLAGE_ENDED')
              from place p join ballot_round b on b.roll_id = p.roll_id where b.state <> 'WITHDRAWN'
              union all
              select 'HOUSEHOLD_BALLOTS', b.id, b.planned_at, b.village_id, h.household_id, h.number, b.state,
                cast(b.distribute_on as timestamp) at time zone 'Asia/Ho_Chi_Minh', b.collect_until, false
              from household_state h join ballot_round b on b.village_id = h.village_id
              where h.person = :person and h.since <= :today and (h.until is null or h.until > :today)
                and b.roll_id is null and b.state not in ('WITHDRAWN', 'VILLAGE_ENDED')
              union all
              select 'MEETING', m.id, m.called_at, m.village_id, p.household_id, p.household_number, m.state,
                m.starts_at, null, m.state = 'CLOSED'
              from place p join meeting m on m.roll_id = p.roll_id where m.state <> 'CANCELLED')
            select v.form, v.id, v.since, v.village_id, name.name, v.household_number, v.state, v.begins, v.ends,
              exists (select from form_consent c where c.vote_id = v.id and c.household_id = v.household_id),
              exists (select from sealed_ballot s where s.vote_id = v.id and s.household_id = v.household_id)
                or exists (select from household_ballot r where r.round_id = v.id and r.household_id = v.household_id
                  and r.state = 'RETURNED')
                or exists (select from attendance a where a.meeting_id = v.id and a.household_id = v.household_id)
            from vote v join village name on name.id = v.village_id where true""";

    private static final String MATTERS = """
            select o.vote, o.matter_id, o.title, d.id, d.outcome from (
              select id as vote, matter_id, title, decision_id, 0 as item from online_vote where id in (:votes)
              union all
              select id, matter_id, title, decision_id, 0 from ballot_round where id in (:votes)
              union all
              select a.meeting_id, a.matter_id, a.title, w.decision_id, a.item from meeting_agenda_item a
                left join meeting_vote w on w.meeting_id = a.meeting_id and w.matter_id = a.matter_id
                  and w.decision_id is not null
              where a.meeting_id in (:votes)) o
            left join decision d on d.id = o.decision_id order by o.item""";
    @Inject
    EntityManager database;

    /** @return the votes of a person, the newest first, at most so many after a row */
    List<VoteRow> of(String person, Boolean ended, Instant now, Cursor after, int most) {
        String sql = OF_A_PERSON + (ended == null ? "" : " and v.ended = :ended")
                + (after == null ? "" : " and (v.since, v.id) < (:since, :id)")
                + " order by v.since desc, v.id desc";
        var query = database.createNativeQuery(sql, VoteRow.class).setParameter("person", person)
                .setParameter("today", LocalDate.ofInstant(now, OfficialClock.ZONE)).setMaxResults(most);
        if (ended != null) {
            query.setParameter("ended", ended);
        }
        if (after != null) {
            query.setParameter("since", after.instant(0)).setParameter("id", after.id(1));
        }
        return query.getResultStream().map(VoteRow.class::cast).toList();
    }

    /** @return what each of the votes is on, in the order of its agenda */
    @SuppressWarnings("unchecked")
    Map<UUID, List<VotedMatter>> mattersOf(List<VoteRow> votes) {
        if (votes.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = database.createNativeQuery(MATTERS, Tuple.class)
                .setParameter("votes", votes.stream().map(VoteRow::id).toList()).getResultList();
        return rows.stream().collect(Collectors.groupingBy(row -> row.get(0, UUID.class),
                Collectors.mapping(HouseholdVotes::matter, Collectors.toList())));
    }

    private static VotedMatter matter(Tuple row) {
        String outcome = row.get(4, String.class);
        return new VotedMatter(row.get(1, UUID.class), row.get(2, String.class), row.get(3, UUID.class),
                outcome == null ? null : Outcome.valueOf(outcome));
    }
}

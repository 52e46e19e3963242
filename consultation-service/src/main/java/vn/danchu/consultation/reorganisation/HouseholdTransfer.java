package vn.danchu.consultation.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.household.Households;
import vn.danchu.consultation.household.rules.HouseholdRule;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;

/**
 * Gives the households of ended villages their voice in others from a day on, with number, address and representative. What they
 * were before that day stays in the ended village, so that its roll of any past day is still the same.
 */
@ApplicationScoped
class HouseholdTransfer {
    private static final int NAMED_AT_MOST = 20;
    private static final String FROM_DAY_ON = " and (s.until is null or s.until > ?1)";
    @Inject
    EntityManager database;
    @Inject
    Households households;

    private record Clash(String one, String other) {
    }

    /** Begins with the households that the villages have from the day on. */
    void begin(List<Village> ended, LocalDate day) {
        sql("""
                create temporary table moving_household (household_id uuid primary key, from_id uuid, from_code text,
                    to_id uuid, suffix text) on commit drop""").executeUpdate();
        ended.forEach(village -> sql("""
                insert into moving_household (household_id, from_id, from_code)
                select distinct s.household_id, ?2, ?3 from household_state s where s.village_id = ?2""" + FROM_DAY_ON
                + " on conflict do nothing").setParameter(1, day).setParameter(2, village.id())
                .setParameter(3, village.code().substring(village.code().indexOf('-') + 1)).executeUpdate());
    }

    /** These households go to the village; refuses one that is not among those that move, or goes elsewhere too. */
    void send(List<UUID> chosen, UUID village) {
        int sent = sql("update moving_household set to_id = ?1 where household_id = any (?2) and to_id is null")
                .setParameter(1, village).setParameter(2, chosen.toArray(UUID[]::new)).executeUpdate();
        if (sent != chosen.size()) {
            throw Refused.because(CommonProblem.INVALID,
                    "Có hộ không thuộc thôn kết thúc, hoặc được xếp vào hai thôn",
                    "A household does not belong to a village that ends, or goes to two villages");
        }
    }

    /** All households that go nowhere yet go to the village. */
    void sendRest(UUID village) {
        sql("update moving_household set to_id = ?1 where to_id is null").setParameter(1, village).executeUpdate();
    }

    /** Moves them all from the day on. @return those that have another number now */
    List<Consequences.Renumbered> move(LocalDate day) {
        requireAPlaceForEach();
        sql("""
                create temporary table future_household on commit drop as
                select m.to_id as village_id, s.household_id, s.number, s.person
                from moving_household m join household_state s on s.household_id = m.household_id and s.village_id = m.from_id
                where true"""
                + FROM_DAY_ON + """
                         union select s.village_id, s.household_id, s.number, s.person from household_state s
                        where s.village_id in (select to_id from moving_household)""" + FROM_DAY_ON)
                .setParameter(1, day)
                .executeUpdate();
        requireOneVoiceAPerson();
        sql("""
                update moving_household m set suffix = '/' || m.from_code
                from future_household f join (select village_id, number from future_household
                    group by village_id, number having count(distinct household_id) > 1) taken
                  on taken.village_id = f.village_id and taken.number = f.number
                where f.household_id = m.household_id""").executeUpdate();
        moveStates(day);
        households.check();
        return renumbered();
    }

    private void moveStates(LocalDate day) {
        sql("""
                update household_state s set village_id = m.to_id, number = s.number || coalesce(m.suffix, '')
                from moving_household m
                where m.household_id = s.household_id and s.village_id = m.from_id and s.since >= ?1""")
                .setParameter(1, day).executeUpdate();
        sql("""
                insert into household_state
                    (household_id, since, until, village_id, number, address, representative_name, person)
                select s.household_id, ?1, s.until, m.to_id, s.number || coalesce(m.suffix, ''), s.address,
                    s.representative_name, s.person
                from household_state s join moving_household m on m.household_id = s.household_id
                where s.village_id = m.from_id and s.since < ?1""" + FROM_DAY_ON).setParameter(1, day).executeUpdate();
        sql("""
                update household_state s set until = ?1 from moving_household m
                where m.household_id = s.household_id and s.village_id = m.from_id and s.since < ?1""" + FROM_DAY_ON)
                .setParameter(1, day).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private void requireAPlaceForEach() {
        List<String> left = sql("""
                select s.number from moving_household m join household_state s
                  on s.household_id = m.household_id and s.village_id = m.from_id
                where m.to_id is null order by s.number""", String.class).setMaxResults(NAMED_AT_MOST).getResultList();
        if (!left.isEmpty()) {
            throw Refused.because(CommonProblem.INVALID, "Còn hộ chưa được xếp vào thôn nào",
                    "Some households have no village to go to", left.stream()
                            .map(number -> Finding.in("receivers", "hộ " + number, "household " + number)).toList());
        }
    }

    // Nobody stands for two households of a village: whoever did so in two villages chooses before these become one.
    @SuppressWarnings("unchecked")
    private void requireOneVoiceAPerson() {
        Stream<Clash> clashes = sql("""
                select distinct one.number as one, other.number as other from future_household one
                join future_household other on other.village_id = one.village_id and other.person = one.person
                  and other.household_id > one.household_id
                order by one, other""", Clash.class).setMaxResults(NAMED_AT_MOST).getResultList().stream();
        List<Finding> findings = clashes.map(clash -> Finding.in("receivers",
                "hộ " + clash.one() + " và hộ " + clash.other() + " có chung người đại diện",
                "households " + clash.one() + " and " + clash.other() + " have one representative")).toList();
        if (!findings.isEmpty()) {
            throw Refused.by(CommonProblem.RULE_BROKEN, HouseholdRule.oneRepresentativeForTwo(), findings);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Consequences.Renumbered> renumbered() {
        return sql("""
                select s.household_id, left(s.number, -length(m.suffix)) as before, s.number as after
                from moving_household m join household_state s on s.household_id = m.household_id
                where m.suffix is not null and s.village_id = m.to_id and s.until is null
                order by s.number""", Consequences.Renumbered.class).getResultList();
    }

    private Query sql(String statement) {
        return database.createNativeQuery(statement);
    }

    private Query sql(String statement, Class<?> row) {
        return database.createNativeQuery(statement, row);
    }
}

package vn.danchu.consultation.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import vn.danchu.consultation.household.HouseholdState;
import vn.danchu.consultation.household.Households;
import vn.danchu.consultation.initiative.rules.InitiativeRule;
import vn.danchu.consultation.initiative.rules.InitiativeState;
import vn.danchu.consultation.initiative.rules.InitiativeStep;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.problem.Text;

/** Who consents to an initiative, counted on a day among the households of that day. Joins the caller's transaction. */
@ApplicationScoped
class GatheringConsents {
    @Inject
    Households households;
    @Inject
    EntityManager database;
    @Inject
    Outbox outbox;
    @Inject
    Clock clock;

    private record ConsentCount(UUID initiative, long consents) {
    }

    /** @return how many households of the day consent to each initiative of a village; none where nobody does */
    Map<UUID, Long> valid(UUID village, List<UUID> initiatives, LocalDate day) {
        List<ConsentCount> counts = database.createNativeQuery("""
                select c.initiative_id, count(distinct c.household_id) from consent c
                join household_state s on s.household_id = c.household_id and s.village_id = :village
                    and s.since <= :day and (s.until is null or s.until > :day)
                where c.initiative_id = any (:initiatives) and c.taken_back_on is null
                    and c.given_on <= :day and c.valid_until >= :day
                group by c.initiative_id""", ConsentCount.class).setParameter("village", village)
                .setParameter("initiatives", initiatives.toArray(UUID[]::new)).setParameter("day", day)
                .getResultList();
        return counts.stream().collect(Collectors.toMap(ConsentCount::initiative, ConsentCount::consents));
    }

    long valid(Initiative initiative, LocalDate day) {
        return valid(initiative.villageId(), List.of(initiative.id()), day).getOrDefault(initiative.id(), 0L);
    }

    /** @return the initiative with its figures */
    InitiativeView show(Initiative initiative) {
        LocalDate today = today();
        return InitiativeView.from(initiative, valid(initiative, today),
                households.count(initiative.villageId(), today), today);
    }

    /** @return the initiatives of one or several villages with their figures, by id */
    Map<UUID, InitiativeView> show(List<Initiative> initiatives) {
        LocalDate today = today();
        Map<UUID, InitiativeView> views = new HashMap<>();
        initiatives.stream().collect(Collectors.groupingBy(Initiative::villageId)).forEach((village, rows) -> {
            Map<UUID, Long> consents = valid(village, rows.stream().map(Initiative::id).toList(), today);
            long all = households.count(village, today);
            rows.forEach(row -> views.put(row.id(),
                    InitiativeView.from(row, consents.getOrDefault(row.id(), 0L), all, today)));
        });
        return views;
    }

    /** @return all that were given, the oldest first */
    List<Consent> of(UUID initiative) {
        return database.createQuery("from Consent where initiativeId = ?1 order by givenOn, id", Consent.class)
                .setParameter(1, initiative).getResultList();
    }

    /** @return the household that the person represents today; refuses who represents none in the village */
    HouseholdState householdOf(UUID village, String person) {
        return households.representedBy(village, person, today())
                .orElseThrow(() -> Refused.by(CommonProblem.NOT_ALLOWED, InitiativeRule.notARepresentative()));
    }

    /** A representative consents for the household. */
    void consent(Initiative initiative, String person) {
        HouseholdState household = householdOf(initiative.villageId(), person);
        initiative.require(InitiativeStep.CONSENT);
        Optional<Consent> newest = Optional.ofNullable(newest(initiative.id()).get(household.household()));
        if (newest.filter(consent -> !consent.givenOn().isBefore(today())).isPresent()) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, InitiativeRule.consentedAlready());
        }
        give(initiative, household.household(), newest, Consent.Manner.ONLINE, today());
    }

    /** A list is entered: all of it, or, with a finding for each faulty row, nothing. */
    void enter(Initiative initiative, EnterConsents list) {
        initiative.require(InitiativeStep.CONSENT);
        Map<UUID, Consent> newest = newest(initiative.id());
        Map<LocalDate, Map<String, HouseholdState>> rolls = rollsOf(initiative.villageId(), list);
        List<Finding> findings = new ArrayList<>();
        Set<UUID> listed = new HashSet<>();
        for (int row = 0; row < list.households().size(); row++) {
            EnterConsents.Entry entry = list.households().get(row);
            HouseholdState household = rolls.get(entry.givenOn()).get(entry.number());
            int place = row;
            fault(entry, household, newest, listed).ifPresent(
                    fault -> findings.add(new Finding(null, "households[" + place + "]", fault)));
            if (household != null) {
                listed.add(household.household());
            }
        }
        if (!findings.isEmpty()) {
            throw Refused.by(CommonProblem.RULE_BROKEN, InitiativeRule.notCountable(), findings);
        }
        list.households().forEach(entry -> {
            UUID household = rolls.get(entry.givenOn()).get(entry.number()).household();
            give(initiative, household, Optional.ofNullable(newest.get(household)), list.manner().asManner(),
                    entry.givenOn());
        });
    }

    // Who consents anew, also while the earlier consent is valid, has three months from then.
    private void give(Initiative initiative, UUID household, Optional<Consent> earlier, Consent.Manner manner,
            LocalDate day) {
        earlier.ifPresent(consent -> consent.renewedOn(day));
        database.flush();
        database.persist(Consent.given(initiative.id(), household, manner, day));
    }

    private Optional<Text> fault(EnterConsents.Entry entry, HouseholdState household, Map<UUID, Consent> newest,
            Set<UUID> listed) {
        Optional<BrokenRule> late = InitiativeRule.countable(entry.givenOn(), today());
        if (late.isPresent()) {
            return late.map(rule -> new Text(rule.vi(), rule.en()));
        }
        if (household == null) {
            return Optional.of(new Text("Thôn không có hộ số " + entry.number() + " vào ngày " + entry.givenOn(),
                    "The village has no household " + entry.number() + " on " + entry.givenOn()));
        }
        if (listed.contains(household.household())) {
            return Optional.of(new Text("Hộ " + entry.number() + " có hai lần trong danh sách",
                    "Household " + entry.number() + " stands twice on the list"));
        }
        Consent earlier = newest.get(household.household());
        return earlier != null && !earlier.givenOn().isBefore(entry.givenOn())
                ? Optional.of(new Text("Hộ " + entry.number() + " đã đồng thuận ngày " + earlier.givenOn(),
                        "Household " + entry.number() + " has consented on " + earlier.givenOn()))
                : Optional.empty();
    }

    private Map<LocalDate, Map<String, HouseholdState>> rollsOf(UUID village, EnterConsents list) {
        return list.households().stream().map(EnterConsents.Entry::givenOn).distinct()
                .collect(Collectors.toMap(Function.identity(), day -> households.of(village, day).stream()
                        .collect(Collectors.toMap(HouseholdState::number, Function.identity()))));
    }

    /** The household thinks better of it. An initiative that was submitted with it is counted anew. */
    void takeBack(Initiative initiative, String person) {
        HouseholdState household = householdOf(initiative.villageId(), person);
        initiative.require(InitiativeStep.TAKE_BACK);
        Consent consent = database.createQuery("""
                from Consent where initiativeId = ?1 and householdId = ?2 and takenBackOn is null
                order by givenOn desc""", Consent.class).setParameter(1, initiative.id())
                .setParameter(2, household.household()).setMaxResults(1).getResultStream().findFirst()
                .orElseThrow(() -> Refused.notFound("Hộ của bạn chưa đồng thuận", "Your household has not consented"));
        consent.takeBack(today());
        database.flush();
        if (initiative.state() == InitiativeState.SUBMITTED) {
            initiative.recount(valid(initiative, initiative.waitingSince().orElseThrow()));
            if (initiative.state() == InitiativeState.COLLECTING) {
                var event = initiative.fellBack(today());
                outbox.publish(event.type(), event.communeCode(), event);
            }
        }
    }

    /** @return the newest consent of each household that did not take it back */
    private Map<UUID, Consent> newest(UUID initiative) {
        return of(initiative).stream().filter(consent -> consent.takenBackOn().isEmpty())
                .collect(Collectors.toMap(Consent::householdId, Function.identity(), (earlier, later) -> later));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package vn.danchu.consultation.communewide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.communewide.CommuneMatterView.VillageResult;
import vn.danchu.consultation.communewide.rules.CommuneMatterRule;
import vn.danchu.consultation.communewide.rules.CommuneMatterState;
import vn.danchu.consultation.communewide.rules.CommuneMatterStep;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.communewide.CommuneMatterChanged;
import vn.danchu.consultation.contracts.communewide.CommuneMatterConcluded;
import vn.danchu.consultation.contracts.communewide.CommuneMatterEffectSet;
import vn.danchu.consultation.contracts.communewide.CommuneMatterExtended;
import vn.danchu.consultation.contracts.communewide.CommuneMatterOpened;
import vn.danchu.consultation.contracts.communewide.CommuneMatterRevived;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.MatterEvents;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;

/** Puts a matter before all villages, follows what each decides, and merges it. Joins the caller's transaction. */
@ApplicationScoped
public class MergingResults {
    @Inject
    CommuneMatters communeMatters;
    @Inject
    Villages villages;
    @Inject
    Matters matters;
    @Inject
    Decisions decisions;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    /** Keeps the matters of a commune as they are until the caller has changed its villages. */
    public void hold(String commune) {
        communeMatters.runningIn(commune);
    }

    /** Villages of the commune ended or began: those that ended count no longer, those that began are asked. */
    public void follow(String commune, Collection<UUID> ended, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        List<Village> all = villages.allOf(commune, today);
        for (CommuneMatter matter : communeMatters.runningIn(commune)) {
            matter.withoutVillages(ended, day);
            if (matter.state() == CommuneMatterState.OPEN && !VillageShare.unasked(all, matter.villages()).isEmpty()) {
                open(matter);
            }
        }
    }

    /** Opens one matter in every village that the commune has today and that was not asked before. */
    void open(CommuneMatter matter) {
        LocalDate today = LocalDate.now(clock);
        List<Village> all = villages.allOf(matter.communeCode(), today);
        // None of them ends before its matter is there to be closed.
        all.forEach(village -> villages.requireStanding(village, today));
        boolean first = matter.openedOn().isEmpty();
        List<Matter> opened = matter.open(all, today, clock.instant());
        matters.persist(opened);
        opened.forEach(each -> tell(each.opened()));
        tell(first
                ? new CommuneMatterOpened(matter.id(), matter.kind().name(), matter.title(), matter.form().name(),
                        matter.communeCode(), matter.counting().size(), today, matter.decideBy())
                : new CommuneMatterExtended(matter.id(), matter.communeCode(), opened.size(),
                        matter.counting().size(), today));
    }

    /** The committee annulled what a village decided: while the others still decide, its households are asked once more. */
    public void annulled(Decision part, Village village) {
        part.origin().filter(origin -> origin.service().equals(Matter.OF_THE_COMMUNE))
                .map(origin -> communeMatters.requireForStep(origin.id()))
                .filter(matter -> matter.state() == CommuneMatterState.OPEN && matter.counting().stream()
                        .anyMatch(share -> share.matterId().equals(part.matterId())))
                .ifPresent(matter -> {
                    Matter again = Matter.ofCommune(village, matter.kind(), matter.title(), matter.proposal(),
                            matter.form(), matter.origin(), clock.instant());
                    matters.persist(again);
                    matter.askAgain(part.matterId(), again, LocalDate.now(clock));
                    tell(again.opened());
                });
    }

    void conclude(CommuneMatter matter, ConcludeCommuneMatter minutes) {
        // Who decides at this moment has done so before the results are read, or finds the matter concluded.
        List<Matter> held = matter.villages().stream().map(share -> matters.requireForVote(share.matterId())).toList();
        LocalDate today = LocalDate.now(clock);
        matter.conclude(minutes, villages.allOf(matter.communeCode(), today), results(matter), today);
        held.stream().filter(Matter::lapse).forEach(each -> tell(MatterEvents.lapsed(each, today)));
        tell(new CommuneMatterConcluded(matter.id(), matter.title(), matter.communeCode(),
                matter.conclusion().orElseThrow().number(), matter.state() == CommuneMatterState.ADOPTED,
                matter.counting().size(), matter.inFavour(), today));
    }

    /** @return the village, or the one in its place today; refuses one that the matter was not before */
    public Village asked(CommuneMatter matter, UUID village) {
        if (matter.villages().stream().noneMatch(share -> share.villageId().equals(village))) {
            throw Refused.notFound("Thôn này không thuộc phạm vi quyết định của nội dung",
                    "The matter was not before this village");
        }
        return villages.inPlaceOf(villages.require(village), LocalDate.now(clock));
    }

    void setEffect(CommuneMatter matter, Effect decision) {
        matter.require(CommuneMatterStep.SET_EFFECT);
        Refused.ifBroken(CommuneMatterRule.certain(CommuneMatterView.inDoubt(matter, parts(matter))));
        matter.setEffect(decision, LocalDate.now(clock));
        tell(new CommuneMatterEffectSet(matter.id(), matter.communeCode(), decision.number(), decision.decidedOn(),
                decision.effectiveFrom()));
        if (!decision.effectiveFrom().isAfter(LocalDate.now(clock))) {
            change(matter, audit::record);
        }
    }

    /** The day has come on which what the villages decided is in force: what they decided before gives way. */
    public void takeEffect(UUID id) {
        change(communeMatters.requireForStep(id), audit::recordBySystem);
    }

    /** What the villages decided before gives way from the day on which what they decided later is in force. */
    private void change(CommuneMatter later, AuditRecord record) {
        later.change().ifPresent(change -> {
            CommuneMatter earlier = communeMatters.requireForStep(change.changesDecision());
            LocalDate from = later.effect().orElseThrow().effectiveFrom();
            if (earlier.giveWay(change.changeManner(), later.id(), from)) {
                record.act("commune-matter-changed", earlier.unit(), "commune-matter/" + earlier.id(),
                        change.changeManner() + " by commune-matter/" + later.id());
                tell(new CommuneMatterChanged(earlier.id(), earlier.communeCode(), change.changeManner().name(),
                        later.id(), from));
            }
        });
    }

    private interface AuditRecord {
        void act(String act, UnitPath unit, String subject, String details);
    }

    /** The committee annulled what the villages decided together: what that had changed stands again, unless another one changes it. */
    public void annulled(CommuneMatter later, LocalDate on) {
        later.change().map(change -> communeMatters.requireForStep(change.changesDecision()))
                .filter(earlier -> later.id().equals(earlier.laterAct().changedBy())
                        && earlier.state() != CommuneMatterState.ANNULLED)
                .ifPresent(earlier -> revive(earlier, later, on));
    }

    private void revive(CommuneMatter earlier, CommuneMatter later, LocalDate on) {
        earlier.revive();
        audit.record("commune-matter-revived", earlier.unit(), "commune-matter/" + earlier.id(),
                "annulled commune-matter/" + later.id());
        tell(new CommuneMatterRevived(earlier.id(), earlier.communeCode(), later.id(), on));
        communeMatters.effectiveChangesOf(earlier.id(), LocalDate.now(clock)).stream().findFirst()
                .ifPresent(other -> change(other, audit::record));
    }

    private void tell(ConsultationEvent event) {
        outbox.publish(event.type(), event.communeCode(), event);
    }

    private VillageResults results(CommuneMatter matter) {
        return new VillageResults(decisions.allOfOrigin(matter.origin()), matter.villages());
    }

    /** @return the matter as anyone may see it */
    public CommuneMatterView show(CommuneMatter matter) {
        return CommuneMatterView.from(matter, parts(matter), LocalDate.now(clock));
    }

    /** @return every village's sub-total, in the order in which they were asked: as it stands, or as it was counted */
    List<VillageResult> parts(CommuneMatter matter) {
        VillageResults results = results(matter);
        Map<UUID, Village> known = villages.list("id in ?1", matter.villages().stream().map(VillageShare::villageId)
                .toList()).stream().collect(Collectors.toMap(Village::id, Function.identity()));
        List<VillageResult> parts = new ArrayList<>();
        for (VillageShare share : matter.villages()) {
            Village village = known.get(share.villageId());
            Optional<Decision> counted = results.of(share.villageId())
                    .filter(decision -> matter.conclusion().isEmpty() || !share.counts()
                            || share.decision().isPresent());
            boolean inFavour = matter.conclusion().isPresent() || !share.counts()
                    ? share.inFavour()
                    : results.inFavour(share.villageId());
            parts.add(VillageResult.of(village, share, counted.orElse(null), inFavour));
        }
        return parts;
    }
}

package vn.danchu.consultation.onlinevote;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.onlinevote.OnlineVoteClosed;
import vn.danchu.consultation.contracts.onlinevote.OnlineVoteOpened;
import vn.danchu.consultation.contracts.onlinevote.OnlineVoteWithdrawn;
import vn.danchu.consultation.decision.Deciding;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteRule;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.consultation.secretballot.BallotBox;
import vn.danchu.consultation.secretballot.BallotSeal;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.consultation.votecount.VoteChannel;
import vn.danchu.consultation.votecount.VoteCount;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.register.LocalSettings;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.OfficialClock;

/** What touches more than the vote itself: the roll, the box, the decision. Joins the caller's transaction. */
@ApplicationScoped
public class RunningOnlineVote {
    @Inject
    OnlineVotes votes;
    @Inject
    FormConsents consents;
    @Inject
    BallotBox box;
    @Inject
    BallotSeal seal;
    @Inject
    Rolls rolls;
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    LocalSettings settings;
    @Inject
    Deciding deciding;
    @Inject
    AuditLog audit;
    @Inject
    Outbox outbox;
    @Inject
    Clock clock;

    /** A household agrees to vote online. Who asks again is told so, and counts once. */
    void consent(OnlineVote vote, String person) {
        vote.requireOpenToConsent();
        FormConsents.RollPlace place = consents.placeOf(vote.id(), person)
                .orElseThrow(() -> Refused.by(CommonProblem.NOT_ALLOWED, OnlineVoteRule.notOnRoll()));
        if (!consents.add(vote.id(), place.household(), clock.instant())) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, OnlineVoteRule.agreedAlready());
        }
    }

    void open(OnlineVote vote, UUID roll) {
        LocalDate today = LocalDate.now(clock);
        UnitPath unit = villages.require(vote.villageId()).unit();
        long households = rolls.requireFor(vote.villageId(), roll, today, false).households();
        if (!roll.equals(vote.rollId())) {
            consents.forgetSubstitutes(vote.id());
        }
        vote.restOn(roll);
        Refused.ifBroken(OnlineVoteRule.VOTING.longEnough(today, vote.closesAt().toLocalDate(),
                settings.inForce(OnlineVoteRule.PERIOD_LEAST, unit, today)));
        vote.open(consents.count(vote.id(), roll), households, clock.instant(), seal.newWrappedKey(vote.id()));
        audit.record("online-vote-opened", unit, "online-vote/" + vote.id(), "");
        outbox.publish(OnlineVoteOpened.TYPE, vote.communeCode(), new OnlineVoteOpened(vote.id(), vote.matterId(),
                vote.villageId(), vote.communeCode(), vote.closesAt().toInstant()));
    }

    /** Taken back before it opened: the matter is open to every lawful form again. */
    void withdraw(OnlineVote vote, String reason) {
        long consented = consents.count(vote.id(), vote.rollId());
        vote.withdraw();
        matters.requireForVote(vote.matterId()).takeBack();
        consents.forget(vote.id());
        audit.record("online-vote-withdrawn", villages.require(vote.villageId()).unit(), "online-vote/" + vote.id(),
                "consents " + consented + ": " + reason);
        outbox.publish(OnlineVoteWithdrawn.TYPE, vote.communeCode(), new OnlineVoteWithdrawn(vote.id(),
                vote.matterId(), vote.villageId(), vote.communeCode()));
    }

    /** Shuts the box before the vote is read, anew if need be, so that no ballot slips in beside the count. */
    OnlineVote shutAndRead(UUID id) {
        box.shut(id);
        OnlineVote vote = votes.require(id);
        votes.getEntityManager().refresh(vote);
        return vote;
    }

    void close(OnlineVote vote) {
        Instant now = clock.instant();
        long households = rolls.require(vote.rollId()).households();
        long voted = box.voted(vote.id());
        vote.requireClosable(voted, households, now);
        Tally tally = box.count(vote.id(), vote.ballotKey());
        VoteCount count = vote.count(tally, voted, households, now);
        Decision decision = deciding.conclude(matters.require(vote.matterId()), count,
                count.whole(VoteChannel.ONLINE_VOTE));
        vote.close(tally, decision.id(), now);
        audit.record("online-vote-closed", villages.require(vote.villageId()).unit(), "online-vote/" + vote.id(),
                "voted " + voted);
        outbox.publish(OnlineVoteClosed.TYPE, vote.communeCode(), new OnlineVoteClosed(vote.id(), vote.matterId(),
                decision.id(), vote.villageId(), vote.communeCode(), vote.endedAt().orElseThrow().toInstant()));
    }

    /** Ends the votes of a village that is no more from the day on. @return those that ended, each without a count */
    public List<OnlineVote> endIn(UUID village, LocalDate day) {
        return votes.notOverIn(village).stream().map(vote -> shutAndRead(vote.id()))
                .filter(OnlineVote::isNotOver).filter(vote -> vote.endsWithVillage(day)).toList();
    }

    Participation participationOf(OnlineVote vote, String person) {
        return consents.placeOf(vote.id(), person)
                .map(place -> new Participation(true, place.number(), consents.has(vote.id(), place.household()),
                        box.hasVoted(vote.id(), place.household())))
                .orElse(new Participation(false, null, false, false));
    }

    OnlineVoteView show(OnlineVote vote) {
        return show(List.of(vote)).getFirst();
    }

    /** @return the votes in the same order; what belongs to them is read for all at once */
    List<OnlineVoteView> show(List<OnlineVote> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<UUID, Village> places = villages.all(shown.stream().map(OnlineVote::villageId).collect(toSet()));
        Map<UUID, Long> households = rolls.sizes(shown.stream().map(OnlineVote::rollId).collect(toSet()));
        List<UUID> ids = shown.stream().map(OnlineVote::id).toList();
        Map<UUID, Long> consented = consents.counts(ids);
        Map<UUID, Long> voted = box.voted(ids);
        return shown.stream().map(vote -> OnlineVoteView.from(vote, places.get(vote.villageId()),
                figures(vote, households.get(vote.rollId()), consented.getOrDefault(vote.id(), 0L),
                        voted.getOrDefault(vote.id(), 0L))))
                .toList();
    }

    private static OnlineVoteView.Figures figures(OnlineVote vote, long households, long consented, long voted) {
        LocalDate proposedOn = LocalDate.ofInstant(vote.proposedAt(), OfficialClock.ZONE);
        return new OnlineVoteView.Figures(households, consented,
                OnlineVoteRule.FORM_CONSENT.on(proposedOn).smallestPart(households), voted);
    }
}

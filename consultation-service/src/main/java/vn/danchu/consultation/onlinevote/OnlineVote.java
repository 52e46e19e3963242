package vn.danchu.consultation.onlinevote;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteRule;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteState;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteStep;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.consultation.votecount.VoteCount;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.local.LocalValue;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.OfficialClock;

/** An online vote of the households of a village, Decree 59/2023 Art. 5. */
@Entity
public class OnlineVote {
    @Id
    private UUID id;
    private UUID matterId;
    private UUID rollId;
    private UUID villageId;
    private String communeCode;
    private String title;
    private String proposal;
    @Enumerated(EnumType.STRING)
    private OnlineVoteState state;
    private Instant opensAt;
    private Instant closesAt;
    private Instant proposedAt;
    private Instant reportedAt;
    private Instant openedAt;
    private Instant closedAt;
    private byte[] ballotKey;
    private Long yes;
    private Long no;
    private Long other;
    private UUID decisionId;
    @ElementCollection
    @CollectionTable(name = "online_vote_team_member", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderColumn(name = "place")
    private List<TeamMembership> team = new ArrayList<>();
    @Version
    private long version;

    protected OnlineVote() {
    }

    /** A vote on a matter whose kind may be decided online, on a roll of the day that both heads have signed. */
    static OnlineVote propose(Matter matter, String communeCode, UUID roll, ProposeOnlineVote request,
            Optional<LocalValue<Days>> leastPeriod, Instant now) {
        matter.requireForm(VotingForm.ONLINE_VOTE);
        Refused.ifBroken(
                OnlineVoteRule.team(request.team().stream().map(ProposeOnlineVote.TeamMember::forRule).toList(),
                        LocalDate.ofInstant(now, OfficialClock.ZONE)));
        Refused.ifBroken(OnlineVoteRule.period(request.opensAt(), request.closesAt(), at(now)));
        Refused.ifBroken(OnlineVoteRule.VOTING.longEnough(request.firstDay(), request.lastDay(), leastPeriod));
        matter.putToVote();
        OnlineVote vote = new OnlineVote();
        vote.id = UUID.randomUUID();
        vote.matterId = matter.id();
        vote.rollId = roll;
        vote.villageId = matter.villageId();
        vote.communeCode = communeCode;
        vote.title = matter.title();
        vote.proposal = matter.proposal();
        vote.state = OnlineVoteState.PROPOSED;
        vote.opensAt = request.opensAt().toInstant();
        vote.closesAt = request.closesAt().toInstant();
        vote.proposedAt = now;
        request.team().forEach(
                member -> vote.team.add(TeamMembership.of(member)));
        return vote;
    }

    private void take(OnlineVoteStep step) {
        Refused.unlessMay(step, state);
        state = step.after(state);
    }

    /** The Front head agrees that neither a meeting nor ballots are needed. */
    void agree() {
        take(OnlineVoteStep.AGREE);
    }

    /** The head tells the commune committee and the commune Front of it, before it is carried out. */
    void report(Instant now) {
        take(OnlineVoteStep.REPORT);
        reportedAt = now;
    }

    /** Refuses a household's consent to the form before the commune knows of the vote, or once it comes too late. */
    void requireOpenToConsent() {
        take(OnlineVoteStep.CONSENT);
    }

    /** The roll of the day on which the vote opens takes the place of an older one. */
    void restOn(UUID roll) {
        Refused.unlessMay(OnlineVoteStep.OPEN_IT, state);
        rollId = roll;
    }

    /** Lets the households vote: enough of them agreed to the form, and the announced period has begun. */
    void open(long consents, long households, Instant now, byte[] wrappedBallotKey) {
        take(OnlineVoteStep.OPEN_IT);
        Refused.ifBroken(
                OnlineVoteRule.consented(consents, households, LocalDate.ofInstant(now, OfficialClock.ZONE)));
        Refused.ifBroken(OnlineVoteRule.mayOpen(opensAt(), closesAt(), at(now)));
        openedAt = now;
        ballotKey = wrappedBallotKey;
    }

    /** Refuses to close while a household may still vote. */
    void requireClosable(long voted, long households, Instant now) {
        Refused.unlessMay(OnlineVoteStep.CLOSE, state);
        Refused.ifBroken(OnlineVoteRule.mayClose(closesAt(), at(now), voted, households));
    }

    /** Ends the vote with its count; the key of its ballots is gone from here on. */
    void close(Tally tally, UUID decision, Instant now) {
        take(OnlineVoteStep.CLOSE);
        closedAt = now;
        ballotKey = null;
        yes = tally.yes();
        no = tally.no();
        other = tally.other();
        decisionId = decision;
    }

    public boolean isNotOver() {
        return OnlineVoteStep.END_WITH_VILLAGE.check(state).isEmpty();
    }

    /** The village is no more from the day on. A vote that was over before that day is still counted first. */
    boolean endsWithVillage(LocalDate day) {
        boolean over = state == OnlineVoteState.OPEN && closesAt().toLocalDate().isBefore(day);
        if (!over) {
            take(OnlineVoteStep.END_WITH_VILLAGE);
            ballotKey = null;
        }
        return !over;
    }

    /** @return the figures for the decision; the vote ended when its period did, or earlier if everybody had voted */
    VoteCount count(Tally tally, long voted, long households, Instant now) {
        return new VoteCount(VotingForm.ONLINE_VOTE, LocalDate.ofInstant(ended(now), OfficialClock.ZONE), rollId,
                households, voted, tally.yes(), tally.no(), tally.other());
    }

    private Instant ended(Instant closed) {
        return closed.isBefore(closesAt) ? closed : closesAt;
    }

    /** @return when voting ended, which may be before the count; none before the count */
    public Optional<OffsetDateTime> endedAt() {
        return Optional.ofNullable(closedAt).map(this::ended).map(OnlineVote::at);
    }

    /** Either head takes it back before it opens. */
    void withdraw() {
        take(OnlineVoteStep.WITHDRAW);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    public UUID rollId() {
        return rollId;
    }

    public UUID villageId() {
        return villageId;
    }

    String communeCode() {
        return communeCode;
    }

    public String title() {
        return title;
    }

    String proposal() {
        return proposal;
    }

    public OnlineVoteState state() {
        return state;
    }

    OffsetDateTime opensAt() {
        return at(opensAt);
    }

    public OffsetDateTime closesAt() {
        return at(closesAt);
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Optional<OffsetDateTime> reportedAt() {
        return Optional.ofNullable(reportedAt).map(OnlineVote::at);
    }

    public Optional<OffsetDateTime> openedAt() {
        return Optional.ofNullable(openedAt).map(OnlineVote::at);
    }

    public Optional<OffsetDateTime> closedAt() {
        return Optional.ofNullable(closedAt).map(OnlineVote::at);
    }

    byte[] ballotKey() {
        return ballotKey;
    }

    public Optional<Tally> tally() {
        return yes == null ? Optional.empty() : Optional.of(new Tally(yes, no, other));
    }

    Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    public List<TeamMembership> team() {
        return List.copyOf(team);
    }

    public long version() {
        return version;
    }
}

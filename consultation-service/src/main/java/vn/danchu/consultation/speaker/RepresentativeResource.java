package vn.danchu.consultation.speaker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.agreement.FrontsAgreement;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.household.HouseholdState;
import vn.danchu.consultation.household.Households;
import vn.danchu.consultation.household.PersonKeys;
import vn.danchu.consultation.onlinevote.OnlineVote;
import vn.danchu.consultation.onlinevote.OnlineVotes;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.consultation.speaker.rules.SpeakerRule;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.EntityVersion;

/** Who speaks for a household in an online vote when that is no longer the person on its roll. */
@Path("/v1/online-votes/{id}/representatives/{householdId}")
@Tag(name = "Online votes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RepresentativeResource {
    @Inject
    OnlineVotes votes;
    @Inject
    VoteSubstitutes substitutes;
    @Inject
    Rolls rolls;
    @Inject
    Households households;
    @Inject
    Villages villages;
    @Inject
    PersonKeys personKeys;
    @Inject
    FrontsAgreement frontsAgreement;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;
    @Inject
    HttpHeaders headers;

    @PUT
    @Transactional
    @Operation(operationId = "confirmRepresentative", summary = "Confirm, as Front head, who speaks for a household in the vote", description = "Until then the person on the roll speaks for it. It takes two: the household book names the new representative, and somebody else than who entered that confirms it. Nobody speaks for two households of a vote. Where the village has no Front head, the commune Front confirms. With If-Match: the ETag of the online vote that was read.")
    public ConfirmedRepresentative confirm(@RestPath UUID id, @RestPath UUID householdId,
            @Valid @NotNull ConfirmRepresentative request) {
        OnlineVote vote = votes.requireForStep(id);
        Village village = villages.require(vote.villageId());
        frontsAgreement.requireFor(village);
        EntityVersion.requireMatch(headers, vote.version());
        requireNotOver(vote);
        HouseholdState present = requireOnRoll(vote, householdId);
        String person = personKeys.of(request.representativeCitizenNumber());
        Refused.ifBroken(SpeakerRule.inTheBook(present.person().equals(person)));
        Refused.ifBroken(SpeakerRule.byAnother(households.representativeEnteredBy(householdId, person)
                .filter(caller.subject()::equals).isPresent()));
        substitutes.confirm(id, vote.rollId(), householdId, person);
        audit.record("representative-confirmed", village.unit(), "online-vote/" + id, "household/" + householdId);
        return new ConfirmedRepresentative(householdId, present.number(), present.representativeName());
    }

    private HouseholdState requireOnRoll(OnlineVote vote, UUID household) {
        return rolls.personOf(vote.rollId(), household)
                .flatMap(onRoll -> households.on(household, LocalDate.now(clock)))
                .orElseThrow(
                        () -> Refused.notFound("Hộ này không có trong danh sách của cuộc biểu quyết, hoặc đã kết thúc",
                                "The household is not on the roll of this vote, or is no more"));
    }

    private static void requireNotOver(OnlineVote vote) {
        Refused.ifBroken(SpeakerRule.inTime(!vote.isNotOver()));
    }
}

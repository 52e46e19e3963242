package vn.danchu.consultation.householdvote;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.householdvote.HouseholdVote.VotedMatter;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Page;

/** What the household of whoever asks has to decide, and what it took part in deciding. */
@Path("/v1/me/votes")
@Tag(name = "My household", description = "What concerns the household of the person who asks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class HouseholdVoteResource {
    @Inject
    HouseholdVotes votes;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listMyVotes", summary = "List the votes in which the caller speaks for a household, the newest first", description = "Online votes, household ballots and meetings, by the roll of each; ballots that are only planned, by the households of today. It tells whether the household took part, never what it chose.")
    public Page<HouseholdVote> list(
            @Parameter(description = "Only those that have ended, or only those that have not", example = "false") @QueryParam("ended") Boolean ended,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        Instant now = clock.instant();
        var page = Page.of(votes.of(caller.person(), ended, now, Cursor.decode(cursor, 2), limit + 1), limit,
                row -> Cursor.of(row.since(), row.id()));
        Map<UUID, List<VotedMatter>> matters = votes.mattersOf(page.items());
        return page.map(row -> row.show(matters.get(row.id()), now));
    }
}

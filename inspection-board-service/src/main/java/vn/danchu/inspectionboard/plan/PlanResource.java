package vn.danchu.inspectionboard.plan;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.inspectionboard.board.Board;
import vn.danchu.inspectionboard.board.Boards;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** Telling the investor the plan and the members of the board in time, Law 10/2022/QH15 Art. 45(1)b. */
@Path("/v1/boards/{id}/plan-notices")
@Tag(name = "Plans", description = "Send the investor the plan of a board")
@RunOnVirtualThread
public class PlanResource {
    private static final Role[] INSIDERS = {Role.BOARD_MEMBER, Role.COMMUNE_FRONT};
    @Inject
    PlanNotices notices;
    @Inject
    Boards boards;
    @Inject
    Caller caller;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @Operation(operationId = "sendPlan", summary = "Record that the plan was sent to the investor")
    @APIResponse(responseCode = "201", description = "The notice", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanNoticeView.class)))
    public RestResponse<PlanNoticeView> send(UUID id, @Valid @NotNull SendPlan request) {
        Board board = boards.requireForChange(id);
        caller.requireIn(board.unit(), INSIDERS);
        PlanNotice notice = PlanNotice.of(board, request, clock.instant(), LocalDate.now(clock));
        notices.persist(notice);
        var event = notice.sent();
        outbox.publish(event.type(), event.communeCode(), event);
        audit.record("plan-sent-to-investor", board.unit(), "board/" + id, notice.sentOn().toString());
        return ResponseBuilder.create(RestResponse.Status.CREATED, PlanNoticeView.whole(notice))
                .location(URI.create("/v1/boards/" + id + "/plan-notices")).build();
    }

    @GET
    @Operation(operationId = "listPlanNotices", summary = "List the notices of a board", description = "Oldest first. The plan itself is shown to the board and the Front only.")
    @APIResponse(responseCode = "200", description = "All notices of the board")
    public Page<PlanNoticeView> list(UUID id) {
        Board board = boards.require(id);
        caller.requirePublicRead(board.unit());
        Function<PlanNotice, PlanNoticeView> view = caller.holdsIn(board.unit(), INSIDERS)
                ? PlanNoticeView::whole
                : PlanNoticeView::withoutPlan;
        return new Page<>(notices.of(id).stream().map(view).toList(), null);
    }
}

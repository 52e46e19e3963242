package vn.danchu.consultation.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.decision.rules.Timeliness;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.RecordKeepers;
import vn.danchu.consultation.meetingresult.MeetingResults;
import vn.danchu.consultation.meetingresult.rules.Minutes;
import vn.danchu.consultation.minutes.rules.MinutesState;
import vn.danchu.consultation.roll.RollReader;
import vn.danchu.consultation.votecount.rules.TellingApart;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** Meetings whose minutes were kept on paper, Law 10/2022/QH15 Art. 18 and 20(2). */
@Path("/v1/matters/{id}/meeting-results")
@Tag(name = "Meetings", description = "Votes taken at a community meeting")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MeetingResultResource {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    MinutedMeetings meetings;
    @Inject
    ClustersOnPaper clusters;
    @Inject
    KeepingMinutes keeping;
    @Inject
    MeetingResults results;
    @Inject
    RecordKeepers keepers;
    @Inject
    RollReader reader;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "enterMeetingResult", summary = "Enter the minutes of a meeting that were kept on paper", description = "They decide nothing until a second person confirms them. Where the head has not entered them by the last day on which the decision goes out in time, the Front head or the commune does. Of a meeting of one cluster they are a part of what all clusters say together. In the election of a head, who stood up or was nominated at the meeting is entered with them.")
    public RestResponse<MinutedMeetingView> enter(@RestPath UUID id, @Valid @NotNull EnterMeetingResult request) {
        if (request.cluster() != null) {
            clusters.hold(request.cluster());
        }
        Matter matter = matters.requireForVote(id);
        Village village = villages.require(matter.villageId());
        keepers.require(village, matter.kind(), () -> isLate(request.heldOn()));
        MinutedMeeting minutes = keeping.enter(matter, village, request);
        audit.record("minutes-entered", village.unit(), "matter/" + id, "minutes " + minutes.id());
        return RestResponse.status(RestResponse.Status.CREATED, minutes.view());
    }

    private boolean isLate(LocalDate heldOn) {
        LocalDate today = LocalDate.now(clock);
        Refused.ifBroken(Minutes.held(heldOn, today));
        return Timeliness.on(today, Sending.lastDay(heldOn, CALENDAR), null) == Timeliness.LATE;
    }

    @GET
    @Operation(operationId = "listMeetingResults", summary = "List the counts of the meetings on a matter, the newest first", description = "Also of meetings to which too few households came, and minutes on paper that wait for a second person or were taken back.")
    public Page<MeetingResultLine> list(@RestPath UUID id,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        UnitPath unit = villages.require(matters.require(id).villageId()).unit();
        caller.requirePublicRead(unit);
        return Page.of(lines(id, unit, Cursor.decode(cursor, 2), limit + 1), limit,
                line -> Cursor.of(line.enteredAt().toInstant(), line.id()));
    }

    private List<MeetingResultLine> lines(UUID matter, UnitPath unit, Cursor after, int most) {
        return Stream.concat(results.takenHere(matter, after, most).stream().map(MeetingResultLine::from),
                meetings.ofMatter(matter, after, most).stream()
                        .map(minuted -> MeetingResultLine.from(minuted, shown(minuted, unit))))
                .sorted(Comparator.comparing(MeetingResultLine::enteredAt)
                        .thenComparing(line -> line.id().toString()).reversed())
                .limit(most).toList();
    }

    private MinutedMeetingView shown(MinutedMeeting minuted, UnitPath unit) {
        MinutedMeetingView minutes = minuted.view();
        return minutes.cluster() == null || TellingApart.ofOne(reader.isOfficial(unit),
                reader.isOnRoll(minuted.rollId()), minutes.state() == MinutesState.CONFIRMED)
                        ? minutes
                        : minutes.withoutVoices();
    }
}

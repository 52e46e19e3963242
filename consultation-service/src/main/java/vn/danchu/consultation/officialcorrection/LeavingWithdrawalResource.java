package vn.danchu.consultation.officialcorrection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.official.Official;
import vn.danchu.consultation.official.OfficialView;
import vn.danchu.consultation.official.Officials;
import vn.danchu.consultation.official.rules.Post;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.ProblemType;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Idempotent;

/** Takes back that somebody left a post, where the paper was another's or none. No law speaks of it: it takes another than who entered it. */
@Path("/v1/officials/{id}/leaving/withdrawal")
@Tag(name = "Officials")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LeavingWithdrawalResource {
    private static final Role[] COMMUNE = {Role.COMMUNE_CHAIR, Role.COMMUNE_FRONT};
    private static final ProblemType NOT_ENTERED = ProblemType.of(409, "leaving-not-entered",
            "Không có việc thôi giữ chức danh được ghi từ giấy tờ", "No leaving was entered from a paper");
    private static final ProblemType BY_ANOTHER = ProblemType.of(422, "leaving-taken-back-by-another",
            "Người khác phải rút lại việc thôi giữ chức danh", "Somebody else takes the leaving back");
    private static final ProblemType FOLLOWED = ProblemType.of(409, "leaving-followed",
            "Chức danh đã có bước tiếp theo", "The post has passed on");
    @Inject
    Officials officials;
    @Inject
    Villages villages;
    @Inject
    EntityManager database;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "takeBackLeaving", summary = "Take back that somebody left a post, where it was entered wrongly", description = "By the commune chair or the commune Front, but not by who entered it, while nobody has followed and no election is under way. The term goes on, and who acted as head since gives way. Who left by a vote comes back by the annulment of the dismissal alone.")
    public RestResponse<OfficialView> takeBack(@RestPath UUID id, @Valid @NotNull TakeBackLeaving request) {
        Official official = officials.require(id);
        Village village = villages.require(official.villageId());
        caller.requireIn(village.communeUnit(), COMMUNE);
        requireEnteredByAnother(official);
        if (isElectionUnderWay(official)
                || !officials.takeBackLeaving(village, official, request.number().strip(), LocalDate.now(clock))) {
            throw Refused.because(FOLLOWED,
                    "Đã có người kế nhiệm, thôn không còn, hoặc đang có cuộc bầu cử; cuộc bầu cử đang chuẩn bị có thể được hủy trước",
                    "Somebody has followed, the village is no more, or an election is under way; one in preparation may be called off first");
        }
        audit.record("official-leaving-taken-back", village.unit(), "official/" + id,
                request.number().strip() + ": " + request.reason().strip());
        return RestResponse.status(RestResponse.Status.CREATED, OfficialView.from(official));
    }

    private void requireEnteredByAnother(Official official) {
        if (!official.leftByEntry()) {
            throw Refused.because(NOT_ENTERED, "Người này chưa thôi giữ chức danh, hoặc thôi theo cách khác",
                    "This person has not left, or left in another way");
        }
        if (official.leftByEntryOf(caller.subject())) {
            throw Refused.because(BY_ANOTHER, "Người ghi việc thôi giữ chức danh không tự rút lại",
                    "Whoever entered the leaving does not take it back too");
        }
    }

    private boolean isElectionUnderWay(Official official) {
        return official.post() == Post.VILLAGE_HEAD && (Boolean) database.createNativeQuery("""
                select exists (select from election
                  where village_id = ?1 and state in ('IN_PREPARATION', 'ANNOUNCED', 'ELECTED'))""", Boolean.class)
                .setParameter(1, official.villageId()).getSingleResult();
    }
}

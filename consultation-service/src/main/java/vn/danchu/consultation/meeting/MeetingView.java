package vn.danchu.consultation.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.clusterplan.ClusterPart;
import vn.danchu.consultation.clusterplan.rules.ClusterChair;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.meeting.rules.Convenor;
import vn.danchu.consultation.meeting.rules.HeadPost;
import vn.danchu.consultation.meeting.rules.MeetingState;
import vn.danchu.consultation.meeting.rules.NoticeForm;
import vn.danchu.consultation.meeting.rules.Occasion;
import vn.danchu.platform.web.OfficialClock;

/**
 * A meeting as anyone may see it.
 *
 * @param tellBy
 *            the last lawful day of telling and posting for the announced day
 * @param papersDue
 *            whether papers must reach every household before it
 * @param firstLawfulDay
 *            the first day on which it may be held; absent while notice or papers are missing
 */
public record MeetingView(UUID id, UUID villageId, UUID rollId, Occasion occasion, HeadPost headPost, Convenor convenor,
        @Schema(examples = "Quyết định số 12/QĐ-UBND") @Nullable String authority,
        @Schema(description = "Absent where the whole village meets") @Nullable ClusterMeeting cluster,
        @Schema(examples = "Hoàng Văn Trưởng") String chair,
        @Schema(examples = "2026-11-25T19:00:00+07:00") OffsetDateTime startsAt,
        @Schema(examples = "Nhà văn hóa thôn Bản Mới") String place, MeetingState state,
        @Schema(examples = "2026-11-20T09:00:00+07:00") OffsetDateTime calledAt,
        @Schema(examples = "2026-11-23") LocalDate tellBy, @Nullable Notice notice,
        @Schema(examples = "true") boolean papersDue, @Nullable Papers papers,
        @Schema(examples = "2026-11-24") @Nullable LocalDate firstLawfulDay,
        @Schema(examples = "2026-11-25T19:02:00+07:00") @Nullable OffsetDateTime openedAt,
        @Schema(examples = "2026-11-25T21:00:00+07:00") @Nullable OffsetDateTime closedAt, List<AgendaLine> agenda) {

    /** Which cluster meets, by which plan, and who chairs. */
    public record ClusterMeeting(UUID planId, UUID clusterId, @Schema(examples = "Cụm Khuổi Nà") String name,
            ClusterChair chairedBy) {
        static ClusterMeeting of(ClusterPart part) {
            return new ClusterMeeting(part.clusterPlanId(), part.clusterId(), part.clusterName(), part.chairedBy());
        }
    }

    /** How and when those who attend were told. */
    public record Notice(@Schema(examples = "2026-11-22") LocalDate givenOn, Set<NoticeForm> forms,
            @Schema(examples = "2026-11-22") LocalDate postedOn,
            @Schema(examples = "Nhà văn hóa thôn Bản Mới") String postedAt) {
    }

    /** How and when the papers reached every household. */
    public record Papers(@Schema(examples = "2026-11-22") LocalDate sentOn, SendPapers.PapersForm form) {
    }

    /** A matter on the agenda and where it stands: PENDING, IN_VOTE or SETTLED. */
    public record AgendaLine(UUID matterId, MatterKind kind,
            @Schema(examples = "Giờ bật loa truyền thanh của thôn") String title,
            @Schema(examples = "PENDING") String state) {
    }

    static MeetingView from(Meeting meeting) {
        Summons summons = meeting.summons();
        return new MeetingView(meeting.id(), meeting.villageId(), meeting.rollId(), summons.occasion(),
                summons.headPost(), summons.convenor(), summons.authority(),
                meeting.part().map(ClusterMeeting::of).orElse(null), summons.chair(), meeting.startsAt(),
                summons.place(), meeting.state(),
                meeting.calledAt().atZone(OfficialClock.ZONE).toOffsetDateTime(), Preparation.tellBy(meeting.day()),
                noticeOf(meeting), meeting.papersDue(), papersOf(meeting.preparation()),
                meeting.firstLawfulDay().orElse(null), meeting.openedAt().orElse(null),
                meeting.closedAt().orElse(null),
                meeting.agenda().stream()
                        .map(item -> new AgendaLine(item.matterId(), item.kind(), item.title(), item.state().name()))
                        .toList());
    }

    private static Notice noticeOf(Meeting meeting) {
        Preparation done = meeting.preparation();
        return done.noticeGivenOn() == null
                ? null
                : new Notice(done.noticeGivenOn(), meeting.noticeForms(), done.noticePostedOn(),
                        done.noticePostedAt());
    }

    private static Papers papersOf(Preparation done) {
        return done.papersSentOn() == null ? null : new Papers(done.papersSentOn(), done.papersForm());
    }
}

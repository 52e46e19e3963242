package vn.danchu.inspectionboard.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import vn.danchu.inspectionboard.board.Board;
import vn.danchu.inspectionboard.contracts.PlanSentToInvestor;
import vn.danchu.inspectionboard.plan.rules.Notice;
import vn.danchu.inspectionboard.project.Project;
import vn.danchu.platform.problem.Refused;

/** The plan of a board as it was sent to the investor, together with the board's members. */
@Entity
public class PlanNotice {
    @Id
    private UUID id;
    @ManyToOne(optional = false)
    private Board board;
    private LocalDate sentOn;
    private LocalDate notifyBy;
    private String plan;
    private Instant recordedAt;

    protected PlanNotice() {
    }

    static PlanNotice of(Board board, SendPlan request, Instant now, LocalDate today) {
        board.requireLive();
        Refused.ifBroken(Notice.lawful(request.sentOn(), board.project().notifyBy(), today));
        PlanNotice notice = new PlanNotice();
        notice.id = UUID.randomUUID();
        notice.board = board;
        notice.sentOn = request.sentOn();
        notice.notifyBy = board.project().notifyBy();
        notice.plan = request.plan();
        notice.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        return notice;
    }

    PlanSentToInvestor sent() {
        Project project = board.project();
        return new PlanSentToInvestor(board.id(), project.id(), project.communeCode(), sentOn, notifyBy,
                project.startsOn());
    }

    UUID id() {
        return id;
    }

    Board board() {
        return board;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    LocalDate notifyBy() {
        return notifyBy;
    }

    String plan() {
        return plan;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}

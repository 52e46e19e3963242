package vn.danchu.consultation.boardelection;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import vn.danchu.consultation.boardelection.rules.BoardDismissalGround;
import vn.danchu.consultation.boardelection.rules.BoardDismissalState;
import vn.danchu.consultation.boardelection.rules.BoardDismissalStep;
import vn.danchu.platform.problem.Refused;

/** A village is asked to dismiss a member of a board whom it elected: Law 10/2022/QH15 Art. 36(2), Decree 59/2023 Art. 13(1) and 17(1). */
@Entity
public class BoardDismissal {
    @Id
    private UUID matterId;
    private UUID election;
    private String memberName;
    @Enumerated(EnumType.STRING)
    private BoardDismissalGround ground;
    private String number;
    private LocalDate requestedOn;
    @Enumerated(EnumType.STRING)
    private BoardDismissalState state;

    protected BoardDismissal() {
    }

    static BoardDismissal of(UUID matter, UUID election, String member, RequestBoardDismissal request) {
        BoardDismissal dismissal = new BoardDismissal();
        dismissal.matterId = matter;
        dismissal.election = election;
        dismissal.memberName = member;
        dismissal.ground = request.ground();
        dismissal.number = request.number().strip();
        dismissal.requestedOn = request.requestedOn();
        dismissal.state = BoardDismissalState.ASKED;
        return dismissal;
    }

    void take(BoardDismissalStep step) {
        Refused.unlessMay(step, state);
        state = step.after(state);
    }

    boolean hasDismissed() {
        return state == BoardDismissalState.DISMISSED;
    }

    UUID election() {
        return election;
    }

    String memberName() {
        return memberName;
    }
}

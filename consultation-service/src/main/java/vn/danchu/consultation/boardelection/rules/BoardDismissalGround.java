package vn.danchu.consultation.boardelection.rules;

/** Why the commune Front asks a village to dismiss a member of a board, Law 10/2022/QH15 Art. 36(2). */
public enum BoardDismissalGround {
    TASKS_NOT_FULFILLED("không hoàn thành nhiệm vụ"),
    NO_LONGER_TRUSTED("không còn được tín nhiệm"),
    OWN_REQUEST("xin thôi làm nhiệm vụ");

    private final String vi;

    BoardDismissalGround(String vi) {
        this.vi = vi;
    }

    public String vi() {
        return vi;
    }
}

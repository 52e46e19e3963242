package vn.danchu.consultation.meetingvote.rules;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/**
 * What a vote at a meeting needs before and while it is taken, Decree 59/2023 Art. 3(5): a secretary, a chosen way of voting, a board
 * that counts a secret ballot, one voice of each household that is there, two people who stand for the count.
 */
public final class VoteAtMeeting {
    private static final Article SECRETARY = Article.of(Act.DECREE_59_2023, "3(5)a");
    private static final Article METHOD = Article.of(Act.DECREE_59_2023, "3(5)b");
    private static final Article VOTE = Article.of(Act.DECREE_59_2023, "3(5)c");
    private static final Article RESULT = Article.of(Act.DECREE_59_2023, "3(5)d");
    private static final Article ONE_EACH = Article.of(Act.LAW_10_2022, "21(1)");
    private static final Article TOO_FEW = Article.of(Act.LAW_10_2022, "19(1)b");

    private VoteAtMeeting() {
    }

    /** @return the refusal of a vote without a secretary */
    public static BrokenRule secretaryMissing() {
        return BrokenRule.of("secretary-missing", SECRETARY, "Cuộc họp chưa cử thư ký",
                "The meeting has not elected its secretary");
    }

    /** @return the refusal of a vote in a way that the meeting has not chosen */
    public static BrokenRule methodMissing() {
        return BrokenRule.of("voting-method-missing", METHOD,
                "Cuộc họp chưa chọn hình thức biểu quyết cho nội dung này",
                "The meeting has not chosen how to vote on this matter");
    }

    /** @return the refusal of a count in another way than the chosen one */
    public static BrokenRule anotherMethod() {
        return BrokenRule.of("another-voting-method-chosen", METHOD, "Cuộc họp đã chọn hình thức biểu quyết khác",
                "The meeting chose another way of voting on this matter");
    }

    /** @return the refusal of a secret ballot that nobody counts */
    public static BrokenRule boardMissing() {
        return BrokenRule.of("counting-board-missing", VOTE, "Cuộc họp chưa bầu Ban kiểm phiếu",
                "The meeting has not elected its counting board");
    }

    /** @return the refusal of the voice of a household that is not there for the vote */
    public static BrokenRule notPresent() {
        return BrokenRule.of("household-not-present", VOTE, "Có hộ không có mặt khi biểu quyết",
                "Some households are not there for the vote");
    }

    /** @return the refusal of a second voice of a household */
    public static BrokenRule oneVoice() {
        return BrokenRule.of("one-voice-a-household", ONE_EACH, "Mỗi hộ chỉ có một ý kiến",
                "Each household has one voice");
    }

    /** @return the refusal of stating that too few are there where enough are */
    public static BrokenRule enoughPresent() {
        return BrokenRule.of("enough-households-present", TOO_FEW, "Đủ số hộ có mặt; hãy đưa nội dung ra biểu quyết",
                "Enough households are there; put the matter to the vote");
    }

    /** @return the refusal of a confirmation by somebody else */
    public static BrokenRule notAConfirmer() {
        return BrokenRule.of("not-a-confirmer", RESULT,
                "Kết quả do chủ trì cùng thư ký hoặc Trưởng ban kiểm phiếu xác nhận",
                "The chair and the secretary or the head of the counting board confirm the count");
    }

    /** @return the refusal of the chair, and of everybody else whom the meeting did not elect, to take a vote back */
    public static BrokenRule takenBackByElected() {
        return BrokenRule.of("taken-back-by-elected", VOTE,
                "Lượt biểu quyết mở nhầm do thư ký rút lại, nếu bỏ phiếu kín thì do Trưởng ban kiểm phiếu",
                "A vote opened by mistake is taken back by the secretary, a secret ballot by the counting board's head");
    }

    /** @return the refusal of a second confirmation by the same person or side */
    public static BrokenRule confirmedAlready() {
        return BrokenRule.of("confirmed-already", RESULT, "Kết quả do hai người khác nhau xác nhận, mỗi người một lần",
                "Two different people confirm the count, each once");
    }
}

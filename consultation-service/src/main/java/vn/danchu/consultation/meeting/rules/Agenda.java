package vn.danchu.consultation.meeting.rules;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** What a meeting settles: the matters of its agenda, each once, and each before it ends. Decree 59/2023 Art. 3(3) and (5). */
public final class Agenda {
    private static final Article TOLD = Article.of(Act.DECREE_59_2023, "3(3)");
    private static final Article AGENDA = Article.of(Act.DECREE_59_2023, "3(5)a");
    private static final Article VOTE = Article.of(Act.DECREE_59_2023, "3(5)c");
    private static final Article RESULT = Article.of(Act.DECREE_59_2023, "3(5)d");

    private Agenda() {
    }

    /** @return the refusal of a matter on which the meeting has voted */
    public static BrokenRule putToVoteAlready() {
        return BrokenRule.of("matter-put-to-vote-already", VOTE, "Nội dung này đã được đưa ra biểu quyết tại cuộc họp",
                "This matter has been put to the vote at this meeting");
    }

    /** @return the refusal of a matter that would have two places */
    public static BrokenRule matterTwice() {
        return BrokenRule.of("matter-on-agenda-twice", AGENDA, "Một nội dung chỉ có một chỗ trong chương trình",
                "A matter stands on the agenda once");
    }

    /** @return the refusal of a matter that nobody was told of */
    public static BrokenRule notOnAgenda() {
        return BrokenRule.of("matter-not-on-agenda", AGENDA, "Nội dung này không có trong chương trình cuộc họp",
                "This matter is not on the agenda of the meeting");
    }

    /** @return the refusal of the end of a meeting that has not announced a result */
    public static BrokenRule resultMissing() {
        return BrokenRule.of("vote-not-confirmed", RESULT, "Còn lượt biểu quyết chưa được xác nhận kết quả",
                "A vote has not been confirmed yet");
    }

    /** @return the refusal of a meeting of which nobody can be told before */
    public static BrokenRule notAhead() {
        return BrokenRule.of("meeting-not-in-future", TOLD, "Giờ họp phải ở tương lai",
                "The meeting must start in the future");
    }
}

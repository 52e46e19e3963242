package vn.danchu.inspectionboard.election.rules;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** How many seats of a board the villages of its project fill: Decree 59/2023 Art. 17, Law 10/2022/QH15 Art. 21(2). */
public final class SeatRule {
    private static final Article NUMBER = Article.of(Act.DECREE_59_2023, "17(2)");
    private static final Article ELECTED = Article.of(Act.DECREE_59_2023, "17(1)");
    private static final Article RECOGNISED = Article.of(Act.LAW_10_2022, "21(2)");
    /** Seats of residents on one board, at most. */
    public static final Dated<Integer> SEATS = Dated.sinceEntryIntoForce(5, NUMBER);

    private SeatRule() {
    }

    /** @return empty when a board may have so many members who stand for the residents */
    public static Optional<BrokenRule> mayHave(long residents, LocalDate day) {
        int most = SEATS.on(day);
        return residents <= most
                ? Optional.empty()
                : Optional.of(BrokenRule.of("board-residents-at-most", NUMBER,
                        "Thành viên là đại diện người dân không quá %d người".formatted(most),
                        "At most %d members stand for the residents".formatted(most)));
    }

    /**
     * @param taken
     *            seats that other elections of the project fill or may still fill
     * @param asked
     *            seats of this one
     * @return empty when a village may be asked to fill so many
     */
    public static Optional<BrokenRule> mayCall(int taken, int asked, LocalDate day) {
        int most = SEATS.on(day);
        return taken + asked <= most
                ? Optional.empty()
                : Optional.of(BrokenRule.of("resident-seats-at-most", NUMBER,
                        "Thành viên là đại diện người dân không quá %d người; còn %d".formatted(most, most - taken),
                        "At most %d members stand for the residents; %d are left".formatted(most, most - taken)));
    }

    /**
     * @param elected
     *            who has a seat by the election
     * @param members
     *            the members of a board who name it
     * @param allStandForResidents
     *            whether none of them comes from the Front or the People's Inspection Board
     * @return empty when the election gives them their seats
     */
    public static Optional<BrokenRule> mayFill(ElectionStage stage, List<String> elected, List<String> members,
            boolean allStandForResidents) {
        if (stage != ElectionStage.RECOGNISED) {
            return Optional.of(BrokenRule.of("resident-election-not-recognised", RECOGNISED,
                    "Kết quả bầu chưa được Ủy ban Mặt trận cấp xã công nhận; đang ở trạng thái: " + stage.vi(),
                    "The Front committee of the commune has not recognised this election; it is " + stage));
        }
        if (!allStandForResidents) {
            return Optional.of(BrokenRule.of("resident-election-of-residents", ELECTED,
                    "Chỉ thành viên là đại diện người dân được bầu tại cuộc họp của cộng đồng dân cư",
                    "The households elect those members alone who stand for the residents"));
        }
        return elected(elected, members);
    }

    /** @return empty when a resident may have been elected on paper: no village elects a member of the board here, or has done so */
    public static Optional<BrokenRule> onPaper(boolean electedHere) {
        return electedHere
                ? Optional.of(BrokenRule.of("resident-without-election", ELECTED,
                        "Thôn đang bầu hoặc đã bầu thành viên Ban của dự án này; thành viên là đại diện người dân phải ghi cuộc bầu",
                        "Villages elect the residents of this board here; each of them names the election"))
                : Optional.empty();
    }

    /** @return empty when it is said by which election a resident has the seat */
    public static Optional<BrokenRule> electionNamed(boolean here, boolean onPaper) {
        return here != onPaper
                ? Optional.empty()
                : Optional.of(BrokenRule.of("resident-election-missing", ELECTED,
                        "Thành viên là đại diện người dân phải ghi một cuộc bầu, hoặc văn bản công nhận cuộc bầu trước khi dùng hệ thống",
                        "A resident names one election, or the document that recognised one held on paper"));
    }

    /**
     * @param firstVoteOn
     *            when the village voted here for the first time; null when it never has
     * @return empty when an election on paper can have been recognised on that day
     */
    public static Optional<BrokenRule> recognisedOnPaper(LocalDate recognisedOn, @Nullable LocalDate firstVoteOn,
            LocalDate today) {
        if (recognisedOn.isAfter(today)) {
            return Optional.of(BrokenRule.of("recognised-in-future", RECOGNISED, "Ngày công nhận không thể ở tương lai",
                    "The day of the recognition cannot lie in the future"));
        }
        return firstVoteOn == null || recognisedOn.isBefore(firstVoteOn)
                ? Optional.empty()
                : Optional.of(BrokenRule.of("elected-here-not-on-paper", ELECTED,
                        "Từ ngày %s thôn biểu quyết trên hệ thống này; thành viên phải được bầu tại đây"
                                .formatted(firstVoteOn),
                        "Since %s the village votes here; its members of a board are elected here"
                                .formatted(firstVoteOn)));
    }

    /** @return empty when the households elected everybody of these, by name */
    public static Optional<BrokenRule> elected(List<String> elected, List<String> members) {
        Set<String> names = elected.stream().map(SeatRule::asCompared).collect(Collectors.toSet());
        return members.stream().filter(member -> !names.contains(asCompared(member))).findFirst()
                .map(member -> BrokenRule.of("resident-not-elected", ELECTED,
                        member + " không phải là người trúng cử tại cuộc họp của cộng đồng dân cư",
                        "The households did not elect " + member));
    }

    /** @return whether both name one person */
    public static boolean same(String name, String other) {
        return asCompared(name).equals(asCompared(other));
    }

    // However the accents are composed, and whatever is written large.
    private static String asCompared(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}

package vn.danchu.inspectionboard.election.rules;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** @return empty when the households elected everybody of these, by name */
    public static Optional<BrokenRule> elected(List<String> elected, List<String> members) {
        Set<String> names = elected.stream().map(SeatRule::asCompared).collect(Collectors.toSet());
        return members.stream().filter(member -> !names.contains(asCompared(member))).findFirst()
                .map(member -> BrokenRule.of("resident-not-elected", ELECTED,
                        member + " không phải là người trúng cử tại cuộc họp của cộng đồng dân cư",
                        "The households did not elect " + member));
    }

    // However the accents are composed, and whatever is written large.
    private static String asCompared(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}

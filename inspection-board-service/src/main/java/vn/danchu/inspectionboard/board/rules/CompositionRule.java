package vn.danchu.inspectionboard.board.rules;

import static vn.danchu.platform.law.Act.LAW_10_2022;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** Who makes up a Community Investment Supervision Board: Law 10/2022/QH15 Art. 41; how many may stand for the residents stands with their seats. */
public enum CompositionRule {
    // @formatter:off
    //                  rests on                 number  kept when
    ENOUGH_MEMBERS     (LAW_10_2022,    "41(1)", 5,      (members, least) -> members.size() >= least,
                        "Ban phải có ít nhất %d thành viên",
                        "A board has at least %d members"),
    EVERY_SIDE         (LAW_10_2022,    "41(1)", 1,      (members, least) -> Arrays.stream(MemberOrigin.values()).allMatch(side -> count(members, side) >= least),
                        "Mặt trận, Ban Thanh tra nhân dân và người dân mỗi bên phải có ít nhất %d thành viên",
                        "The Front, the People's Inspection Board and the residents each have at least %d member"),
    ONE_HEAD           (LAW_10_2022,    "41(2)", 1,      (members, heads) -> members.stream().filter(Member::head).count() == heads,
                        "Ban có đúng %d Trưởng ban",
                        "A board has exactly %d head"),
    EVERYBODY_ONCE     (LAW_10_2022,    "41(1)", 1,      (members, times) -> timesNamed(members).stream().allMatch(named -> named <= times),
                        "Mỗi người chỉ được ghi tên %d lần",
                        "Everybody is named %d time only");
    // @formatter:on

    private final Article article;
    private final Dated<Integer> number;
    private final BiPredicate<List<Member>, Integer> kept;
    private final String vi;
    private final String en;

    CompositionRule(Act act, String article, int number, BiPredicate<List<Member>, Integer> kept, String vi,
            String en) {
        this.article = Article.of(act, article);
        this.number = Dated.sinceEntryIntoForce(number, this.article);
        this.kept = kept;
        this.vi = vi;
        this.en = en;
    }

    /** A member as far as the rules look at one. */
    public record Member(String name, MemberOrigin origin, boolean head) {
    }

    /** @return the first rule that these members would break on that day; empty when they may form a board */
    public static Optional<BrokenRule> firstBroken(List<Member> members, LocalDate day) {
        return Arrays.stream(values()).filter(rule -> !rule.kept.test(members, rule.number.on(day))).findFirst()
                .map(rule -> rule.broken(day));
    }

    /** @return the number that the rule goes by, in all its versions */
    public Dated<Integer> number() {
        return number;
    }

    private BrokenRule broken(LocalDate day) {
        String rule = "board-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return BrokenRule.of(rule, article, vi.formatted(number.on(day)), en.formatted(number.on(day)));
    }

    private static long count(List<Member> members, MemberOrigin origin) {
        return members.stream().filter(member -> member.origin() == origin).count();
    }

    private static List<Long> timesNamed(List<Member> members) {
        return List.copyOf(members.stream().map(Member::name)
                .map(name -> name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).values());
    }
}

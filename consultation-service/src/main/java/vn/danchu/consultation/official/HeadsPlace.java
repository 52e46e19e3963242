package vn.danchu.consultation.official;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.official.rules.Post;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;

/**
 * Who does today what falls to the head of a village. By the official record of a village that has neither head nor acting head
 * it is whom the commune chair designated, Law 10/2022/QH15 Art. 18(1) and Decree 59/2023 Art. 3(1)d: the Front's representative,
 * or a respected citizen, who holds no office and for whom the commune keeps the books.
 */
@ApplicationScoped
public class HeadsPlace {
    private static final Role[] HEAD = {Role.VILLAGE_HEAD};
    private static final Role[] STAND_INS = {Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_OFFICER};
    @Inject
    Officials officials;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /** @return whether by the record nobody is head; never in a village of which no head was ever on record */
    public boolean vacant(UUID village) {
        LocalDate today = LocalDate.now(clock);
        return officials.knowsHeadOf(village, today) && officials.vacant(village, Post.VILLAGE_HEAD, today)
                && officials.vacant(village, Post.ACTING_VILLAGE_HEAD, today);
    }

    /** @return whether by the record nobody is head of the Front committee, or who heads or acts for the village is that too */
    public boolean frontHeadMissing(UUID village) {
        LocalDate today = LocalDate.now(clock);
        Optional<String> front = personIn(Post.FRONT_HEAD, village, today);
        return frontHeadVacant(village) || front.isPresent() && Stream.of(Post.VILLAGE_HEAD, Post.ACTING_VILLAGE_HEAD)
                .anyMatch(post -> front.equals(personIn(post, village, today)));
    }

    /** @return whether by the record nobody is head of the Front committee; never where none was ever on record */
    public boolean frontHeadVacant(UUID village) {
        LocalDate today = LocalDate.now(clock);
        return officials.knowsFrontHeadOf(village, today) && officials.vacant(village, Post.FRONT_HEAD, today);
    }

    private Optional<String> personIn(Post post, UUID village, LocalDate day) {
        return officials.holder(village, post, day).map(Official::person);
    }

    /** @return the roles that do the head's work; whoever left office is not among them */
    public Role[] roles(UUID village) {
        return (vacant(village) ? STAND_INS : HEAD).clone();
    }

    /** Refuses a caller to whom the head's work does not fall, and who holds none of the other roles. */
    public void requireIn(Village village, Role... others) {
        caller.requireIn(village.unit(),
                Stream.concat(Stream.of(roles(village.id())), Stream.of(others)).toArray(Role[]::new));
    }

    /**
     * Refuses a caller who does not act for the village's Front committee where that acts by itself: it introduces candidates,
     * Decree 59/2023 Art. 3(5)b and 6(2). The head is no other side to that, so a Front head who heads the village as well does it.
     */
    public void requireFrontCommittee(Village village) {
        caller.requireIn(village.unit(),
                frontHeadVacant(village.id()) ? Role.COMMUNE_FRONT : Role.VILLAGE_FRONT_HEAD);
    }

    /** @return the title of who signs in the head's place; empty when the head signs */
    public Optional<String> title(Village village) {
        LocalDate today = LocalDate.now(clock);
        if (vacant(village.id())) {
            return Optional.of("Người triệu tập cuộc họp");
        }
        return officials.vacant(village.id(), Post.VILLAGE_HEAD, today)
                && !officials.vacant(village.id(), Post.ACTING_VILLAGE_HEAD, today)
                        ? Optional.of(village.postOfHead(today) + " lâm thời")
                        : Optional.empty();
    }
}

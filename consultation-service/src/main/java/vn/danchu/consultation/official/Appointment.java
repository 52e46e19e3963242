package vn.danchu.consultation.official;

import java.time.LocalDate;

import vn.danchu.consultation.official.rules.Post;

/**
 * Somebody gets a post.
 *
 * @param person
 *            key of the person, from {@link vn.danchu.consultation.household.PersonKeys}
 * @param bornOn
 *            for the age that a head must have; not kept
 * @param from
 *            first day in the post
 * @param number
 *            number of the decision that gives it
 * @param agreedWithFrontOn
 *            when the committee agreed with the commune Front; only an acting head needs it, else null
 * @param lastDay
 *            as the decision says, where it may; null for the last day that the law gives
 */
public record Appointment(Post post, String name, String person, LocalDate bornOn, LocalDate from, String number,
        LocalDate decidedOn, LocalDate agreedWithFrontOn, LocalDate lastDay) {
}

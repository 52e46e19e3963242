package vn.danchu.consultation.candidacy;

/** How many voted for somebody, as minutes say it. */
public record NamedVotes(String name, int yearOfBirth, long votes) {
}
